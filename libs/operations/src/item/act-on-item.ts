// Every event of a rectification item, in the same order as a submission's: lock, version, person, case, write, commit.
// The submission that it belongs to is held still meanwhile, so that PUBLISH cannot pass an item that is being reopened.
import { createHash } from 'node:crypto';
import { authorize, mayRead, type Actor } from '@jishen/access';
import { submissionNotice } from '@jishen/contracts';
import { inTransaction, keptCommand, lockItem, type KeptCommand, type LockedItem, type Tx } from '@jishen/persistence';
import { decideItem, judgeClosing, judgeLateAnswer } from '@jishen/workflow';
import type { Caller, Engine, Outcome, Refusal } from '../engine';
import { keptAnswer } from '../trail/kept-answer';
import { recordRefusal } from '../trail/record-refusal';
import { shanghaiDate } from '../trail/shanghai-date';
import { withSecondChance } from '../trail/second-chance';
import type { ItemCommand, JudgedItem } from './item-command';
import { itemNotThere, itemRecordOf, itemSnapshotOf } from './item-case';
import { unknownFile } from './unknown-file';
import { writeItemEvent } from './write-item-event';

interface Refused {
  ok: false;
  refusal: Refusal;
  /** The true code where the outside is told that nothing is there. */
  inner?: Refusal;
  unitId: string | null;
  submissionId: string | null;
}
type Attempt = { ok: true; value: { text: string; enqueued: boolean } } | Refused;

/** @returns the item after the event, as JSON text */
export async function actOnItem(engine: Engine, caller: Caller, command: ItemCommand): Promise<Outcome<string>> {
  const requestHash = createHash('sha256').update(command.itemId).update(JSON.stringify(command.body)).digest('hex');
  const attempt = await withSecondChance<Attempt>(
    () => inTransaction(engine.db, (tx) => once(engine, tx, caller, command, requestHash)),
    () =>
      inTransaction(engine.db, async (tx) => {
        const kept = (await tx.run<KeptCommand>(keptCommand(caller.districtId, caller.personId, command.key))).rows[0];
        return kept === undefined ? null : repeated(kept, requestHash, undefined);
      }),
  );
  if (attempt.ok) {
    if (attempt.value.enqueued) engine.wake?.(submissionNotice.queue);
    return { ok: true, value: attempt.value.text };
  }
  const { ok: _refused, ...refused } = attempt;
  await recordRefusal(engine, caller, { command: command.body.type, key: command.key, ...refused, itemId: command.itemId });
  return { ok: false, refusal: refused.refusal };
}

async function once(engine: Engine, tx: Tx, caller: Caller, command: ItemCommand, requestHash: string): Promise<Attempt> {
  const { districtId, personId } = caller;
  const row = (await tx.run<LockedItem>(lockItem(districtId, command.itemId, personId, command.key))).rows[0];
  if (row?.kept) return repeated(row.kept, requestHash, row);
  const judged = row === undefined ? { ok: false as const, refusal: itemNotThere() } : judge(caller, command, row);
  if (!judged.ok) {
    const kept = (await tx.run<KeptCommand>(keptCommand(districtId, personId, command.key))).rows[0];
    return kept === undefined ? { ...judged, ...placeOf(row) } : repeated(kept, requestHash, row);
  }
  const unknown = await unknownFile(tx, caller, command);
  if (unknown !== null) return { ok: false, refusal: unknown, ...placeOf(row) };
  return { ok: true, value: await writeItemEvent(engine, tx, caller, command, requestHash, judged.judged) };
}

function judge(caller: Caller, command: ItemCommand, row: LockedItem): { ok: true; judged: JudgedItem } | Pick<Refused, 'ok' | 'refusal' | 'inner'> {
  const { body } = command;
  const actor: Actor = { districtId: caller.districtId, personId: caller.personId, posts: row.posts as Actor['posts'], now: row.now };
  const subject = { kind: 'item' as const, record: itemRecordOf(caller.districtId, row) };
  const may = authorize(actor, body.type, subject, body.postId);
  if (!mayRead(actor, subject) && !(!may.ok && may.refusal.code === 'POST_EXPIRED')) {
    return { ok: false, refusal: itemNotThere(), ...(may.ok ? {} : { inner: may.inner }) };
  }
  if (body.expectedVersion !== row.version) return { ok: false, refusal: movedOn(row) };
  if (!may.ok) return { ok: false, refusal: may.refusal };
  const { expectedVersion: _version, postId: _post, ...event } = body;
  const person = { personId: caller.personId, principalId: null, postId: may.post.id, role: may.post.role };
  const decision = decideItem(row.machine_version, itemSnapshotOf(row), event, { at: row.now, actor: person });
  if (!decision.ok) return { ok: false, refusal: decision.refusal };
  const closing = event.type === 'VERIFY' ? judgeClosing(event) : null;
  if (closing !== null) return { ok: false, refusal: closing };
  const late = event.type === 'ANSWER' ? judgeLateAnswer({ dueOn: row.due_on, today: shanghaiDate(row.now), lateReason: event.lateReason }) : null;
  if (late !== null) return { ok: false, refusal: late };
  return { ok: true, judged: { row, actor, may, event: event, decision } };
}

function movedOn(row: LockedItem): Refusal {
  return {
    code: 'VERSION_CONFLICT',
    rule: 'decide-on-the-newest-version',
    detail: '在您打开之后这项整改已有人办理过。请刷新后再看是否还需要您办理。',
    data: { state: row.state, version: row.version },
  };
}

const placeOf = (row: LockedItem | undefined) => ({ unitId: row?.unit_id ?? null, submissionId: row?.submission_id ?? null });

function repeated(kept: KeptCommand, requestHash: string, row: LockedItem | undefined): Attempt {
  const answer = keptAnswer(kept, requestHash);
  return answer.ok ? { ok: true, value: { text: answer.value, enqueued: false } } : { ok: false, refusal: answer.refusal, ...placeOf(row) };
}
