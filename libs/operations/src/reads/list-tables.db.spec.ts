// Lists as tables: every line of the list once, in words, for exactly those who may see it.
import { testDatabase } from '@jishen/testing';
import { filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { getLedger, getTimeline } from './history';
import { listItems } from './items';
import { itemsTable, ledgerTable, submissionsTable, timelineTable, worklistTable } from './list-tables';
import { listSubmissions, listWorklist } from './lists';

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
    expect(column(valueOf(await submissionsTable(stage.engine, caller, {})), '单位')).toEqual(submissions.map(({ unitName }) => unitName));
    const work = valueOf(await listWorklist(stage.engine, caller, { box: 'todo' })).items;
    expect(column(valueOf(await worklistTable(stage.engine, caller, { box: 'todo' })), '名称')).toEqual(work.map((each) => each.name));
  }
  const table = valueOf(await submissionsTable(stage.engine, stage.as('auditor'), { state: 'selfScored' }));
  expect(table.said).toEqual(['状态：审签中', expect.stringMatching(/^共 1 条；截至 /)]);
  expect([column(table, '状态'), column(table, '环节')]).toEqual([['审签中'], ['主管部门审核']]);
});

it('the register of rectification items', async () => {
  const items = valueOf(await listItems(stage.engine, stage.as('auditor'), {})).items;
  const table = valueOf(await itemsTable(stage.engine, stage.as('auditor'), {}));
  expect(column(table, '问题')).toEqual(items.map((item) => item['text']));
  expect([column(table, '状态'), column(table, '期限')]).toEqual([['待整改'], ['2099年12月31日']]);
  expect(valueOf(await itemsTable(stage.engine, stage.as('other-department'), {})).rows).toEqual([]);
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
