// Many clerks on one submission at once: exactly one may decide its version, all others are told that it is gone, nobody waits
// for ever. A check of right and wrong; the time it takes is printed, not judged.
import { randomUUID } from 'node:crypto';
import { actOnSubmission, type Engine } from '@jishen/operations';
import type { BenchCaller } from './bench-district';
import type { Model } from './make-model';
import type { WaitingSubmissions } from './waiting-submissions';

export interface SameRow {
  versions: number;
  clerks: number;
  /** Versions that exactly one clerk decided, all others answered VERSION_CONFLICT. */
  sound: number;
  slowestMs: number;
  /** What else was answered, by code or error. */
  otherwise: string[];
}

const versions = 20;

/** @param clerks all of one department, each as often as it takes to be so many at once */
export async function contendForOneRow(engine: Engine, clerks: readonly BenchCaller[], model: Model, waiting: WaitingSubmissions): Promise<SameRow> {
  const result: SameRow = { versions, clerks: clerks.length, sound: 0, slowestMs: 0, otherwise: [] };
  for (let version = 0; version < versions; version += 1) {
    const submissionId = waiting.take(clerks[0]?.departmentId ?? '');
    const body = { type: 'APPROVE' as const, expectedVersion: model.version, contentHash: model.contentHash };
    const began = performance.now();
    const answers = await Promise.all(
      clerks.map(({ caller }) =>
        actOnSubmission(engine, caller, { submissionId, body, key: randomUUID() }).then(
          (outcome) => (outcome.ok ? 'done' : outcome.refusal.code),
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        ),
      ),
    );
    result.slowestMs = Math.max(result.slowestMs, performance.now() - began);
    const done = answers.filter((answer) => answer === 'done').length;
    const conflicts = answers.filter((answer) => answer === 'VERSION_CONFLICT').length;
    if (done === 1 && conflicts === clerks.length - 1) result.sound += 1;
    else result.otherwise.push(...answers.filter((answer) => answer !== 'done' && answer !== 'VERSION_CONFLICT'), `${done} done`);
  }
  await waiting.putBack();
  return result;
}
