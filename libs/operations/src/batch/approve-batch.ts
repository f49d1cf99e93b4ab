// Agreeing to several forms in one go: each by itself through the very same operation as any approval, in its own transaction and under its
// own key. What may not go along is refused under the lock, whatever the sender believes. One that fails keeps no other from going on; it
// never returns, adjusts or skips what stands apart.
import type { BatchBody } from '@jishen/contracts';
import { marksForBatch, type MarksForBatch, type Tx } from '@jishen/persistence';
import type { Caller, Engine, Refusal } from '../engine';
import { actOnSubmission } from '../submission/act-on-submission';
import type { CaseRow } from '../submission/case';
import { keyInBatch } from './key-in-batch';
import { notForBatch } from './not-for-batch';

export interface BatchResult {
  submissionId: string;
  agreed: boolean;
  /** Agreed by an earlier sending of the same batch. */
  replayed: boolean;
  refusal: Refusal | null;
  /** The level where it lies afterwards; null: none, or refused. */
  levelName: string | null;
}

export async function approveBatch(engine: Engine, caller: Caller, { items, opinion, postId }: BatchBody, key: string): Promise<{ items: BatchResult[] }> {
  const results: BatchResult[] = [];
  for (const { submissionId, expectedVersion, contentHash } of items) {
    const body = { type: 'APPROVE' as const, expectedVersion, contentHash, ...(postId === undefined ? {} : { postId }), ...(opinion === undefined ? {} : { opinion }) };
    const guard = (tx: Pick<Tx, 'run'>, row: CaseRow): Promise<Refusal | null> => standsApart(tx, caller, row);
    const outcome = await actOnSubmission(engine, caller, { submissionId, body, key: keyInBatch(key, submissionId), guard });
    results.push(outcome.ok
      ? { submissionId, agreed: true, replayed: outcome.value.replayed, refusal: null, levelName: levelIn(outcome.value.head) }
      : { submissionId, agreed: false, replayed: false, refusal: outcome.refusal, levelName: null });
  }
  return { items: results };
}

async function standsApart(tx: Pick<Tx, 'run'>, { districtId, personId }: Caller, row: CaseRow): Promise<Refusal | null> {
  const marks = (await tx.run<MarksForBatch & Record<string, unknown>>(marksForBatch(districtId, personId, [row.id]))).rows[0];
  if (marks === undefined) throw new Error('a submission under the lock without its marks');
  const [first, ...more] = notForBatch(row, marks);
  if (first === undefined) return null;
  return { ...first, data: { ...first.data, reasons: [first, ...more].map(({ rule, detail }) => ({ rule, detail })) } };
}

function levelIn(head: string): string | null {
  const { level, route } = JSON.parse(head) as { level: string | null; route: { levels: { key: string; name: string }[] } };
  return route.levels.find(({ key }) => key === level)?.name ?? null;
}
