// The inbox of one person: one entry a form or item, newest notice on top, parted into what waits for them now and what they are only told;
// reading and putting away; how they want to be written to. None of it is a fact and none of it is decided by: it leaves no entry. It shows
// nobody another's inbox, and nothing that they may not see today.
import { visibleTo } from '@jishen/access';
import { mailDelivery, type InboxMarksBody, type MailWishBody } from '@jishen/contracts';
import {
  composeWrite, conditionSql, digestsUnneededPart, heldDroppedPart, inboxCounts, inboxMarkedPart, inboxRows, inTransaction, itemColumns, mailWish, mailWishPart,
  nextTries, submissionColumns, withConnection,
  type InboxCounts, type InboxOf, type InboxRow, type MailWish, type Reader,
} from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { pageOf, pageSize, readId, type Page } from '../reads/cursor';
import { paged } from '../reads/paged';
import { readerOf, validPosts } from '../reads/who-reads';

export interface InboxEntry extends Omit<InboxRow, 'status' | 'inDigest' | 'failedId'> {
  mail: { status: InboxRow['status']; inDigest: boolean; nextTryAt: string | null };
}

export async function listInbox(engine: Engine, caller: Caller, side: 'mine' | 'known', cursor?: string): Promise<Outcome<Page<InboxEntry>>> {
  return paged(engine, cursor, readId, async (reader, after) => {
    const statement = inboxRows(await inboxOf(reader, caller), { mine: side === 'mine', after, limit: pageSize + 1 });
    const { rows } = await reader.run<InboxRow & Record<string, unknown>>(statement);
    const tries = await triesOf(reader, rows.flatMap(({ failedId }) => failedId ?? []));
    return pageOf(rows, ({ status, inDigest, failedId, ...row }): InboxEntry => ({ ...row, mail: { status, inDigest, nextTryAt: tries.get(failedId ?? '') ?? null } }), ({ id }) => id);
  });
}

async function triesOf(reader: Reader, failed: readonly string[]): Promise<Map<string, string>> {
  if (failed.length === 0) return new Map();
  const { rows } = await reader.run<{ id: string; at: string }>(nextTries(mailDelivery.queue, failed));
  return new Map(rows.map(({ id, at }) => [id, at]));
}

export async function countInbox(engine: Engine, caller: Caller): Promise<InboxCounts> {
  return withConnection(engine.db, async (reader) => {
    const { rows } = await reader.run<InboxCounts & Record<string, unknown>>(inboxCounts(await inboxOf(reader, caller)));
    return rows[0] ?? { mine: 0, known: 0, unread: 0 };
  });
}

async function inboxOf(reader: Reader, caller: Caller): Promise<InboxOf> {
  const actor = await readerOf(reader, caller);
  return {
    districtId: caller.districtId,
    personId: caller.personId,
    seats: validPosts(actor).map(({ unitId, role }) => ({ unitId, role })),
    submissions: (first) => conditionSql(visibleTo(actor, 'Submission'), submissionColumns, first),
    items: (first) => conditionSql(visibleTo(actor, 'Item'), itemColumns, first),
  };
}

/** Sent again it comes to the same. What was told later than what was seen stays unread. */
export async function markInbox(engine: Engine, caller: Caller, { act, entries }: InboxMarksBody): Promise<void> {
  const marks = entries.map(({ thing, upTo }) => ({ thingId: thing, upTo }));
  await inTransaction(engine.db, async (tx) => {
    await tx.run(composeWrite([inboxMarkedPart(caller, marks, act === 'ARCHIVE')]));
    await tx.commitWith(composeWrite([digestsUnneededPart(caller)]));
  });
}

export async function showMailWish(engine: Engine, { districtId, personId }: Caller): Promise<MailWish> {
  return withConnection(engine.db, async (reader) => {
    const wish = (await reader.run<MailWish & Record<string, unknown>>(mailWish(districtId, personId))).rows[0];
    if (wish === undefined) throw new Error('a caller without a row');
    return wish;
  });
}

export async function keepMailWish(engine: Engine, caller: Caller, { mode }: MailWishBody): Promise<MailWish> {
  await inTransaction(engine.db, (tx) => tx.commitWith(composeWrite([mailWishPart(caller, mode), mode === 'site-only' ? heldDroppedPart(caller) : null])));
  return showMailWish(engine, caller);
}
