// The demonstration loads through the real operations, once, and finishes what was cut short; and every screen about many forms has something in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase } from '@jishen/testing';
import { showBatch } from '../batch/show-batch';
import type { Caller, Engine } from '../engine';
import { askQuestion, listQuestions } from '../questions/ask-question';
import { ageingPicture } from '../reads/pictures/ageing-picture';
import { executionPicture } from '../reads/pictures/execution-picture';
import { heatPicture } from '../reads/pictures/heat-picture';
import { scorePictures } from '../reads/pictures/score-pictures';
import { showOverview } from '../reads/progress';
import { listDistricts, verifyTrail } from '../trail/verify-trail';
import type { CaseFiles } from './demonstration-material';
import { loadDemonstration } from './load-demonstration';
import { must } from './play';

const database = testDatabase();
const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../../../cases', `${name}.json`), 'utf8'));
const cases: CaseFiles = {
  'shazitang-2020': read('shazitang-2020'),
  'wujialing-2022-services': read('wujialing-2022-services'),
  'wujialing-2022-social': read('wujialing-2022-social'),
};

const options = () => ({ embedded: true, appUrl: database.appUrl, ownerUrl: database.ownerUrl, cases });

test('it leaves a submission at every level, in two districts with sound trails, and loading again changes nothing', async () => {
  const engine: Engine = { db: await database.open(), build: 'test' };
  await expect(loadDemonstration(engine, { ...options(), embedded: false })).rejects.toThrow('embedded');
  const accounts = await loadDemonstration(engine, options());
  expect(accounts.map((each) => each.account)).toEqual(expect.arrayContaining(['shazitang.preparer', 'yuhua.bureau-head', 'wujialing.preparer']));
  const states = async () => (await database.query(`select u.code, s.state, s.level_key, s.round from submission s join unit u on u.id = s.unit_id order by u.code, s.name`)).rows;
  const first = await states();
  expect(first).toMatchSnapshot();
  // As if the process had died before the last note: everything is played again and met by its own outcomes.
  await database.query('update district set demonstration_loaded_at = null');
  await loadDemonstration(engine, options());
  expect(await states()).toEqual(first);
  for (const district of await listDistricts(engine)) expect(await verifyTrail(engine, district.id)).toMatchObject({ sound: true });
});
describe('the towns of the year after', () => {
  let engine: Engine;
  const as = async (account: string): Promise<Caller> => {
    const { rows } = await database.query<{ district: string; person: string }>('select district_id as district, person_id as person from account where account = $1', [account]);
    return { districtId: rows[0]?.district ?? '', personId: rows[0]?.person ?? '', sessionDigest: null };
  };
  const cycle = async (): Promise<string> => (await database.query<{ id: string }>('select id from cycle where year = 2021')).rows[0]?.id ?? '';
  beforeAll(async () => {
    engine = { db: await database.open(), build: 'test' };
    await loadDemonstration(engine, options());
  });

  test('four of the projects that wait at the department may go along, and what stands apart says why', async () => {
    const department = await as('shifan.department');
    const { rows } = await database.query<{ id: string }>(`select id from submission where form = 'project' and cycle_id = $1`, [await cycle()]);
    const { items } = await showBatch(engine, department, { submissionIds: rows.map(({ id }) => id) });
    expect(items.filter(({ reasons }) => reasons.length === 0)).toHaveLength(4);
    expect(items.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)).sort()).toEqual(['adjusted-scores-are-decided-one-by-one', 'problems-are-decided-one-by-one']);
  });

  test.each(listQuestions().map(({ id }) => [id]))('the question %s is answered by at least one line', async (id) => {
    expect(must(await askQuestion(engine, await as('yuhua.auditor'), id, {})).items.length).toBeGreaterThan(0);
  });

  test('every picture shows something to the head of the bureau, and to the auditor', async () => {
    for (const account of ['yuhua.bureau-head', 'yuhua.auditor']) {
      const [caller, cycleId] = [await as(account), await cycle()];
      const { deviation, shares, posts, clauses } = must(await scorePictures(engine, caller, { cycleId, form: 'overall' }));
      const told = [deviation, shares, posts, clauses, must(await heatPicture(engine, caller, cycleId)).heat, must(await executionPicture(engine, caller, { cycleId, form: 'project' })).execution];
      const { ages, closed } = await ageingPicture(engine, caller, {});
      expect([...told, ages, closed].map((each) => [each?.title, (each?.rows.length ?? 0) > 0])).toEqual([...told, ages, closed].map((each) => [each?.title, true]));
    }
  });

  test('where the forms lie counts as late what the progress counts, also of one whose problem is overdue', async () => {
    const [auditor, cycleId] = [await as('yuhua.auditor'), await cycle()];
    const { groups } = must(await heatPicture(engine, auditor, cycleId));
    expect(groups.flatMap(({ cells }) => cells).reduce((sum, { late }) => sum + late, 0)).toBe(must(await showOverview(engine, auditor, cycleId)).summary.lateForms);
  });

  test('those late say with whom and since when; one was returned three times; two posts adjusted', async () => {
    const { summary, late, review } = must(await showOverview(engine, await as('yuhua.bureau-head'), await cycle()));
    expect([summary.units, summary.lateForms, late.map(({ unitName, step, daysLate }) => [unitName, step, daysLate > 0])]).toEqual([7, 6, expect.arrayContaining([
      ['示范甲镇人民政府', 'unit', true], ['示范乙镇人民政府', 'unit-head', true], ['示范丙镇人民政府', 'unit', true], ['示范己镇人民政府', 'bureau-section', true],
      ['示范戊镇人民政府', 'rectification', true], ['示范庚镇人民政府（无主管部门）', 'bureau-head', true],
    ])]);
    expect([review.returns, review.returnedForms, review.adjusted.map(({ role }) => role)]).toEqual([3, 1, ['bureau-reviewer', 'department-reviewer']]);
  });
});
