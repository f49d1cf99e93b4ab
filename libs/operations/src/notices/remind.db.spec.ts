// 催办 on a real database: once a day a task, by whom it concerns, on record with its mail job in one transaction, and one effect per key.
import { testDatabase } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { detailOf, filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { remind, showReminders } from './remind';

const database = testDatabase();
let stage: Stage;
let id: string;
let count = 0;
let stages = 0;
/** A district of its own for each test. */
beforeEach(async () => {
  stage = await setStage(await database.open(), `rem${(stages += 1)}`);
  id = stage.submissionOf('office');
});
const ask = (name: string, of = id, key = `remind-${(count += 1)}`) => remind(stage.engine, stage.as(name), { submissionId: of, key, body: {} });
const shown = async (name: string) => valueOf(await showReminders(stage.engine, stage.as(name), id));
const code = (outcome: { ok: boolean; refusal?: { code: string } }) => (outcome.ok ? 'ok' : outcome.refusal?.code);
const entries = async () => (await database.query<{ seq: string; actor_id: string }>("select seq, actor_id from audit_entry where stream = $1 and type = 'submission.reminded@1' order by seq", [`submission/${id}`])).rows;
const jobs = async () => (await database.query<{ data: { notices: string[]; seq: number; levelKey: string } }>("select data from pgboss.job where name = 'submission-notice' and data->>'submissionId' = $1 and data->'notices' ? 'reminder' order by (data->>'seq')::int", [id])).rows.map(({ data }) => data);

it('whose turn it is reminds nobody; who waits for them does, once a day', async () => {
  expect(code(await ask('preparer'))).toBe('OWN_TURN');
  expect(await shown('performance')).toEqual({ allowed: true, refusal: null, last: null });
  const answer = JSON.parse(valueOf(await ask('performance'))) as { at: string; againFrom: string };
  expect(Date.parse(answer.againFrom) - Date.parse(answer.at)).toBe(86_400_000);
  expect(code(await ask('unit-head'))).toBe('REMINDED_ALREADY');
  expect(await shown('unit-head')).toMatchObject({ allowed: false, refusal: { code: 'REMINDED_ALREADY' }, last: { at: answer.at } });
  expect((await entries()).length).toBe(1);
  expect(await jobs()).toEqual([expect.objectContaining({ notices: ['reminder'], levelKey: 'unit' })]);
});

it('the next holder may be reminded again, and neither version nor content moves', async () => {
  expect(code(await ask('performance'))).toBe('ok');
  await filledAndSubmitted(stage);
  const before = await detailOf(stage, stage.as('preparer'), id);
  expect(code(await ask('preparer'))).toBe('ok');
  expect(await detailOf(stage, stage.as('preparer'), id)).toMatchObject({ version: before.version, contentHash: before.contentHash, state: before.state });
  expect((await jobs()).at(-1)).toMatchObject({ levelKey: 'unit-head' });
  // Who was reminded signs as if nothing had been.
  expect(valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' })).level).toBe('department');
  expect((await verifyTrail(stage.engine, stage.district.districtId)).sound).toBe(true);
});

it('of twenty at once one is sent; the same key has one effect and one answer', async () => {
  await filledAndSubmitted(stage);
  const all = await Promise.all(Array.from({ length: 20 }, () => ask('preparer')));
  expect(all.map(code).toSorted()).toEqual([...Array.from({ length: 19 }, () => 'REMINDED_ALREADY'), 'ok'].toSorted());
  expect((await entries()).length).toBe(1);
  const winner = stage.submissionOf('plain');
  const same = await Promise.all(Array.from({ length: 10 }, () => ask('performance', winner, 'one-key')));
  expect(new Set(same.map((each) => (each.ok ? each.value : code(each)))).size).toBe(1);
});

it('is refused to whom it does not concern, as absent where it is not seen, and the attempt stands on record', async () => {
  expect(code(await ask('plain-preparer'))).toBe('NOT_VISIBLE');
  expect(code(await ask('auditor'))).toBe('ROLE_MAY_NOT');
  const { rows } = await database.query<{ code: string }>("select convert_from(body, 'UTF8')::jsonb->'pub'->>'code' as code from audit_entry where type = 'command.refused@1' and convert_from(body, 'UTF8')::jsonb->'pub'->>'command' = 'REMIND' order by at desc limit 2");
  expect(rows.map((row) => row.code)).toEqual(['ROLE_MAY_NOT', 'NOT_YOUR_UNIT']);
});

it('nothing waits where all is done', async () => {
  const plain = stage.submissionOf('plain');
  valueOf(await send(stage, 'performance', plain, { type: 'CANCEL', reason: '重复建立' }));
  expect(code(await ask('performance', plain))).toBe('NOTHING_WAITS');
});

it('in rectification whoever has to answer is reminded, and the bureau itself once it is to verify', async () => {
  await filledAndSubmitted(stage);
  for (const who of ['unit-head', 'department']) valueOf(await send(stage, who, id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'bureau-section', id, { type: 'RAISE_FINDING', text: '资产台账与账面不符', owner: '财务科', dueOn: '2099-12-31' }));
  for (const who of ['bureau-section', 'bureau-head']) valueOf(await send(stage, who, id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'performance', id, { type: 'REQUIRE_RECTIFICATION' }));
  expect(code(await ask('performance'))).toBe('ok');
  expect((await jobs()).at(-1)).toMatchObject({ notices: ['reminder'], levelKey: 'answer' });
  expect(code(await ask('preparer'))).toBe('OWN_TURN');
  const item = (await database.query<{ id: string }>('select id from rectification_item where submission_id = $1', [id])).rows[0]?.id ?? '';
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId: item, body: { type: 'ANSWER', expectedVersion: 1, text: '已盘点并补记' }, key: 'answer' }));
  expect(code(await ask('performance'))).toBe('OWN_TURN');
  expect(code(await ask('preparer'))).toBe('ok');
  expect((await jobs()).at(-1)).toMatchObject({ notices: ['reminder'], levelKey: 'verification' });
});
