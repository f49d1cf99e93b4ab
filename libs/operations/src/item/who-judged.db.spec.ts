// A person with a post on either side of an item: who judged it cannot answer it, and is told so before they try.
import { testDatabase } from '@jishen/testing';
import { filledAndSubmitted, send, setStage, stagePlan, valueOf, type Stage } from '../spec/stage';
import { actOnItem } from './act-on-item';
import { getItem } from '../reads/items';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  const plan = stagePlan('judged');
  const [pattern] = plan.people;
  if (pattern === undefined) throw new Error('a stage without people');
  const both = { ...pattern, account: 'judged.both', displayName: '示范兼任', email: 'both@example.invalid', posts: [{ role: 'preparer' as const, unitCode: 'office' }, { role: 'bureau-reviewer' as const, unitCode: 'bureau' }] };
  stage = await setStage(await database.open(), 'judged', { ...plan, people: [...plan.people, both] });
});

test('who verified an item is refused as its answerer, by a rule', async () => {
  const id = await filledAndSubmitted(stage);
  const found = valueOf(await send(stage, 'unit-head', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  const itemId = found.rectificationItems[0]?.id ?? '';
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId, key: 'a', body: { type: 'ANSWER', expectedVersion: 1, text: '已改', evidence: ['\u00e9'] } }));
  valueOf(await actOnItem(stage.engine, stage.as('both'), { itemId, key: 'v', body: { type: 'VERIFY', expectedVersion: 2, result: 'part', reason: '还差一项' } }));
  const shown = JSON.parse(valueOf(await getItem(stage.engine, stage.as('both'), itemId))) as { allowedActions: { type: string }[] };
  expect(shown.allowedActions.find(({ type }) => type === 'ANSWER')).toMatchObject({ allowed: false, refusal: { code: 'VERIFIER_MAY_NOT_ANSWER' } });
  const answered = await actOnItem(stage.engine, stage.as('both'), { itemId, key: 'b', body: { type: 'ANSWER', expectedVersion: 3, text: '已改' } });
  expect(answered).toMatchObject({ ok: false, refusal: { code: 'VERIFIER_MAY_NOT_ANSWER', data: { whoCanAct: { role: 'preparer' } } } });
  expect(await actOnItem(stage.engine, stage.as('second-preparer'), { itemId, key: 'c', body: { type: 'ANSWER', expectedVersion: 3, text: '已改' } })).toMatchObject({ ok: true });
});
