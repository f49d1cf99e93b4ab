// Shows rule sets over HTTP: read by whoever sees cycles, registered by the system administrator alone, once a version, with every fault
// named; a registered one is chosen in a cycle and scores; trials write nothing and say what cannot be computed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formInputOfCase } from '@jishen/scoring';
import { specApi } from './spec/api';

const spec = specApi();
let system: string;
let performance: string;
let preparer: string;
beforeAll(async () => {
  [system, performance, preparer] = [await spec.logIn('system'), await spec.logIn('bureau.performance'), await spec.logIn('office.preparer')];
});

/** 砂子塘's rule set with one row that pays for two bands only. */
const own = (version: number, more: Record<string, unknown> = {}) => ({
  extends: 'yuhua-2020-overall', id: 'spec-overall', version, title: '示范区整体支出自评', place: '示范区', year: 2026, source: '示范财绩〔2026〕1号',
  rows: [{
    key: 'procurement', standard: '政府采购执行率95%以上计2分，95%以下不得分。', answers: [{ key: 'lawfulPurchases', remove: true }],
    parts: [{ key: 'p1', remove: true }, { key: 'p2', remove: true }, {
      key: 'rate', kind: 'banded-rate', label: '政府采购执行率', max: '2', measure: { label: '执行率', formula: '政府采购金额·2020年决算数 / 政府采购金额·2020年预算数' },
      bands: [{ from: '95', to: null, points: '2' }, { from: null, to: '95', points: '0' }],
    }],
  }],
  ...more,
});
const register = (document: unknown, cookie = system) => spec.call('POST', '/api/admin/rule-sets', { cookie, body: { document } });
const rows = () => {
  const form = formInputOfCase(JSON.parse(readFileSync(join(__dirname, '../../../cases/shazitang-2020.json'), 'utf8')));
  if ('fault' in form) throw new Error(form.fault);
  return Object.entries(form.input.cells).filter(([key]) => !key.startsWith('document.')).map(([key, cells]) => ({ key, rowVersion: 0, cells }));
};

