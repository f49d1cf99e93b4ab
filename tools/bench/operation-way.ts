// An approval through the operation, in this process, with the pool that the API has. No HTTP, no session.
import { randomUUID } from 'node:crypto';
import { actOnSubmission, getSubmission, type Engine } from '@jishen/operations';
import { openDatabase } from '@jishen/persistence';
import type { BenchCaller } from './bench-district';
import { must, type Model } from './make-model';
import type { Way } from './way';

export async function operationWay(appUrl: string, build: string, callers: readonly BenchCaller[], model: Model): Promise<Way> {
  let trips = 0;
  const db = await openDatabase({ appUrl, applicationName: 'jishen-bench', onRoundTrip: () => (trips += 1) });
  const engine: Engine = { db, build, wake: () => undefined };
  const callerOf = (index: number) => {
    const caller = callers[index]?.caller;
    if (caller === undefined) throw new Error('there are fewer callers');
    return caller;
  };
  const body = { type: 'APPROVE' as const, expectedVersion: model.version, contentHash: model.contentHash };
  return {
    name: 'operation',
    async open(callerIndex, submissionId) {
      must(await getSubmission(engine, callerOf(callerIndex), submissionId));
    },
    async approve(callerIndex, submissionId) {
      must(await actOnSubmission(engine, callerOf(callerIndex), { submissionId, body, key: randomUUID() }));
    },
    roundTrips: () => trips,
    close: () => db.close(),
  };
}
