// Shows who is told that a colleague of their level has a submission open, that taking over is on record with whom it was taken from, that
// of two takers one wins, that nothing written is overwritten, and that no decision is kept from anybody by it.
import type { ReviewHoldBody } from '@jishen/contracts';
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { detailOf, filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { holdReview } from './hold-review';
import { saveReviewDraft } from './save-review-draft';

const database = testDatabase();
let db: Database;
let stage: Stage;
let id: string;
let stages = 0;
beforeAll(async () => {
  db = await database.open({ poolSize: 8 });
});
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `hold-${stages}`);
  id = await filledAndSubmitted(stage);
});
afterEach(async () => expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true }));

const hold = (name: string, body: ReviewHoldBody) => holdReview(stage.engine, stage.as(name), id, body);
const open = async (name: string) => valueOf(await hold(name, { act: 'OPEN' }));
const mine = { mine: true, other: null };
const takenOver = async () =>
  (await database.query<{ actor: string; pub: Record<string, string>; auth: string }>(
    `select convert_from(body, 'UTF8')::jsonb ->> 'actor' as actor, convert_from(body, 'UTF8')::jsonb -> 'pub' as pub, convert_from(body, 'UTF8')::jsonb ->> 'auth' as auth
     from audit_entry where stream = 'submission/${id}' and type = 'review.taken-over@1' order by seq`,
  )).rows;
const past = (what: string) => database.query(`update review_hold set ${what} where submission_id = '${id}'`);

it('the first who opens it has it; a colleague of the level is told who and since when, and again who stays', async () => {
  expect(await open('unit-head')).toEqual(mine);
  const { mine: own, other } = await open('double');
  expect({ own, name: other?.name }).toEqual({ own: false, name: `hold-${stages}.unit-head` });
  expect(valueOf(await hold('unit-head', { act: 'STAY' }))).toEqual(mine);
  expect((await open('double')).other?.since).toBe(other?.since);
  expect(await takenOver()).toEqual([]);
});

it('taking over stands in the trail with authority and whom it was taken from; the first one is told by sign and by save, and keeps every line', async () => {
  await open('unit-head');
  valueOf(await saveReviewDraft(stage.engine, stage.as('unit-head'), id, { rows: [{ key: 'procurement', rowVersion: 0, remark: '请附合同' }] }));
  const { other } = await open('double');
  const before = await detailOf(stage, stage.as('double'), id);
  expect(valueOf(await hold('double', { act: 'TAKE_OVER', since: other?.since ?? '' }))).toEqual(mine);
  const [entry, ...more] = await takenOver();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ actor: stage.as('double').personId, auth: expect.stringMatching(/^role:unit-head@\d+$/) as string, pub: { from: stage.as('unit-head').personId, from_since: other?.since, level_key: 'unit-head', round: 1 } });
  const after = await detailOf(stage, stage.as('double'), id);
  expect([after.version, after.contentHash]).toEqual([before.version, before.contentHash]);
  const told = { ok: false, refusal: { code: 'REVIEW_HELD', detail: expect.stringMatching(/double从 \d\d:\d\d 起在审核这件.*您写的都还在/u) as string, data: { other: { personId: stage.as('double').personId } } } };
  expect(await hold('unit-head', { act: 'STAY' })).toMatchObject(told);
  const more2 = { rows: [{ key: 'procurement', rowVersion: 1, remark: '请附合同和发票' }] };
  expect(await saveReviewDraft(stage.engine, stage.as('unit-head'), id, more2)).toMatchObject(told);
  // Taken back, the same save goes through.
  const again = (await open('unit-head')).other;
  valueOf(await hold('unit-head', { act: 'TAKE_OVER', since: again?.since ?? '' }));
  valueOf(await saveReviewDraft(stage.engine, stage.as('unit-head'), id, more2));
  expect(await takenOver()).toHaveLength(2);
});

it('of two who take over from the same colleague at once one wins and the other is told who was first', async () => {
  await open('unit-head');
  const since = (await open('double')).other?.since ?? '';
  const outcomes = await Promise.all(['double', 'preparer-head'].map((name) => hold(name, { act: 'TAKE_OVER', since })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const lost = outcomes.find(({ ok }) => !ok);
  expect(lost).toMatchObject({ refusal: { code: 'REVIEW_HELD', detail: expect.stringMatching(/先接手了这件，没有再转到您这里/u) as string } });
  expect(await takenOver()).toHaveLength(1);
  // What was sent twice has one effect.
  const winner = outcomes[0]?.ok === true ? 'double' : 'preparer-head';
  expect(valueOf(await hold(winner, { act: 'TAKE_OVER', since }))).toEqual(mine);
  expect(await takenOver()).toHaveLength(1);
});

it('falls away without a sign, on leaving, and with the decision; then nobody has to be asked', async () => {
  await open('unit-head');
  await past(`alive_until = now() - interval '1 second'`);
  expect(await open('double')).toEqual(mine);
  valueOf(await hold('unit-head', { act: 'LEAVE' })); // late, and of nobody's but their own
  expect((await open('unit-head')).mine).toBe(false);
  valueOf(await hold('double', { act: 'LEAVE' }));
  expect(await open('unit-head')).toEqual(mine);
  valueOf(await send(stage, 'double', id, { type: 'APPROVE' }));
  expect(await open('department')).toEqual(mine);
  expect(await takenOver()).toEqual([]);
});

it('keeps nobody from deciding, and is for whoever holds the level now', async () => {
  await open('unit-head');
  expect(await hold('department', { act: 'OPEN' })).toMatchObject({ ok: false, refusal: { code: 'NOT_YOUR_LEVEL' } });
  expect(await hold('preparer', { act: 'OPEN' })).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  for (const act of ['OPEN', 'STAY', 'LEAVE'] as const) expect(await hold('other-department', { act })).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  valueOf(await send(stage, 'double', id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请补材料' }));
  expect((await detailOf(stage, stage.as('double'), id)).state).toBe('draft');
});
