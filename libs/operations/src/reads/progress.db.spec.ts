// Shows that every figure of a cycle's progress is the length of the list behind it, for whoever asks; that pages go on where they ended, late ones on top;
// that a file says what the screen says; and that the seeded district these figures are of is as true as one that people made.
import { parseCsv } from 'hucre/csv';
import { buffer } from 'node:stream/consumers';
import { tableFile } from '@jishen/documents';
import { progressRows, progressSummary, reviewFigures, type SqlCondition } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import type { Caller, Engine } from '../engine';
import { remind } from '../notices/remind';
import { scansOfAll, sentBy } from '../spec/looked-at';
import { seedDistrict, type SeededDistrict } from '../spec/seeded-district';
import { valueOf } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { listItems } from './items';
import { getCycle } from './lists';
import { overviewTable } from './overview-table';
import { showOverview, showProgress, type Overview, type Progress, type ProgressAsked, type ProgressLine } from './progress';
import { progressTable } from './progress-table';

const database = testDatabase();
const plan = { code: 'progress', units: 60, years: 2, late: 7 };
let district: SeededDistrict;
let engine: Engine;
beforeAll(async () => {
  district = await seedDistrict(database.ownerUrl, database.appUrl, plan);
  engine = { db: await database.open(), build: 'test' };
}, 120_000);

const as = (name: string): Caller => ({ districtId: district.districtId, personId: district.personIds[`${plan.code}.${name}`] ?? '', sessionDigest: null });
const everybody = ['performance', 'head', 'section', 'auditor', 'department-1', 'unit-1.preparer', 'unit-9.unit-head'];
type Filter = Omit<ProgressAsked, 'cycleId'>;

async function listed(name: string, filter: Filter = {}, cycleId = district.cycleIds[0] ?? ''): Promise<ProgressLine[]> {
  const lines: ProgressLine[] = [];
  for (let cursor: string | undefined; ;) {
    const page: Progress = valueOf(await showProgress(engine, as(name), { cycleId, ...filter }, cursor));
    expect(page.summary === null).toBe(cursor !== undefined);
    lines.push(...page.items);
    if (page.next === null) return lines;
    cursor = page.next;
  }
}
const overview = async (name: string, cycleId = district.cycleIds[0] ?? ''): Promise<Overview> => valueOf(await showOverview(engine, as(name), cycleId));
const units = (lines: readonly ProgressLine[]): number => new Set(lines.map(({ unitId }) => unitId)).size;
const cents = (text: string): number => Math.round(Number(text) * 100);

it('the seeded district is true: chains, payloads, ledger and records verify, and nobody but the first units is late', async () => {
  const report = await verifyTrail(engine, district.districtId);
  expect({ sound: report.sound, faults: report.faults }).toEqual({ sound: true, faults: [] });
  expect(report.scoreLines).toBeGreaterThan(1000);
  expect((await listed('performance', { late: true })).map(({ unitName }) => unitName).sort()).toEqual(Array.from({ length: plan.late }, (_, at) => `示范第${at + 1}单位`));
}, 120_000);

it('with whom a form lies is looked up form by form, also before the database knows how large its tables are', async () => {
  const scans = await scansOfAll(database, await sentBy(engine, (heard) => showProgress(heard, as('performance'), { cycleId: district.cycleIds[0] ?? '' })));
  const { rows } = await database.query<{ own: number; all: number }>('select count(*) filter (where s.cycle_id = $1)::int as own, count(*)::int as all from task t left join submission s on s.id = t.submission_id', [district.cycleIds[0]]);
  const { own = 0, all = 0 } = rows[0] ?? {};
  expect(all).toBeGreaterThan(1.5 * own);
  const ofTasks = scans.filter(({ table }) => table === 'task');
  expect(ofTasks.length).toBeGreaterThan(1);
  // Each time by an index, and none but those of the forms that are shown. By which of two indexes is the database's choice; what it passed over it tells
  // as a whole number for each form, so that half a row for each may be too much.
  const forms = (await listed('performance')).length;
  expect(ofTasks.filter(({ how, rows: lookedAt }) => !how.startsWith('Index') || lookedAt > own + forms / 2)).toEqual([]);
});

