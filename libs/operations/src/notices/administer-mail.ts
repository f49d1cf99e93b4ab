// What the system administrator sees of mail: each delivery with what became of it, and the development mailbox.
// It changes nothing and shows nobody another district's mail.
import { authorize, type Actor } from '@jishen/access';
import {
  actorRow,
  deliveriesPage,
  developmentMailPage,
  withConnection,
  type ActorRow,
  type ListedDelivery,
  type ListedDevelopmentMail,
  type SqlStatement,
} from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { decodeCursor, pageOf, pageSize, readId, type Page } from '../reads/cursor';

export type DeliveryStatus = ListedDelivery['status'];

export function listDeliveries(
  engine: Engine,
  caller: Caller,
  asked: { status?: DeliveryStatus; cursor?: string },
): Promise<Outcome<Page<ListedDelivery>>> {
  return page(engine, caller, asked.cursor, (before) =>
    deliveriesPage(caller.districtId, asked.status ?? null, before, pageSize + 1),
  );
}

/** `raw` is the whole message (RFC 5322) as a mail server would have been handed it. */
export function listDevelopmentMail(
  engine: Engine,
  caller: Caller,
  asked: { cursor?: string },
): Promise<Outcome<Page<ListedDevelopmentMail>>> {
  return page(engine, caller, asked.cursor, (before) => developmentMailPage(caller.districtId, before, pageSize + 1));
}

async function page<Item extends { id: string }>(
  engine: Engine,
  caller: Caller,
  cursor: string | undefined,
  statement: (before: string | null) => SqlStatement,
): Promise<Outcome<Page<Item>>> {
  const { districtId, personId } = caller;
  const before = decodeCursor(cursor, readId);
  if (!before.ok) return before;
  return withConnection(engine.db, async (reader) => {
    const { rows } = await reader.run<ActorRow & Record<string, unknown>>(actorRow(districtId, personId, ''));
    const row = rows[0];
    if (row === undefined) throw new Error('a caller without a row');
    const actor: Actor = { districtId, personId, posts: row.posts as Actor['posts'], now: row.now };
    const may = authorize(actor, 'ADMIN_DELIVERIES', { kind: 'district', districtId });
    if (!may.ok) return { ok: false, refusal: may.refusal };
    const found = await reader.run<Item & Record<string, unknown>>(statement(before.value));
    return {
      ok: true,
      value: pageOf(
        found.rows,
        (item): Item => item,
        (item) => item.id,
      ),
    };
  });
}
