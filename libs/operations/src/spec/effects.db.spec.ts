// The laws by which races and storms are judged can themselves be broken: each is seen speaking about its breach, and only
// about a breach.
import { testDatabase } from '@jishen/testing';
import { brokenLaws } from './effects';
import { setScene, type Scene } from './hostile-scene';

const database = testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(database, await database.open());
});

test('an honest history breaks no law', async () => {
  for (const id of [scene.live, scene.published]) expect(await brokenLaws(database, id)).toEqual([]);
});

const live = (s: Scene): string => `submission_id = '${s.live}'`;
const breaches: [law: string, of: 'live' | 'published', sql: (s: Scene) => string][] = [
  ['the final score of a row is the sum of its lines', 'live', (s) => `update score_head set final = final + 1 where ${live(s)} and row_key = 'goal-soundness'`],
  ['the entries fold to the final scores', 'live', (s) => `delete from audit_entry where stream = 'submission/${s.live}' and type = 'score.adjusted@1'`],
  ['the total shown is the sum of the final scores', 'live', (s) => `update submission set snapshot = jsonb_set(snapshot, '{total}', '"100"') where id = '${s.live}'`],
  ['the pins of the case are the pins of the table', 'live', (s) => `update case_person set level = 'bureau-head' where ${live(s)} and level = 'preparer'`],
  ['the standing signatures of the case are those of the table, one a level', 'live', (s) => `update decision set standing = false where ${live(s)} and standing`],
  ['every signature and return has its own entry', 'live', (s) => `delete from decision where ${live(s)} and round = 1 and kind = 'returned'`],
  ['every version was answered to exactly one command', 'live', (s) => `update submission set version = version + 1 where id = '${s.live}'`],
  ['the turn is where the open task is', 'live', (s) => `update task set closed_at = now() where ${live(s)} and closed_at is null`],
  ['a job tells of one entry, and no entry is told of twice', 'live', (s) => `insert into pgboss.job (name, data, keep_until) select name, data, now() from pgboss.job where data ->> 'submissionId' = '${s.live}' limit 1`],
  ['nothing is published over an unsettled item', 'published', (s) => `delete from audit_entry where stream = 'item/${s.item}' and type = 'item.verified@1'`],
];

test.each(breaches)('“%s” is seen broken', async (law, of, sql) => {
  await database.query('begin');
  await database.query('set local session_replication_role = replica');
  await database.query(sql(scene));
  const broken = await brokenLaws(database, scene[of]);
  await database.query('rollback');
  expect(broken.map((sentence) => sentence.slice(0, law.length))).toContain(law);
});
