// Shows what the worklist says of what waits, that it goes by due day over all pages, and that a box holds as many as are counted.
import { testDatabase } from '@jishen/testing';
import { filledAndSubmitted, send, setStage, stagePlan, valueOf, type Stage } from '../spec/stage';
import { actOnItem } from '../item/act-on-item';
import { createItem } from '../item/create-item';
import { createSubmission } from '../submission/create-submission';
import { getSubmission } from '../submission/get-submission';
import type { WorklistBox } from './filter-words';
import { worklistTable } from './list-tables';
import { countWorklist, listCycles, listWorklist, type Work } from './lists';

const database = testDatabase();
let stage: Stage;
let id: string;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'worklist');
  id = await filledAndSubmitted(stage);
});

async function all(name: string, box: WorklistBox, postId?: string, words?: string): Promise<Work[]> {
  const items: Work[] = [];
  for (let cursor: string | undefined; ;) {
    const page = valueOf(await listWorklist(stage.engine, stage.as(name), { box, postId, words }, cursor));
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = page.next;
  }
}
const mine = async (name: string): Promise<Work | undefined> => (await all(name, 'todo')).find(({ submissionId }) => submissionId === id);

it('says the step by its name, how much stands out, since when and how long', async () => {
  await database.query(`update task set due_on = '2026-11-30' where submission_id = $1 and closed_at is null`, [id]);
  const waiting = await mine('unit-head');
  expect(waiting).toMatchObject({ level: 'unit-head', levelName: '单位负责人审签', step: 'unit-head', round: 1, changedRows: null, dueOn: '2026-11-30', heldSince: waiting?.at });
  expect(waiting?.exceptions).toBeGreaterThan(0);
  expect(waiting?.workingDaysLeft).toBeGreaterThanOrEqual(0);
  const handedIn = (await all('preparer', 'submitted'))[0];
  expect(handedIn).toMatchObject({ levelName: '单位负责人审签', step: 'unit-head', dueOn: '2026-11-30', exceptions: waiting?.exceptions });
  const detail = JSON.parse(valueOf(await getSubmission(stage.engine, stage.as('preparer'), id))) as { waiting: unknown };
  expect(detail.waiting).toEqual({
    levelKey: 'unit-head', role: 'unit-head', unitName: '示范街道办事处', since: waiting?.heldSince, dueOn: '2026-11-30', overdue: waiting?.overdue, workingDaysLeft: waiting?.workingDaysLeft,
  });
});

it('says in the next round how many rows differ, and what a raised finding adds', async () => {
  const before = (await mine('unit-head'))?.exceptions ?? 0;
  valueOf(await send(stage, 'unit-head', id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请改一行' }));
  expect(await mine('preparer')).toMatchObject({ state: 'draft', step: 'unit', levelName: null, exceptions: null, changedRows: null });
  const { rows } = JSON.parse(valueOf(await getSubmission(stage.engine, stage.as('preparer'), id))) as { rows: { key: string; rowVersion: number }[] };
  const [first] = rows;
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [{ key: first?.key ?? '', rowVersion: first?.rowVersion ?? 0, cells: { reason: '另有说明' } }] }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  expect(await mine('unit-head')).toMatchObject({ round: 2, changedRows: 1, exceptions: before });
  valueOf(await send(stage, 'unit-head', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  expect(await mine('unit-head')).toMatchObject({ round: 2, changedRows: 1, exceptions: before + 1 });
});

it('goes by due day, those without a day last, over all pages, and each is there once', async () => {
  for (let made = 0; made < 55; made += 1) {
    valueOf(await createSubmission(stage.engine, stage.as('plain-preparer'), { cycleId: stage.cycleId, form: 'project', name: `项目${made}` }, `project-${made}`));
  }
  await database.query(`with numbered as (select id, row_number() over (order by id) as n from task where closed_at is null and role = 'preparer')
    update task set due_on = case when n % 7 = 0 then null else date '2030-01-01' + (n * 37 % 20)::int end from numbered where numbered.id = task.id`);
  const listed = await all('plain-preparer', 'todo');
  const places = listed.map((work) => `${work.dueOn ?? '9999-99-99'} ${work.id}`);
  expect(new Set(places).size).toBe(56);
  expect(places).toEqual(places.toSorted());
  expect(listed.at(-1)?.dueOn).toBeNull();
});

it.each(['项目1', '单位项目', '示范', '示范小', 'NAME%x', 'name', '%', '_', "'", '没有这个'])('seeks %j in unit and name, in every box, and finds what reading it all would find, in the same order', async (words) => {
  if (words === 'NAME%x') valueOf(await createSubmission(stage.engine, stage.as('plain-preparer'), { cycleId: stage.cycleId, form: 'project', name: 'name%X 改造' }, 'project-latin'));
  const holds = ({ unitName, name }: Work) => `${unitName}${name}`.toLowerCase().includes(words.toLowerCase());
  for (const name of ['plain-preparer', 'preparer', 'unit-head', 'performance', 'double']) {
    const counted: Record<string, number> = {};
    for (const box of ['todo', 'done', 'submitted', 'copied'] as const) {
      const found = await all(name, box, undefined, words);
      expect([name, box, found]).toEqual([name, box, (await all(name, box)).filter(holds)]);
      counted[box] = found.length;
    }
    expect(await countWorklist(stage.engine, stage.as(name), { words })).toMatchObject(counted);
  }
});

it.each([null, '2030-01-01', { dueOn: '2030-02-30' }, { dueOn: 'today' }, { dueOn: '2030-01-01', id: 'x' }])('refuses a page mark that was bent: %j', async (place) => {
  const bent = typeof place === 'object' && place !== null ? { id: stage.cycleId, ...place } : place;
  const cursor = Buffer.from(JSON.stringify(bent)).toString('base64url');
  expect(await listWorklist(stage.engine, stage.as('preparer'), { box: 'todo' }, cursor)).toMatchObject({ ok: false, refusal: { code: 'CURSOR_INVALID' } });
});

it('counts what the boxes hold, for everybody, and for one of several posts', async () => {
  for (const { account } of stagePlan('worklist').people) {
    const name = account.slice('worklist.'.length);
    const held = Object.fromEntries(await Promise.all((['todo', 'done', 'submitted', 'copied'] as const).map(async (box) => [box, (await all(name, box)).length] as const)));
    expect([name, await countWorklist(stage.engine, stage.as(name))]).toMatchObject([name, held]);
  }
  const { rows } = await database.query<{ id: string; role: string }>(`select id, role from post where person_id = $1`, [stage.as('double').personId]);
  const postOf = (role: string): string => rows.find((post) => post.role === role)?.id ?? '';
  expect((await all('double', 'todo', postOf('unit-head'))).length).toBe(1);
  expect((await countWorklist(stage.engine, stage.as('double'), { postId: postOf('unit-head') })).todo).toBe(1);
  expect(await all('double', 'todo', postOf('department-reviewer'))).toEqual([]);
  expect(await all('unit-head', 'todo', postOf('unit-head'))).toEqual([]);
});

it('keeps the rectification items that somebody acted on among what they did, with where they lie now', async () => {
  const before = (await all('performance', 'done')).length;
  const created = valueOf(await createItem(stage.engine, stage.as('performance'), { unitId: stage.district.unitIds['office'] ?? '', year: 2020, source: 'audit', text: '固定资产未入账', owner: '财务科', dueOn: '2099-12-31' }, 'item'));
  const { id: itemId } = JSON.parse(created) as { id: string };
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId, key: 'answer', body: { type: 'ANSWER', expectedVersion: 1, text: '已入账' } }));
  expect((await all('preparer', 'done')).filter((work) => work.itemId !== null)).toMatchObject([{ id: itemId, itemId, submissionId: null, name: '固定资产未入账', state: 'answered', step: 'verification' }]);
  expect((await countWorklist(stage.engine, stage.as('preparer'))).done).toBe((await all('preparer', 'done')).length);
  expect(await all('performance', 'done')).toHaveLength(before); // registering is no step of the item
});