it.each(everybody)('each number that %s reads is the length of its list', async (name) => {
  for (const cycleId of district.cycleIds) {
    const { summary, late, review, items } = await overview(name, cycleId);
    const of = (filter: Filter) => listed(name, filter, cycleId);
    const [all, lateOnes, expected, returned] = [await of({}), await of({ late: true }), await of({ expected: true }), await of({ returned: true })];
    expect([summary.forms, summary.units, summary.lateForms, summary.lateUnits, summary.expected]).toEqual([all.length, units(all), lateOnes.length, units(lateOnes), expected.length]);
    for (const step of summary.steps) {
      const there = await of({ step: step.key });
      expect([step.key, step.forms, step.units, step.late, step.expected]).toEqual([step.key, there.length, units(there), there.filter((each) => each.late).length, expected.filter((each) => each.step === step.key).length]);
    }
    expect(late).toEqual(lateOnes.slice(0, 12));
    expect([review.returnedForms, review.returns]).toEqual([returned.length, returned.reduce((sum, each) => sum + each.returns, 0)]);
    expect([review.net, ...review.adjusted.flatMap(({ down, up, net }) => [down, up, net])].filter((text) => /\.\d*0$/.test(text))).toEqual([]); // 2, not 2.0
    for (const { role, forms, lines, net } of review.adjusted) {
      const theirs = await of({ adjusted: role });
      expect([role, forms, lines, cents(net)]).toEqual([role, theirs.length, theirs.reduce((sum, each) => sum + each.adjustments, 0), theirs.reduce((sum, each) => sum + cents(each.net), 0)]);
    }
    const found = async (filter: Parameters<typeof listItems>[2]) => valueOf(await listItems(engine, as(name), { year: (await overview(name, cycleId)).cycle.year, ...filter })).items.length;
    for (const { state, reopened, count } of items.counts) expect([state, count]).toEqual([state, await found({ state, ...(reopened === null ? {} : { reopened }) })]);
    expect(items.overdue).toBe(await found({ overdue: true }));
  }
}, 60_000);

it('whoever sees part of a cycle is told how many they do not see, and never which', async () => {
  const cycleId = district.cycleIds[0] ?? '';
  const whole = valueOf(await getCycle(engine, as('performance'), cycleId)).progress.reduce((sum, { count }) => sum + count, 0);
  for (const name of everybody) {
    const { summary } = await overview(name);
    const seen = [...(await listed(name)), ...(await listed(name, { step: 'cancelled' }))];
    expect([name, seen.length + summary.unseen]).toEqual([name, whole]);
    if (name === 'head') expect([summary.unseen, seen.filter(({ opens }) => !opens).every(({ state, round }) => state === 'draft' && round === 1), seen.some(({ opens }) => !opens)]).toEqual([0, true, true]);
    if (name === 'unit-1.preparer') expect(seen.map(({ unitName }) => unitName)).toEqual(['示范第1单位']);
    if (name === 'department-1') expect(new Set(seen.map(({ departmentName }) => departmentName))).toEqual(new Set(['示范第1主管局']));
  }
  expect((await overview('auditor')).summary.unseen).toBe(0);
  expect((await overview('auditor')).summary.expected).toBeGreaterThan(0);
});

it('pages go on where they ended: due first on top, none twice, what does not wait last', async () => {
  const lines = await listed('performance');
  expect(new Set(lines.map(({ id }) => id)).size).toBe(plan.units);
  const due = lines.map(({ dueOn }) => dueOn ?? '9999');
  expect(due).toEqual([...due].sort());
  expect(lines.slice(0, plan.late).every(({ late, daysLate, holders }) => late && daysLate > 0 && holders.length > 0)).toBe(true);
});

it('tells with whom a late one lies, and since a reminder when and by whom', async () => {
  const [first] = await listed('performance', { late: true });
  expect(first?.told).toMatchObject({ reminded: '', late: expect.stringMatching(/^逾期 \d+ 个工作日$/) as string, holder: expect.stringMatching(/^示范\S+ \S+$/) as string, people: expect.stringMatching(/^示范/) as string });
  valueOf(await remind(engine, as('performance'), { submissionId: first?.id ?? '', key: 'first', body: {} }));
  const again = (await listed('performance', { late: true })).find(({ id }) => id === first?.id);
  expect(again?.told.reminded).toMatch(/^\d{4}年\d+月\d+日 \d\d:\d\d 示范绩效股经办$/);
});

it('a form in rectification lies with whoever has its problem that is due first – the unit that answers, the verifier then – until the day of that problem', async () => {
  const seen: string[] = [];
  for (const cycleId of district.cycleIds) {
    for (const line of await listed('head', { step: 'rectification' }, cycleId)) {
      const { items } = valueOf(await listItems(engine, as('head'), { submissionId: line.id }));
      const [first, ...more] = items.filter(({ state }) => state === 'open' || state === 'answered');
      expect([line.role, line.dueOn, line.openItems, more.length]).toEqual([first?.state === 'open' ? 'preparer' : 'bureau-performance', first?.dueOn, 1, 0]);
      expect([line.late, line.told.holder]).toEqual([first?.overdue, `${first?.state === 'open' ? line.unitName : '示范区财政局'} ${first?.state === 'open' ? '填报人' : '财政局绩效股'}（1 个问题没有销号）`]);
      const refused = line.role === 'preparer' ? null : '现在就轮到您办理，请直接办理；催办是提醒别人的。';
      expect((await listed('performance', { step: 'rectification' }, cycleId)).find(({ id }) => id === line.id)?.notToRemind).toBe(refused);
      seen.push(first?.state ?? '');
    }
  }
  expect([...new Set(seen)].sort()).toEqual(['answered', 'open']);
});

