// An act on a submission that is none of its events: under the lock of its row, once per key, its refusals on record. What the act is,
// whether it may be, and what it writes is its caller's. It never touches the state machine.
import { createHash } from 'node:crypto';
import type { Action } from '@jishen/access';
import { composeWrite, inTransaction, keptCommand, lockSubmissionWithoutView, type KeptCommand, type LockedSubmission, type Part, type Tx } from '@jishen/persistence';
import type { Caller, Engine, Outcome, Refusal } from '../engine';
import { keptAnswer } from '../trail/kept-answer';
import { recordRefusal } from '../trail/record-refusal';
import { withSecondChance } from '../trail/second-chance';
import { notThere } from './not-there';
import { caseOf, type ReadCase } from './read-case';

export interface SubmissionCommand {
  action: Action;
  submissionId: string;
  /** The idempotency key. */
  key: string;
  body: object;
}
/** What the command needs to be kept beside what it writes. */
export interface Kept {
  requestHash: string;
}
export type Worked = { ok: true; parts: (Part | null)[]; answer: string } | { ok: false; refusal: Refusal; inner?: Refusal };

type Attempt = { ok: true; value: string; fresh: boolean } | { ok: false; refusal: Refusal; inner?: Refusal; unitId: string | null };

/** @param work judges the locked case and says what to write. @returns the JSON text that the parts keep as the answer, and whether it was written just now */
export async function commandOnSubmission(
  engine: Engine, caller: Caller, command: SubmissionCommand, work: (tx: Tx, found: ReadCase, kept: Kept) => Promise<Worked>,
): Promise<Outcome<{ answer: string; fresh: boolean }>> {
  const requestHash = createHash('sha256').update(command.submissionId).update(JSON.stringify(command.body)).digest('hex');
  const attempt = await withSecondChance<Attempt>(
    () => inTransaction(engine.db, (tx) => once(engine, tx, caller, command, requestHash, work)),
    () => inTransaction(engine.db, async (tx) => repeated(await keptOf(tx, caller, command.key), requestHash)),
  );
  if (attempt.ok) return { ok: true, value: { answer: attempt.value, fresh: attempt.fresh } };
  const { refusal, inner, unitId } = attempt;
  await recordRefusal(engine, caller, { command: command.action, key: command.key, refusal, inner, unitId, submissionId: command.submissionId, itemId: null });
  return { ok: false, refusal };
}

const keptOf = async (tx: Tx, { districtId, personId }: Caller, key: string): Promise<KeptCommand | null> =>
  (await tx.run<KeptCommand>(keptCommand(districtId, personId, key))).rows[0] ?? null;

function repeated(found: KeptCommand | null, requestHash: string): Attempt | null {
  if (found === null) return null;
  const answer = keptAnswer(found, requestHash);
  return answer.ok ? { ...answer, fresh: false } : { ...answer, unitId: null };
}

async function once(
  engine: Engine, tx: Tx, caller: Caller, command: SubmissionCommand, requestHash: string, work: (tx: Tx, found: ReadCase, kept: Kept) => Promise<Worked>,
): Promise<Attempt> {
  const { districtId } = caller;
  const locked = (await tx.run<LockedSubmission>(lockSubmissionWithoutView(districtId, command.submissionId))).rows[0];
  if (locked === undefined) return { ok: false, refusal: notThere(), unitId: null };
  // The row may have moved while we waited for it: then our own repetition may be the one that moved it.
  const before = repeated(await keptOf(tx, caller, command.key), requestHash);
  if (before !== null) return before;
  const worked = await work(tx, await caseOf(engine, tx, districtId, locked), { requestHash });
  if (!worked.ok) return { ...worked, unitId: locked.unit_id };
  await tx.commitWith(composeWrite(worked.parts));
  return { ok: true, value: worked.answer, fresh: true };
}
