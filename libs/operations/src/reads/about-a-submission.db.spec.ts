// Shows what an auditor finds when asking about one submission: its own entries, those of its items, and who was refused on either;
// and what lists say of items and documents.
import { randomUUID } from 'node:crypto';
import { testDatabase } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { filledAndSubmitted, send, setStage, stagePlan, valueOf, type Stage } from '../spec/stage';
import { listEntries } from '../questions/list-entries';
import { getItem } from './items';
import { listDocuments, listWorklist } from './lists';
import { askQuestion } from '../questions/ask-question';

const database = testDatabase();
let stage: Stage;
let id: string;
let itemId: string;
beforeAll(async () => {
  const plan = stagePlan('about');
  const nobody = { ...plan.people[0]!, account: 'about.nobody', posts: [] };
  const systemAdmin = { ...nobody, account: 'about.system', posts: [{ role: 'system-admin', unitCode: 'bureau' }] };
  stage = await setStage(await database.open(), 'about', { ...plan, people: [...plan.people, nobody, systemAdmin] });
  id = await filledAndSubmitted(stage);
  const found = valueOf(await send(stage, 'unit-head', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  itemId = found.rectificationItems[0]?.id ?? '';
});
const answer = (name: string) => actOnItem(stage.engine, stage.as(name), { itemId, key: randomUUID(), body: { type: 'ANSWER', expectedVersion: 1, text: '已改' } });
const about = async (types?: readonly string[]) => valueOf(await listEntries(stage.engine, stage.as('auditor'), { submissionId: id, ...(types === undefined ? {} : { types }) })).items;

it('refused attempts on a submission and on its items are found by the submission, with their true code', async () => {
  await send(stage, 'plain-head', id, { type: 'APPROVE' });
  await send(stage, 'other-department', id, { type: 'APPROVE' });
  await send(stage, 'department', id, { type: 'PUBLISH' });
  expect(await answer('plain-preparer')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  expect(await answer('department')).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  const refused = await about(['command.refused@1']);
  expect(refused.map(({ facts }) => [facts['command'], facts['code'], facts['status'], facts['submission'], facts['item']]).toReversed()).toEqual([
    ['APPROVE', 'NOT_YOUR_UNIT', 403, id, null],
    ['APPROVE', 'NOT_YOUR_UNIT', 403, id, null],
    ['PUBLISH', 'ROLE_MAY_NOT', 403, id, null],
    ['ANSWER', 'NOT_YOUR_UNIT', 403, id, itemId],
    ['ANSWER', 'ROLE_MAY_NOT', 403, id, itemId],
  ]);
});

it('everything about a submission is found by it, and nothing about another one', async () => {
  valueOf(await answer('second-preparer'));
  const kinds = new Set((await about()).map(({ stream }) => stream.split('/', 1)[0]));
  expect([...kinds].toSorted()).toEqual(['item', 'refusal', 'submission']);
  const streams = new Set((await about()).filter(({ stream }) => !stream.startsWith('refusal/')).map(({ stream }) => stream));
  expect([...streams].toSorted()).toEqual([`item/${itemId}`, `submission/${id}`]);
  expect((await about()).filter(({ stream }) => stream.startsWith('item/')).map(({ type }) => type)).toEqual(['item.answered@1', 'item.created@1']);
  const changes = valueOf(await askQuestion(stage.engine, stage.as('auditor'), 'score-changes', { submissionId: id })).items;
  expect(changes.length).toBeGreaterThan(20);
  expect(valueOf(await askQuestion(stage.engine, stage.as('auditor'), 'score-changes', { submissionId: stage.submissionOf('plain') })).items).toEqual([]);
});

it('a rectification task on the worklist names the submission of its item', async () => {
  const { items } = valueOf(await listWorklist(stage.engine, stage.as('performance'), { box: 'todo' }));
  expect(items.filter((item) => item.itemId === itemId)).toMatchObject([{ submissionId: id, itemId }]);
});

it('what may not be done to an item is told like what may not be done to a submission', async () => {
  const { allowedActions } = JSON.parse(valueOf(await getItem(stage.engine, stage.as('performance'), itemId))) as { allowedActions: { type: string; allowed: boolean; refusal?: object }[] };
  expect(allowedActions.map(({ type }) => type).toSorted()).toEqual(['CARRY_OVER', 'REOPEN', 'VERIFY']);
  const refused = allowedActions.filter(({ allowed }) => !allowed);
  expect(refused.length).toBeGreaterThan(0);
  for (const { refusal } of refused) expect(Object.keys(refusal ?? {}).toSorted()).toEqual(['code', 'data', 'detail', 'rule']);
});

it.each(['rule_set', 'route'] as const)('registered documents (%s) are for those who work by them or administer', async (kind) => {
  for (const name of ['preparer', 'auditor', 'system']) expect(valueOf(await listDocuments(stage.engine, stage.as(name), kind)).items.length).toBeGreaterThan(0);
  expect(await listDocuments(stage.engine, stage.as('nobody'), kind)).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  expect(await listDocuments(stage.engine, stage.as('former-head'), kind)).toMatchObject({ ok: false, refusal: { code: 'POST_EXPIRED' } });
});
