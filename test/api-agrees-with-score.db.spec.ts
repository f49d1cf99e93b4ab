// Shows that a real table says the same over HTTP as on the command line: typed into a draft it gets the very rows, total and findings,
// with message, severity and figures, that `npm run -s score` prints for its case file (the golden files are that output).
import { tmpdir } from 'node:os';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionAnswer } from '@jishen/contracts';
import { listDemonstrationAccounts, loadDemonstration } from '@jishen/operations';
import { formInputOfCase, type CaseOutput } from '@jishen/scoring';
import { testDatabase } from '@jishen/testing';
import { z } from 'zod';
import { openLog } from '../apps/api/src/observe/log';
import { startApi, type RunningApi } from '../apps/api/src/start-api';
import { readCaseFiles } from '../tools/case-files';

const database = testDatabase();
let api: RunningApi;

beforeAll(async () => {
  await loadDemonstration({ db: await database.open(), build: 'spec' }, { embedded: true, appUrl: database.appUrl, ownerUrl: database.ownerUrl, cases: readCaseFiles() });
  api = await startApi(
    {
      appUrl: database.appUrl, poolSize: 4, host: '127.0.0.1', port: 0, publicOrigin: null, trustProxy: false, secure: false, embedded: true,
      session: { idleMinutes: 15, hours: 12 }, logLevel: 'silent', build: 'spec', evidence: { folder: join(tmpdir(), `jishen-spec-evidence-${process.pid}`), s3: null }, pageDir: '/nowhere',
    },
    openLog('silent'),
  );
});
afterAll(() => api.stop());

const fileOf = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(__dirname, '..', folder, `${name}.json`), 'utf8'));
type Json = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at, not built upon
type Ask = (method: string, path: string, body?: unknown) => Promise<{ status: number; json: Json }>;

