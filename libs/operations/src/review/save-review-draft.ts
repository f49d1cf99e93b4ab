// Keeps lines of a reviewer's own draft: under the lock of the submission, so that a draft and the decision that takes it away never
// cross; for whoever holds the level now and while no colleague of it has it open. No fact, no entry: what comes of a draft is on record through the event that applies it.
import { randomUUID } from 'node:crypto';
import { authorize, mayRead } from '@jishen/access';
import type { ReviewDraftBody } from '@jishen/contracts';
import { composeWrite, inTransaction, lockSubmissionWithoutView, reviewDraftPart, reviewDraftRows, reviewHoldOf, type LockedSubmission, type ReviewDraftRow, type ReviewHoldRow, type Tx } from '@jishen/persistence';
import type { Caller, Engine, Outcome, ReadOutcome } from '../engine';
import { actorOf, recordOf } from '../submission/case';
import { notThere, unseen } from '../submission/not-there';
import { caseOf } from '../submission/read-case';
import { recordRefusal } from '../trail/record-refusal';
import { mergeDraft, savedOf } from './draft-lines';
import { heldByAnother } from './hold-review';

export type SavedDraft = ReturnType<typeof savedOf>;

export async function saveReviewDraft(engine: Engine, caller: Caller, submissionId: string, body: ReviewDraftBody): Promise<Outcome<SavedDraft>> {
  const attempt = await inTransaction(engine.db, (tx) => save(engine, tx, caller, submissionId, body));
  if (attempt.ok) return attempt;
  const { refusal, inner, unitId = null } = attempt;
  // Two tabs of one person, or a colleague who was faster, are nobody's attempt at anything.
  if (refusal.code !== 'ROW_CONFLICT' && refusal.code !== 'REVIEW_HELD') await recordRefusal(engine, caller, { command: 'REVIEW_DRAFT', key: randomUUID(), refusal, inner, unitId, submissionId, itemId: null });
  return { ok: false, refusal };
}

async function save(engine: Engine, tx: Tx, caller: Caller, submissionId: string, body: ReviewDraftBody): Promise<ReadOutcome<SavedDraft>> {
  const { districtId, personId } = caller;
  const owner = { districtId, submissionId, personId };
  const [locked, stored, held] = await Promise.all([
    tx.run<LockedSubmission>(lockSubmissionWithoutView(districtId, submissionId)),
    tx.run<ReviewDraftRow & Record<string, unknown>>(reviewDraftRows(owner)),
    tx.run<ReviewHoldRow & Record<string, unknown>>(reviewHoldOf(districtId, submissionId)),
  ]);
  const row = locked.rows[0];
  if (row === undefined) return { ok: false, refusal: notThere() };
  const found = await caseOf(engine, tx, districtId, row);
  const subject = { kind: 'submission' as const, record: recordOf(districtId, row) };
  const actor = actorOf(districtId, personId, found.row);
  const may = authorize(actor, 'REVIEW_DRAFT', subject);
  if (!may.ok) return mayRead(actor, subject) ? { ok: false, refusal: may.refusal, unitId: row.unit_id } : unseen(notThere(), actor, subject);
  const other = heldByAnother(held.rows[0], personId);
  if (other !== null) return { ok: false, refusal: other };
  const merged = mergeDraft(stored.rows, body);
  if (!merged.ok) return { ...merged, unitId: row.unit_id };
  await tx.commitWith(composeWrite([reviewDraftPart(owner, merged.lines, row.now)]));
  return { ok: true, value: savedOf(merged.lines) };
}
