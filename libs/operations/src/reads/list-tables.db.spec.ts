// Lists as tables: every line of the list once, in words, for exactly those who may see it.
import { randomUUID } from 'node:crypto';
import { withConnection } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { createItem } from '../item/create-item';
import type { Outcome } from '../engine';
import { filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import type { Page } from './cursor';
import type { ItemsAsked, SubmissionsAsked, WorklistBox } from './filter-words';
import { getLedger, getTimeline } from './history';
import { listItems } from './items';
import { ledgerTable, timelineTable } from '../questions/trail-tables';
import { itemsTable, submissionsTable, worklistTable } from './list-tables';
import { listSubmissions, listWorklist } from './lists';
import { readerOf } from './who-reads';

const database = testDatabase();
let stage: Stage;
let id: string;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'tables');
  id = await filledAndSubmitted(stage);
  valueOf(await send(stage, 'unit-head', id, { type: 'RAISE_FINDING', text: '=预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: 'indicator-clarity', score: '3.5', clause: '②', reason: '量化指标不足', evidence: [] }));
});

const column = ({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] }, head: string) => rows.map((row) => row[columns.indexOf(head)]);

it('the worklist and the submissions', async () => {
  for (const name of ['department', 'preparer', 'auditor', 'other-department']) {
    const caller = stage.as(name);
    const submissions = valueOf(await listSubmissions(stage.engine, caller, {})).items;
    expect(column(await submissionsTable(stage.engine, caller, {}), '单位')).toEqual(submissions.map(({ unitName }) => unitName));
    const work = valueOf(await listWorklist(stage.engine, caller, { box: 'todo' })).items;
    expect(column(await worklistTable(stage.engine, caller, { box: 'todo' }), '名称')).toEqual(work.map((each) => each.name));
  }
  const table = await submissionsTable(stage.engine, stage.as('auditor'), { state: 'selfScored' });
  expect(table.said).toEqual(['状态：审签中', expect.stringMatching(/^共 1 条；截至 /)]);
  expect([column(table, '状态'), column(table, '环节')]).toEqual([['审签中'], ['主管部门审核']]);
});

it('the register of rectification items', async () => {
  const items = valueOf(await listItems(stage.engine, stage.as('auditor'), {})).items;
  const table = await itemsTable(stage.engine, stage.as('auditor'), {});
  expect(column(table, '问题')).toEqual(items.map((item) => item.text));
  expect(table.columns.slice(0, 7)).toEqual(['问题', '单位', '年度', '来源', '责任人', '期限', '状态']);
  expect([column(table, '状态'), column(table, '期限'), column(table, '来源')]).toEqual([['待整改'], ['2099年12月31日'], ['审核中提出']]);
  expect((await itemsTable(stage.engine, stage.as('other-department'), {})).rows).toEqual([]);
});