it('says by when the next form is to come where nothing waits, and nothing where something does', async () => {
  await database.query(`update task set due_on = '2099-03-18' where submission_id = $1 and closed_at is null`, [stage.submissionOf('tiny')]);
  await database.query(`update task set due_on = null where submission_id <> $1 and closed_at is null`, [stage.submissionOf('tiny')]);
  expect(await countWorklist(stage.engine, stage.as('department'))).toMatchObject({ todo: 0, nextDueOn: '2099-03-18' });
  expect(await countWorklist(stage.engine, stage.as('other-department'))).toMatchObject({ todo: 0, nextDueOn: null });
  expect(await countWorklist(stage.engine, stage.as('unit-head'))).toMatchObject({ todo: 1, nextDueOn: null });
});

it('a cycle is under way from the first form handed in until all are published or cancelled', async () => {
  const underWay = async (): Promise<boolean[]> => valueOf(await listCycles(stage.engine, stage.as('performance'))).items.map((cycle) => cycle.underWay);
  expect(await underWay()).toEqual([true]);
  await database.query(`update submission set submitted_once = false where cycle_id = $1`, [stage.cycleId]);
  expect(await underWay()).toEqual([false]);
  await database.query(`update submission set submitted_once = true, state = 'cancelled', level_key = null, level_role = null, level_unit_id = null where cycle_id = $1`, [stage.cycleId]);
  expect(await underWay()).toEqual([false]);
});

it('a form in rectification says beside the bureau\'s own task for whom it waits and until when, in the list and in its file', async () => {
  const own = await setStage(await database.open(), 'awaits');
  const form = await filledAndSubmitted(own);
  for (const who of ['unit-head', 'department']) valueOf(await send(own, who, form, { type: 'APPROVE' }));
  valueOf(await send(own, 'bureau-section', form, { type: 'RAISE_FINDING', text: '资产台账与账面不符', owner: '财务科', dueOn: '2099-12-31' }));
  for (const who of ['bureau-section', 'bureau-head']) valueOf(await send(own, who, form, { type: 'APPROVE' }));
  valueOf(await send(own, 'performance', form, { type: 'REQUIRE_RECTIFICATION' }));
  const listed = async () => valueOf(await listWorklist(own.engine, own.as('performance'), { box: 'todo' })).items.find(({ submissionId, itemId }) => submissionId === form && itemId === null);
  const waits = '等示范街道办事处 填报人答复整改，期限 2099年12月31日';
  expect(await listed()).toMatchObject({ step: 'rectification', awaits: waits });
  const { rows, columns } = await worklistTable(own.engine, own.as('performance'), { box: 'todo' });
  expect(rows.map((row) => row[columns.indexOf('整改在谁处')])).toEqual([waits]);
  const item = (await database.query<{ id: string }>('select id from rectification_item where submission_id = $1', [form])).rows[0]?.id ?? '';
  valueOf(await actOnItem(own.engine, own.as('preparer'), { itemId: item, body: { type: 'ANSWER', expectedVersion: 1, text: '已盘点并补记' }, key: 'answer' }));
  expect((await listed())?.awaits).toBe('等示范财政局 财政局绩效股核销整改，期限 2099年12月31日');
});
