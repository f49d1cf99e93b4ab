// A preparer cannot publish more than the form shows: rows that leave between rounds leave the total too.
import { testDatabase } from '@jishen/testing';
import { createSubmission } from './create-submission';
import { getLedger, getTimeline } from '../reads/history';
import { detailOf, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'left');
});

const indicator = { level1: '产出指标', level2: '数量指标', target: '≥10个', actual: '10个', weight: '45', claimed: '45' };
const funds = { initial: '100', adjusted: '100', executed: '100', weight: '10', claimed: '10' };
const rowOf = (key: string, rowVersion: number, cells: Record<string, string | null>) => ({ key, rowVersion, cells });

const beginProject = async (name: string): Promise<string> => {
  const body = { cycleId: stage.cycleId, form: 'project' as const, name };
  return (JSON.parse(valueOf(await createSubmission(stage.engine, stage.as('preparer'), body, `create-${name}`))) as { id: string }).id;
};
const save = async (id: string, rows: ReturnType<typeof rowOf>[]) => valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows }));
const submit = async (id: string) => valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
const emptied = { name: null, ...Object.fromEntries(Object.keys(indicator).map((cell) => [cell, null])) };

test('withdrawn, a row deleted, another added, published: the total is what is shown', async () => {
  const id = await beginProject('示范项目');
  await save(id, [rowOf('funds', 0, funds), rowOf('r1', 0, { ...indicator, name: '新建数量' }), rowOf('r2', 0, { ...indicator, name: '改造数量' })]);
  expect(await submit(id)).toMatchObject({ state: 'selfScored', finalTotal: '100', total: { grade: '优' } });
  valueOf(await send(stage, 'preparer', id, { type: 'WITHDRAW' }));
  await save(id, [rowOf('r2', 1, emptied), rowOf('r3', 0, { ...indicator, name: '维护数量' })]);
  const again = await submit(id);
  expect(again).toMatchObject({ finalTotal: '100', total: { final: '100', sumOfClaimed: '100', grade: '优' } });
  expect(again.rows.map((row) => [row.key, row.final])).toEqual([['funds', '10'], ['r1', '45'], ['r3', '45']]);
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));

  const ghost = await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: 'r2', score: '45', clause: '①', reason: '补回', evidence: [] });
  expect(ghost).toMatchObject({ ok: false, refusal: { code: 'ROW_UNKNOWN' } });
  for (const name of ['department', 'bureau-section', 'bureau-head']) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  const published = valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }));
  expect(published).toMatchObject({ state: 'published', finalTotal: '100' });

  const { lines } = valueOf(await getLedger(stage.engine, stage.as('auditor'), id));
  expect(lines.filter((line) => line.row === 'r2').map((line) => [line.kind, line.val])).toEqual([['self', '45'], ['self', '0']]);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true, faults: [] });
});

test('an adjustment that takes the total into another band takes the grade with it; the claimed grade stands beside it', async () => {
  const id = await beginProject('示范等级');
  await save(id, [rowOf('funds', 0, funds), rowOf('r1', 0, { ...indicator, name: '新建数量' }), rowOf('r2', 0, { ...indicator, name: '改造数量' })]);
  await submit(id);
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const adjusted = valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: 'r1', score: '30', clause: '①', reason: '未达到', evidence: [] }));
  expect(adjusted).toMatchObject({ finalTotal: '85', total: { final: '85', grade: '良', claimedGrade: '优' } });
  const reversed = valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '补充' }));
  expect(reversed).toMatchObject({ total: { final: '100', grade: '优', claimedGrade: '优' } });
});

test('an edited draft and a fresh one can be cancelled, and the answer is a detail', async () => {
  const fresh = await beginProject('示范撤销一');
  expect(valueOf(await send(stage, 'performance', fresh, { type: 'CANCEL', reason: '重复立项' }))).toMatchObject({ state: 'cancelled', rows: [] });
  const edited = await beginProject('示范撤销二');
  await save(edited, [rowOf('funds', 0, funds), rowOf('r1', 0, { ...indicator, name: '新建数量' })]);
  const cancelled = valueOf(await send(stage, 'performance', edited, { type: 'CANCEL', reason: '重复立项' }, 'cancel-edited'));
  expect(cancelled).toMatchObject({ state: 'cancelled' });
  expect(await detailOf(stage, stage.as('preparer'), edited)).toMatchObject({ state: 'cancelled' });
});

test('what is public is not cancelled after a reopening', async () => {
  const id = await beginProject('示范重开');
  await save(id, [rowOf('funds', 0, funds), rowOf('r1', 0, { ...indicator, name: '新建数量' }), rowOf('r2', 0, { ...indicator, name: '改造数量' })]);
  await submit(id);
  for (const name of ['unit-head', 'department', 'bureau-section', 'bureau-head']) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }));
  valueOf(await send(stage, 'bureau-head', id, { type: 'REOPEN', toLevel: 'bureau-section', reason: '复查' }));
  const refused = await send(stage, 'performance', id, { type: 'CANCEL', reason: '重复立项' });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'EDITION_STANDS', detail: expect.stringContaining('第1版') } });
});

test('an entry says that a hash was seen only where the actor named it', async () => {
  const id = await beginProject('示范所见');
  await save(id, [rowOf('funds', 0, funds), rowOf('r1', 0, { ...indicator, weight: '90', claimed: '90', name: '新建数量' })]);
  await submit(id);
  const approved = await send(stage, 'unit-head', id, { type: 'APPROVE' });
  const { items } = valueOf(await getTimeline(stage.engine, stage.as('auditor'), id));
  const sawIn = (type: string) => items.find((entry) => entry.type === type)?.saw;
  expect(sawIn('submission.draft-edited@1')).toBe(null);
  expect(sawIn('submission.submitted@1')).toEqual({ version: 2, content_hash: null });
  expect(sawIn('submission.approved@1')).toEqual({ version: 3, content_hash: valueOf(approved).contentHash });
});

test('what one person saves within ten minutes of their entry stands in their next one', async () => {
  const id = await beginProject('示范草稿');
  await save(id, [rowOf('funds', 0, funds)]);
  await save(id, [rowOf('r1', 0, { name: '新建数量' })]);
  await database.query(`update submission set snapshot = jsonb_set(snapshot, '{draftEntries}', '{}') where id = $1`, [id]);
  await save(id, [rowOf('r2', 0, { name: '改造数量' })]);
  const { items } = valueOf(await getTimeline(stage.engine, stage.as('auditor'), id));
  const edits = items.filter((entry) => entry.type === 'submission.draft-edited@1');
  expect(edits.map((entry) => entry.facts['rows'])).toEqual([['funds'], ['r1', 'r2']]);
});