it('the timeline and the ledger of a submission, and neither for whom it is not there', async () => {
  const facts = valueOf(await getTimeline(stage.engine, stage.as('auditor'), id)).items;
  const timeline = valueOf(await timelineTable(stage.engine, stage.as('auditor'), id));
  expect(column(timeline, '记录位置').slice(0, facts.length)).toEqual(facts.map(({ seq }) => `本件记录第 ${seq} 条`));
  const { lines } = valueOf(await getLedger(stage.engine, stage.as('auditor'), id));
  const ledger = valueOf(await ledgerTable(stage.engine, stage.as('auditor'), id));
  expect(column(ledger, '新分')).toEqual(lines.map(({ val }) => val));
  expect(ledger.rows.at(-1)?.slice(1)).toEqual(['tables.department（示范主管部门 主管部门审核人）', '绩效指标明确性', '2', '调整', '4', '-0.5', '3.5', '4', '②', '量化指标不足', '第 1 轮', expect.any(String)]);
  for (const table of [timelineTable, ledgerTable]) expect(await table(stage.engine, stage.as('other-department'), id)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});

it('every filter of the submissions, by name, and no name of what they see nothing of', async () => {
  const unitId = stage.district.unitIds['office'] ?? '';
  const each: { readonly [Name in keyof SubmissionsAsked]-?: [value: SubmissionsAsked[Name], said: string] } = {
    state: ['draft', '状态：填报中'], unitId: [unitId, '单位：示范街道办事处'], cycleId: [stage.cycleId, '年度任务：2020 年度部门整体支出绩效自评'],
  };
  const said = async (filter: SubmissionsAsked, name = 'auditor') => (await submissionsTable(stage.engine, stage.as(name), filter)).said[0];
  for (const [name, [value, words]] of Object.entries(each)) expect(await said({ [name]: value })).toBe(words);
  expect(await said({ state: 'draft', unitId, cycleId: stage.cycleId })).toBe('状态：填报中；单位：示范街道办事处；年度任务：2020 年度部门整体支出绩效自评');
  expect(await said({})).toBe('筛选：全部');
  expect(await said({ unitId }, 'plain-preparer')).toBe('单位：（不存在，或者看不到）');
  expect(await said({ cycleId: randomUUID() })).toBe('年度任务：（不存在，或者看不到）');
});

it('every filter of the register, by name', async () => {
  const unitId = stage.district.unitIds['office'] ?? '';
  const each: { readonly [Name in keyof ItemsAsked]-?: [value: ItemsAsked[Name], said: string] } = {
    state: ['open', '状态：待整改'], reopened: ['none', '再开的原因：没有完成'], unitId: [unitId, '单位：示范街道办事处'], year: [2020, '年度：2020 年'], source: ['review', '来源：审核中提出'],
    age: ['upTo90', '期限：逾期 31 至 90 天'], overdue: [true, '只看逾期'], submissionId: [id, '自评件：示范街道办事处 2020 年'],
  };
  const said = async (filter: ItemsAsked, name = 'auditor') => (await itemsTable(stage.engine, stage.as(name), filter)).said[0];
  for (const [name, [value, words]] of Object.entries(each)) expect(await said({ [name]: value })).toBe(words);
  expect(await said(Object.fromEntries(Object.entries(each).map(([name, [value]]) => [name, value])))).toBe(Object.values(each).map(([, words]) => words).join('；'));
  expect(await said({ overdue: false })).toBe('筛选：全部');
  expect(await said({ unitId, submissionId: id }, 'plain-head')).toBe('单位：（不存在，或者看不到）；自评件：（不存在，或者看不到）');
});

it('the box and the post of the worklist, and the file is called as the box', async () => {
  const post = async (name: string) => (await readerPosts(name))[0]?.id ?? '';
  const table = (box: WorklistBox, postId?: string) => worklistTable(stage.engine, stage.as('department'), { box, ...(postId === undefined ? {} : { postId }) });
  const own = await table('todo', await post('department'));
  expect([own.title, own.said[0], own.rows.length]).toEqual(['待办', '范围：待办；岗位：示范主管部门 主管部门审核人', 1]);
  const sought = await worklistTable(stage.engine, stage.as('department'), { box: 'todo', words: '街道' });
  expect([sought.said[0], sought.rows]).toEqual(['范围：待办；单位或名称含：街道', own.rows]);
  expect((await worklistTable(stage.engine, stage.as('department'), { box: 'todo', words: '没有' })).rows).toEqual([]);
  const foreign = await table('todo', await post('unit-head'));
  expect([foreign.said[0], foreign.rows]).toEqual(['范围：待办；岗位：（不存在，或者看不到）', []]);
  expect(await Promise.all((['done', 'submitted', 'copied'] as const).map(async (box) => (await table(box)).title))).toEqual(['已办', '我发起', '抄送我']);
});

it('all pages of a list that has several', async () => {
  const unitId = stage.district.unitIds['office'] ?? '';
  for (let at = 0; at < 120; at += 1) {
    valueOf(await createItem(stage.engine, stage.as('performance'), { unitId, year: 2019, source: 'audit', text: `问题 ${at}`, owner: '财务科', dueOn: `2099-0${1 + (at % 3)}-0${1 + (at % 7)}` }, randomUUID()));
  }
  const items = await pages((cursor) => listItems(stage.engine, stage.as('auditor'), { source: 'audit' }, cursor));
  const table = await itemsTable(stage.engine, stage.as('auditor'), { source: 'audit' });
  expect([new Set(column(table, '问题')).size, column(table, '问题')]).toEqual([120, items.map((item) => item.text)]);
  expect(table.said[1]).toMatch(/^共 120 条；截至 /);
  const work = await pages((cursor) => listWorklist(stage.engine, stage.as('preparer'), { box: 'todo' }, cursor));
  const waiting = column(await worklistTable(stage.engine, stage.as('preparer'), { box: 'todo' }), '名称');
  expect([waiting.length >= 120, new Set(waiting).size, waiting]).toEqual([true, waiting.length, work.map(({ name }) => name)]);
});

async function pages<T>(read: (cursor?: string) => Promise<Outcome<Page<T>>>): Promise<T[]> {
  const page = valueOf(await read());
  const all = [...page.items];
  for (let { next } = page; next !== null; ) {
    const more = valueOf(await read(next));
    all.push(...more.items);
    ({ next } = more);
  }
  return all;
}

const readerPosts = (name: string) => withConnection(stage.engine.db, async (reader) => (await readerOf(reader, stage.as(name))).posts);
