// Eight people at a time do whatever comes to a submission and its items: after every storm the entries fold to the ledger,
// the ledger to the shown scores, pins and signatures obey the separation of duties, and the trail verifies.
import fc from 'fast-check';
import { problemStatuses } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { crowdPlan, officeName } from '../spec/crowd';
import { brokenLaws } from '../spec/effects';
import { filledAndSubmitted, setStage, type Stage } from '../spec/stage';
import { blow, gusts, type Gust } from '../spec/storm';
import { verifyTrail } from '../trail/verify-trail';

// Which gusts blow is fixed, how they meet is not.
const seed = 20201121;
const storms = 6;
const gustsPerStorm = 150;
const atOnce = 8;
const database = testDatabase();
let stage: Stage;
const refused = new Set<string>();
beforeAll(async () => {
  // Runs that fail are shrunk: each attempt has an office of its own.
  stage = await setStage(await database.open({ poolSize: 16 }), 'storm', crowdPlan('storm', storms * 4));
});

async function rage(id: string, waiting: Gust[]): Promise<void> {
  for (let gust = waiting.shift(); gust !== undefined; gust = waiting.shift()) {
    const outcome = await blow(stage, id, gust);
    if (!outcome.ok) refused.add(outcome.refusal.code);
  }
}

let office = 0;
test.each(Array.from({ length: storms }, (_, index) => index + 1))('storm %i breaks no law', async (storm) => {
  await fc.assert(
    fc.asyncProperty(gusts(gustsPerStorm), async (all) => {
      const id = await filledAndSubmitted(stage, officeName((office += 1)));
      const waiting = [...all];
      await Promise.all(Array.from({ length: atOnce }, () => rage(id, waiting)));
      expect(await brokenLaws(database, id)).toEqual([]);
      expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true, faults: [] });
    }),
    { numRuns: 1, seed: seed + storm, endOnFailure: true },
  );
});

test('the storms got somewhere: the facts of a whole life came about, and only known refusals', async () => {
  const { rows } = await database.query<{ type: string }>(`select distinct type from audit_entry where stream like 'submission/%' or stream like 'item/%'`);
  expect(rows.map((row) => row.type)).toEqual(
    expect.arrayContaining([
      'submission.submitted@1', 'submission.approved@1', 'submission.returned@1', 'submission.published@1',
      'score.adjusted@1', 'finding.raised@1', 'item.answered@1', 'item.verified@1',
    ]),
  );
  expect([...refused].filter((code) => !Object.hasOwn(problemStatuses, code))).toEqual([]);
  expect(refused).toContain('VERSION_CONFLICT');
  // A deadlock would be tried again and so would not show above.
  expect((await database.query('select deadlocks::int from pg_stat_database where datname = current_database()')).rows).toEqual([{ deadlocks: 0 }]);
});