it('is registered once a version by the system administrator alone, each fault named, and told in the trail', async () => {
  expect((await register(own(1), performance)).json).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT' });
  const faulty = await register(own(1, { grades: [{ grade: '优', from: '90', to: '100', toIncluded: true }, { grade: '差', from: '0', to: '80' }] }));
  expect(faulty.json).toMatchObject({ status: 422, code: 'RULE_SET_INVALID', data: { count: 1, faults: [expect.stringMatching(/^grades.*80/)] } });
  expect((await register({ ...own(1), id: 'Spec-Overall' })).json).toMatchObject({ code: 'RULE_SET_INVALID', data: { faults: [expect.stringContaining('小写')] } });
  expect((await register(own(2))).json).toMatchObject({ code: 'RULE_SET_VERSION_NOT_NEXT', data: { next: 1 } });
  const made = await register(own(1));
  expect([made.status, made.json]).toEqual([201, { id: 'spec-overall', version: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect((await register(own(1, { title: '改过的' }))).json).toMatchObject({ code: 'RULE_SET_VERSION_TAKEN', data: { next: 2, usedBy: [] } });
  const told = await spec.database.query<{ digest: string }>(
    `select convert_from(body, 'utf8')::jsonb -> 'pub' ->> 'digest' as digest from audit_entry where stream = 'register' and type = 'rule-set.registered@1' order by seq desc limit 1`);
  expect(told.rows[0]?.digest).toBe(made.json.digest);
});

it('is refused whole where it cannot be stored, shown or read to an end, in one answer', async () => {
  const refused = async (more: Record<string, unknown>) => {
    const { status, json } = await register(own(2, more));
    return [status, json.code, json.data?.count, json.data?.faults?.[0]];
  };
  for (const sign of ['\u0000', '\u0007', '\ufffe', '\u202e', '\n', '\t'])
    expect(await refused({ title: `示范${sign}区` })).toEqual([422, 'RULE_SET_INVALID', 1, 'title：含有换行、制表符或看不见的字符，请删除']);
  expect(await refused({ assumptions: Array.from({ length: 90 }, () => '长'.repeat(1000)) })).toEqual([422, 'RULE_SET_INVALID', 1, expect.stringMatching(/^最外层：文件太大，共 \d+ 字节，最多 262144 字节$/)]);
  expect(await refused({ assumptions: Array.from({ length: 301 }, () => '约定') })).toEqual([422, 'RULE_SET_INVALID', 1, 'assumptions：有 301 项，最多 300 项']);
  const many = await register(own(2, { assumptions: Array.from({ length: 300 }, () => 1) }));
  expect([many.json.data.count, many.json.data.faults.length, many.json.data.faults.at(-1)]).toEqual([300, 51, '另有 250 处，改好这些以后再看']);
});

it('is read in words and compared by whoever sees cycles', async () => {
  const list = await spec.call('GET', '/api/rule-sets', { cookie: preparer });
  expect(list.json.items.map(({ id, usedBy }: { id: string; usedBy: unknown[] }) => [id, usedBy.length])).toContainEqual(['spec-overall', 0]);
  const shown = (await spec.call('GET', '/api/rule-sets/spec-overall/1', { cookie: preparer })).json;
  const row = shown.sheet.rows.find(({ key }: { key: string }) => key === 'procurement');
  expect(row.parts.map(({ words }: { words: string }) => words)).toEqual([expect.stringContaining('95%（含）以上计 2 分')]);
  expect(row.parts[0].scale.bands.map(({ span, label }: Record<string, string>) => [span, label])).toEqual([['95%（不含）以下', '0 分'], ['95%（含）以上', '2 分']]);
  const differs = (await spec.call('GET', '/api/rule-sets/spec-overall/1/comparison?with=yuhua-2020-overall@1', { cookie: preparer })).json.items.map(({ where }: { where: string }) => where);
  expect(differs).toEqual(expect.arrayContaining(['政府采购执行率和规范性：评分标准', '政府采购执行率和规范性：计分 rate', '其他：指标「政府采购执行率和规范性」 · 填报项「lawfulPurchases」', '地方']));
  expect(differs).not.toContain('政府采购执行率和规范性：分值');
  expect((await spec.call('GET', '/api/rule-sets/none/1', { cookie: preparer })).json).toMatchObject({ code: 'NOT_VISIBLE' });
});

it('is tried on a form and on a cycle without writing, then chosen in a cycle, where it scores and may not be changed any more', async () => {
  const open = (year: number, ruleSetId: string) => spec.call('POST', '/api/cycles', { cookie: performance, body: { year, name: `${year} 年度`, forms: { overall: { ruleSetId, ruleSetVersion: 1 } } } });
  const opened = (await open(2025, 'yuhua-2020-overall')).json;
  const id = opened.submissions[0] as string;
  const act = (body: unknown, cookie = preparer, submission = id) => spec.call('POST', `/api/submissions/${submission}/events`, { cookie, body, headers: { 'idempotency-key': crypto.randomUUID() } });
  const saved = await act({ type: 'SAVE_DRAFT', rows: rows() });
  expect([saved.status, saved.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  const before = await spec.database.query('select count(*)::int as n from audit_entry');
  const trial = await spec.call('POST', '/api/rule-sets/spec-overall/1/trial', { cookie: preparer, body: { submissionId: id } });
  expect(trial.status).toBe(200);
  expect(trial.json.rows[0]).toMatchObject({ key: 'procurement', changed: true });
  expect(trial.json.rows.slice(1).every(({ changed }: { changed: boolean }) => !changed)).toBe(true);
  expect((await spec.call('POST', '/api/rule-sets/national-2020/1/trial', { cookie: preparer, body: { submissionId: id } })).json).toMatchObject({ code: 'RULE_SET_OF_OTHER_FORM' });
  expect((await spec.call('POST', '/api/rule-sets/spec-overall/1/trial', { cookie: await spec.logIn('bureau.reviewer'), body: { submissionId: id } })).json).toMatchObject({ code: 'NOT_VISIBLE' });

  const wholeCycle = async () => (await spec.call('POST', '/api/rule-sets/spec-overall/1/cycle-trial', { cookie: performance, body: { cycleId: opened.id } })).json;
  expect((await wholeCycle()).items).toEqual([]);
  const submitted = await act({ type: 'SUBMIT', expectedVersion: saved.json.version });
  expect([submitted.status, submitted.json.code, submitted.json.detail]).toEqual([200, undefined, undefined]);
  expect((await wholeCycle()).items).toEqual([expect.objectContaining({ submissionId: id, changed: true, changedRows: 1, notComputed: expect.any(Array) })]);
  expect((await spec.database.query('select count(*)::int as n from audit_entry')).rows[0]).not.toEqual(before.rows[0]); // SUBMIT alone

  const next = (await open(2026, 'spec-overall')).json;
  const scored = await act({ type: 'SAVE_DRAFT', rows: rows() }, preparer, next.submissions[0]);
  expect(scored.json.rows.find(({ key }: { key: string }) => key === 'procurement').computed).toBe(trial.json.rows[0].trial);
  expect((await register(own(1))).json).toMatchObject({ code: 'RULE_SET_VERSION_TAKEN', detail: expect.stringContaining('2026 年「2026 年度」') });
});