it('the overview shows the problems of the year and of the year before, each number the length of its list, and the file says every figure of the page', async () => {
  const [cycleId = ''] = district.cycleIds;
  const told = await overview('head', cycleId);
  expect([told.items.year, told.earlier.year]).toEqual([told.cycle.year, told.cycle.year - 1]);
  expect(told.earlier.counts.map(({ state }) => state).sort()).toEqual(['closed', 'open']);
  const { rows, columns } = valueOf(await overviewTable(engine, as('head'), cycleId));
  expect(columns).toHaveLength(4);
  for (const [part, { year, counts, overdue }] of [['本年度的问题', told.items], ['上一年度的问题', told.earlier]] as const) {
    for (const { state, reopened, count } of counts) expect(valueOf(await listItems(engine, as('head'), { year, state, ...(reopened === null ? {} : { reopened }) })).items).toHaveLength(count);
    expect(rows.filter(([of]) => of === part).map(([, , , figure]) => figure)).toEqual([...counts.map(({ count }) => `${count}`), `${overdue}`]);
  }
  expect(rows.filter(([of]) => of === '逾期').map(([, unit, , late]) => [unit, late])).toEqual(told.late.map(({ told: { unit, late } }) => [unit, late]));
  expect(rows).toEqual(expect.arrayContaining([['各环节', '合计', '件数', `${told.summary.forms}`], ['退回', '', '次数', `${told.review.returns}`]]));
});

it('the file says what the list says, in the same words, under the same question', async () => {
  const asked = { cycleId: district.cycleIds[0] ?? '', late: true };
  const table = valueOf(await progressTable(engine, as('head'), asked));
  const order = ['unit', 'department', 'form', 'step', 'late', 'holder', 'people', 'since', 'held', 'due', 'returns', 'reminded'] as const;
  expect(table.rows).toEqual((await listed('head', { late: true })).map(({ told }) => order.map((of) => told[of])));
  expect(table.said[0]).toContain('范围：逾期');
  expect(table.said[1]).toMatch(new RegExp(`^共 ${plan.late} 件；截至`));
  const csv = parseCsv((await buffer(tableFile(table, 'csv', new Date()))).toString('utf8').slice(1));
  expect(csv).toHaveLength(plan.late + 5); // title, question, count, fingerprint, heads
});

it('is refused to whom cycles are not open, and says nothing of a cycle of somebody else', async () => {
  const elsewhere = await showProgress(engine, as('performance'), { cycleId: '0198c0de-0000-7000-8000-000000000000' });
  expect(elsewhere).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  expect(await showProgress(engine, as('performance'), { cycleId: district.cycleIds[0] ?? '' }, 'bent')).toMatchObject({ ok: false, refusal: { code: 'CURSOR_INVALID' } });
});

it('no read goes over a whole table of the trail, the ledger or the tasks: each finds what it needs of a submission by an index', async () => {
  await database.query('analyze');
  const cycleId = district.cycleIds[0] ?? '';
  const all: SqlCondition = { text: 'true', values: [] };
  const { districtId } = district;
  const plans: string[] = [];
  for (const { text, values } of [progressRows(districtId, all, { cycleId, limit: 51 }), progressSummary(districtId, all, cycleId), reviewFigures(districtId, all, cycleId)]) {
    // As in a database with many more cycles in it, where nothing else than going from submission to submission would do.
    for (const way of ['seqscan', 'hashjoin', 'mergejoin']) await database.query(`set enable_${way} = off`);
    const { rows } = await database.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values as unknown[]);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
  }
  await database.query('reset all');
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (audit_entry|score_line|task|decision|submission)/);
  expect(plans[0]).toMatch(/audit_entry_reminder/);
  expect(plans[0]).toMatch(/task_one_open/);
  expect(plans[1]).toMatch(/task_of_submission/);
});

it('a line that lies with the reader says why there is nobody to remind, in the words of the refusal; every other says nothing', async () => {
  const lines = await listed('head');
  const own = lines.filter(({ notToRemind }) => notToRemind !== null);
  expect(own.map(({ role }) => role)).toEqual(lines.filter(({ role }) => role === 'bureau-head').map(({ role }) => role));
  expect(own.length).toBeGreaterThan(0);
  const refused = await remind(engine, as('head'), { submissionId: own[0]?.id ?? '', key: 'own', body: {} });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'OWN_TURN', detail: own[0]?.notToRemind } });
});
