// Every event of a submission goes through here, in the order of DESIGN §4: lock, version, person, case, score, write, commit.
// A plain approval of what this process has just shown is judged on the row as shown, and written only where that row still stands: its
// write is the lock. Only a yes comes of that; every no is judged under the lock. One transaction; a refusal is a value and rolls back. It never sends mail and never answers before the commit is certain.
import { hash } from 'node:crypto';
import { authorize, mayRead } from '@jishen/access';
import { submissionNotice } from '@jishen/contracts';
import { inTransaction, keptCommand, lockSubmission, lockSubmissionWithoutView, type KeptCommand, type LockedSubmission, type Tx } from '@jishen/persistence';
import type { Caller, Engine, Outcome, Refusal } from '../engine';
import { judgeCase } from '../judge/judge-submission';
import { contentHash } from '../trail/content-hash';
import { answerGone, keyReused } from '../trail/kept-answer';
import { recordRefusal } from '../trail/record-refusal';
import { withSecondChance, type Try } from '../trail/second-chance';
import { answerOf, replay } from './answer';
import { actorOf, holdersOf, recordOf, snapshotOf, type CaseRow } from './case';
import type { Answered, EventCommand, Judged } from './event-work';
import { notThere } from './not-there';
import { caseOf, type ReadCase } from './read-case';
import { keepShownView, rowAsShown, shownView, type ShownView } from './shown-views';
import { staleness } from './staleness';
import { planEvent } from './plan-event';
import { writeOf } from './write';

interface Refused {
  ok: false;
  refusal: Refusal;
  unitId: string | null;
  /** The true code where the outside is told that nothing is there. */
  inner?: Refusal;
}
type Attempt = { ok: true; value: Answered } | Refused;
interface Turn extends Try {
  requestHash: string;
  /** Judged on the row as it was shown, without the lock. */
  asShown?: true;
}

export async function actOnSubmission(engine: Engine, caller: Caller, command: EventCommand): Promise<Outcome<Answered>> {
  const requestHash = hash('sha256', `${command.submissionId}${JSON.stringify(command.body)}`, 'hex');
  const attempt = await withSecondChance(
    (turn) => inTransaction(engine.db, (tx) => once(engine, tx, caller, command, { requestHash, ...turn })),
    () => keptOutcome(engine, caller, command, requestHash),
  );
  if (attempt.ok) {
    if (!attempt.value.replayed && attempt.value.enqueued) engine.wake?.(submissionNotice.queue);
    return attempt;
  }
  await recordRefusal(engine, caller, {
    command: command.body.type,
    key: command.key,
    refusal: attempt.refusal,
    inner: attempt.inner,
    unitId: attempt.unitId,
    submissionId: command.submissionId,
    itemId: null,
  });
  return { ok: false, refusal: attempt.refusal };
}

/** After a lost connection or a lost race: if the first attempt had its effect, its answer is the answer. */
async function keptOutcome(engine: Engine, caller: Caller, command: EventCommand, requestHash: string): Promise<Attempt | null> {
  return inTransaction(engine.db, async (tx) => {
    const { rows } = await tx.run<KeptCommand>(keptCommand(caller.districtId, caller.personId, command.key));
    return rows[0] === undefined ? null : repeated(tx, caller, rows[0], requestHash, null);
  });
}

async function once(engine: Engine, tx: Tx, caller: Caller, command: EventCommand, turn: Turn): Promise<Attempt> {
  const { requestHash } = turn;
  const { districtId, personId } = caller;
  const shown = 'contentHash' in command.body ? shownView(districtId, command.submissionId, command.body.contentHash) : null;
  const done = turn.first && shown !== null ? await asShown(engine, tx, caller, command, turn, shown) : null;
  if (done !== null) return { ok: true, value: done };
  const lock = shown === null ? lockSubmission : lockSubmissionWithoutView;
  const { rows } = await tx.run<LockedSubmission>(lock(districtId, command.submissionId));
  const row = rows[0];
  if (row === undefined) {
    const kept = (await tx.run<KeptCommand>(keptCommand(districtId, personId, command.key))).rows[0];
    return kept === undefined ? no(notThere(), null) : repeated(tx, caller, kept, requestHash, null);
  }
  if ('contentHash' in command.body && row.content_hash === command.body.contentHash) row.view_body ??= shown?.text ?? null;
  const seen = row.view_body === null && row.state !== 'draft' ? await readAgain(tx, caller, command, row) : row;

  const found = await caseOf(engine, tx, districtId, seen);
  const judged = await judge(tx, caller, command, found);
  if (judged.ok) return { ok: true, value: await commit(engine, tx, caller, command, turn, found.row, judged) };
  // Whoever moved the row may have been this very command, sent before: then its answer is the answer.
  const kept = (await tx.run<KeptCommand>(keptCommand(districtId, personId, command.key))).rows[0];
  return kept === undefined ? { ...judged, unitId: row.unit_id } : repeated(tx, caller, kept, requestHash, row.unit_id);
}