async function asPerson(account: string): Promise<Ask> {
  const accounts = (await listDemonstrationAccounts({ db: await database.open() })) ?? [];
  const password = accounts.find((each) => each.account === account)?.password;
  const call = (method: string, path: string, body: unknown, cookie: string) =>
    fetch(`${api.address}/api${path}`, {
      method, headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const cookie = (await call('POST', '/session', { account, password }, '')).headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  return async (method, path, body) => {
    const answer = await call(method, path, body, cookie);
    return { status: answer.status, json: await answer.json() };
  };
}

/** A detail as described in the contract; anything else is told. */
function detail({ status, json }: { status: number; json: Json }): Json {
  expect([status, JSON.stringify(json).slice(0, status === 200 ? 0 : 400)]).toEqual([200, '']);
  const result = submissionAnswer.safeParse(json);
  expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  return json;
}

const findingsOf = (findings: Json[]) => findings.map(({ code, severity, index, row, message, figures }) => ({ code, severity, index, row, message, figures }));
const rowsOf = (rows: Json[]) => rows.map(({ index, name, weight, claimed, computed, rule, explanation, verdict }) => ({ index, name, weight, claimed, computed, rule, explanation, verdict }));

function expectTheSame(seen: Json, name: string): void {
  const printed = fileOf('libs/scoring/golden', name) as CaseOutput;
  expect(findingsOf(seen.findings)).toEqual(findingsOf(printed.findings));
  expect(rowsOf(seen.rows)).toEqual(rowsOf(printed.rows));
  const { claimed, sumOfClaimed, computed, claimedGrade } = seen.total;
  expect({ claimed, sumOfClaimed, computed, grade: claimedGrade }).toEqual(printed.total);
}

describe('drafts of the demonstration', () => {
  it.each([
    ['shazitang-2020', 'shazitang.preparer', '部门整体支出绩效自评'],
    ['wujialing-2022-services', 'wujialing.preparer', null],
    ['wujialing-2022-social', 'wujialing.preparer', null],
  ])('%s', async (name, account, called) => {
    const ask = await asPerson(account);
    const title = called ?? (fileOf('cases', name) as { title: string }).title;
    const { items } = (await ask('GET', '/submissions')).json;
    const id = items.find((item: Json) => item.name === title)?.id as string;
    expectTheSame(detail(await ask('GET', `/submissions/${id}`)), name);
  });
});

describe('永德, typed by hand', () => {
  it('says the same, is told which rows need a reason, and is handed in once they have one', async () => {
    const ask = await asPerson('wujialing.preparer');
    const cycleId = (await ask('GET', '/cycles')).json.items[0].id;
    const id = (await ask('POST', '/submissions', { cycleId, form: 'project', name: '营养改善' })).json.id as string;
    const form = formInputOfCase(fileOf('cases', 'yongde-2022-nutrition'));
    if ('fault' in form) throw new Error(form.fault);
    const act = (event: Json) => ask('POST', `/submissions/${id}/events`, event);
    const rows = Object.entries(form.input.cells).map(([key, cells]) => ({ key, rowVersion: 0, cells }));
    const typed = detail(await act({ type: 'SAVE_DRAFT', rows }));
    expectTheSame(typed, 'yongde-2022-nutrition');
    expect(typed.missingReasons.map((need: Json) => need.name)).toEqual(['资金到位及时率', '政策知晓率']);

    const submit = async (version: number) => act({ type: 'SUBMIT', expectedVersion: version });
    const refused = await submit(typed.version);
    expect([refused.status, refused.json.code, refused.json.detail]).toEqual([
      422, 'REASONS_MISSING', '以下指标需要说明原因：资金到位及时率、政策知晓率。请填写偏差原因及改进措施后再提交。',
    ]);
    const reasons = typed.missingReasons.map(({ key }: Json) => ({ key, rowVersion: 1, cells: { reason: '按上级安排调整' } }));
    const explained = detail(await act({ type: 'SAVE_DRAFT', rows: reasons }));
    expect(explained.missingReasons).toEqual([]);
    expect(detail(await submit(explained.version))).toMatchObject({ state: 'selfScored', finalTotal: '96', settled: { total: '96', grade: '优' } });
  });
});

describe('砂子塘, typed on', () => {
  it('is told at once what the report, last year and a title page do not agree on', async () => {
    const ask = await asPerson('shazitang.preparer');
    const id = (await ask('GET', '/submissions')).json.items[0].id as string;
    const before = detail(await ask('GET', `/submissions/${id}`));
    const rows = [
      { key: 'lastYear.projects', rowVersion: 0, cells: { final: '1' } },
      { key: 'statement.9001', rowVersion: 0, cells: { where: '附件3 五', says: '截至11月支出 5000 万元', kind: 'figure', stated: '5000', base: 'total.final' } },
      { key: 'statement.9002', rowVersion: 0, cells: { where: '附件3 五', says: '占三成', kind: 'share', part: '三成', whole: 'total.final', percent: '30' } },
      { key: 'document.9001', rowVersion: 0, cells: { name: '附件4 说明', unit: '清水塘街道', year: '2021', moneyUnit: '元' } },
    ];
    const after = detail(await ask('POST', `/submissions/${id}/events`, { type: 'SAVE_DRAFT', rows }));
    const known = new Set(before.findings.map(({ message }: Json) => message));
    const added = after.findings.filter(({ message }: Json) => !known.has(message)).map(({ code, row }: { code: string; row: string }) => `${code} ${row}`);
    expect(added.sort()).toEqual([
      'CELL_UNREADABLE 报告里的话第 33 条', 'FIGURE_COVERS_PART_OF_YEAR 附件3 五', 'LAST_YEAR_DIFFERS 项目支出', 'MONEY_UNIT_DIFFERS 附件4 说明',
      'STATED_FIGURE_DIFFERS 附件3 五', 'UNIT_NAME_DIFFERS 附件4 说明', 'YEAR_DIFFERS 附件4 说明',
    ]);
    expect(after.inputs.find(({ key }: Json) => key === 'statement.9002')).toEqual({ key: 'statement.9002', rowVersion: 1, cells: rows[2]?.cells });
    expect(after.total).toEqual(before.total);
  });
});
