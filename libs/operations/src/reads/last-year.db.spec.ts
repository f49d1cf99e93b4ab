// Shows what of the year before stands beside a form: the frozen values, the last reviewer's words on a row, and nothing that the person
// who asks may not see, that was taken back, or that is still being filled in.
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { openCycleWaiving } from '../spec/open-cycle-waiving';
import { listSubmissions } from './lists';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { showLastYear } from './last-year';

const database = testDatabase();
let db: Database;
let stage: Stage;
let then: string;
let now: string;
let stages = 0;
beforeAll(async () => {
  db = await database.open();
});
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `then-${stages}`);
  then = stage.submissionOf('office');
  now = await ofNextYear('office');
});

async function ofNextYear(unitCode: string): Promise<string> {
  const body = { year: 2021, name: '2021 年度', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } }, routeId: 'default', routeVersion: 1 };
  const { id: cycleId } = JSON.parse(valueOf(await openCycleWaiving(stage.engine, stage.as('performance'), body, `next-${unitCode}`))) as { id: string };
  const { items } = valueOf(await listSubmissions(stage.engine, stage.as('performance'), { cycleId, unitId: stage.district.unitIds[unitCode] }));
  return (items[0] as unknown as { submissionId: string }).submissionId;
}
const seen = async (name = 'preparer', id = now) => valueOf(await showLastYear(stage.engine, stage.as(name), id));

it('is nothing while nothing was handed in, and what was handed in last from then on', async () => {
  expect(await seen()).toEqual({ lastYear: null, remarks: [] });
  valueOf(await send(stage, 'preparer', then, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  expect((await seen()).lastYear).toBeNull();
  valueOf(await send(stage, 'preparer', then, { type: 'SUBMIT' }));
  const { lastYear } = await seen();
  expect(lastYear).toMatchObject({ submissionId: then, year: 2020, published: false, remarks: [] });
  const typed = shazitangRows().find(({ key }) => key === 'base.procurement');
  expect(lastYear?.rows.find(({ key }) => key === 'base.procurement')).toEqual({ key: 'base.procurement', name: null, claimed: null, final: null, cells: typed?.cells });
  const row = (await detailOf(stage, stage.as('preparer'), then)).rows.find(({ key }) => key === 'procurement');
  expect(lastYear?.rows.find(({ key }) => key === 'procurement')).toMatchObject({ name: row?.name, claimed: row?.claimed, final: row?.final });
  valueOf(await send(stage, 'preparer', then, { type: 'WITHDRAW' }));
  expect((await seen()).lastYear).toBeNull();
});

it('says what the last reviewer asked of a row, then and in this form, by the post and never by the account', async () => {
  await filledAndSubmitted(stage);
  valueOf(await send(stage, 'unit-head', then, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', then, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '两处', remarks: [{ row: 'procurement', text: '请附合同' }, { row: 'staff-control', text: '请附花名册' }] }));
  valueOf(await send(stage, 'preparer', then, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'unit-head', then, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', then, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '一处', remarks: [{ row: 'procurement', text: '合同缺页' }] }));
  valueOf(await send(stage, 'preparer', then, { type: 'SUBMIT' }));
  const { lastYear } = await seen();
  expect(lastYear?.remarks.map(({ row, text, by }) => [row, text, by]).toSorted()).toEqual([
    ['procurement', '合同缺页', '示范主管部门 主管部门审核人'],
    ['staff-control', '请附花名册', '示范主管部门 主管部门审核人'],
  ]);
  // In the form itself only the last return speaks.
  expect((await seen('preparer', then)).remarks.map(({ row, text }) => [row, text])).toEqual([['procurement', '合同缺页']]);
  expect(JSON.stringify(await seen())).not.toContain(`then-${stages}.`);
});

it('is seen by whoever sees the form, and by nobody else', async () => {
  await filledAndSubmitted(stage);
  expect((await seen('unit-head')).lastYear?.submissionId).toBe(then);
  expect(await showLastYear(stage.engine, stage.as('plain-preparer'), now)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  expect(await showLastYear(stage.engine, stage.as('other-department'), now)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  valueOf(await send(stage, 'preparer', now, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  valueOf(await send(stage, 'preparer', now, { type: 'SUBMIT' }));
  expect((await seen('department')).lastYear?.submissionId).toBe(then);
  // Of last year's form the rules ask anew: where it belonged to another department then, this one is not shown it.
  await database.query('update submission set department_id = $2 where id = $1', [then, stage.district.unitIds['other-department']]);
  expect((await seen('department')).lastYear).toBeNull();
  expect((await seen()).lastYear?.submissionId).toBe(then);
});