/**
 * The approval on the row as this process last showed it; null where it has to be judged under the lock: nothing is held of that version, the
 * event needs more than the row, or the answer would be no. Whatever moved the row since makes the write miss.
 */
async function asShown(engine: Engine, tx: Tx, caller: Caller, command: EventCommand, turn: Turn, shown: ShownView): Promise<Answered | null> {
  const { body } = command;
  const last = shown.shownRow;
  if (last === undefined || body.type !== 'APPROVE' || body.expectedVersion !== last.row.version || command.guard !== undefined) return null;
  if ((body.adjustments ?? []).length > 0) return null;
  shown.shownRow = undefined; // signed or missed, it is not that row any more
  const found = await caseOf(engine, tx, caller.districtId, { ...rowAsShown(last), view_body: shown.text });
  const judged = await judge(tx, caller, command, found);
  return judged.ok ? commit(engine, tx, caller, command, { ...turn, asShown: true }, found.row, judged) : null;
}

/** Content was committed while we waited for the lock: its view and its findings are not in the waiting statement's snapshot. */
async function readAgain(tx: Tx, { districtId }: Caller, { submissionId }: EventCommand, row: LockedSubmission): Promise<LockedSubmission> {
  return (await tx.run<LockedSubmission>(lockSubmission(districtId, submissionId))).rows[0] ?? row;
}

async function judge(tx: Tx, caller: Caller, command: EventCommand, { row, route, ruleSet }: ReadCase): Promise<Judged | Omit<Refused, 'unitId'>> {
  const { districtId, personId } = caller;
  const { body } = command;
  const actor = actorOf(districtId, personId, row);
  const subject = { kind: 'submission' as const, record: recordOf(districtId, row) };
  const mayAct = authorize(actor, body.type, subject, body.postId);
  // Whoever may act may read; that was judged along with it.
  if (!mayAct.ok && mayAct.refusal.code !== 'POST_EXPIRED' && !mayRead(actor, subject)) {
    return { ...refuseWith(notThere()), inner: mayAct.inner };
  }
  const stale = await staleness(tx, districtId, row, body, route, ruleSet);
  if (stale !== null) return refuseWith(stale);
  if (!mayAct.ok) return refuseWith(mayAct.refusal);

  const plan = await planEvent({ tx, districtId, personId, row, ruleSet }, body);
  const hashAfter = contentHash(plan.contentDigest, plan.rolls);
  const facts = {
    at: row.now,
    unit: { name: row.unit_name, hasDepartment: row.department_id !== null },
    holders: holdersOf(row, route),
    contentHashAfter: hashAfter,
    ...plan.facts,
  };
  const asked = { actor, record: subject.record, route, stored: snapshotOf(row), facts };
  const judgement = judgeCase(asked, mayAct, plan.event);
  if (!judgement.ok) return refuseWith(judgement.refusal);
  // What the state allows and the content does not: rows that moved, cells that the form does not have.
  const refusal = plan.refusal ?? (await command.guard?.(tx, row)) ?? null;
  if (refusal !== null) return refuseWith(refusal);
  return { ...judgement, plan, route, ruleSet, actor };
}

async function commit(engine: Engine, tx: Tx, caller: Caller, command: EventCommand, { requestHash, last, asShown }: Turn, row: CaseRow, judged: Judged): Promise<Answered> {
  const written = writeOf({ engine, caller, command, requestHash, lastTurn: last, asShown, row, ...judged });
  const answer = await answerOf({ tx, caller, row, judged, written });
  await tx.commitWith(written.statement(answer));
  const kept = written.viewBody === null ? null : keepShownView(caller.districtId, row.id, written.next.contentHash, written.viewBody);
  return { ...answer, shown: kept, replayed: false, enqueued: written.enqueued };
}

async function repeated(tx: Pick<Tx, 'run'>, caller: Caller, kept: KeptCommand, requestHash: string, unitId: string | null): Promise<Attempt> {
  if (kept.requestHash !== requestHash) return no(keyReused(kept.key).refusal, unitId);
  const answer = await replay(tx, caller, kept);
  return answer === null ? no(answerGone(kept.key).refusal, unitId) : { ok: true, value: answer };
}

const refuseWith = (refusal: Refusal) => ({ ok: false as const, refusal });
const no = (refusal: Refusal, unitId: string | null): Refused => ({ ok: false, refusal, unitId });
