// Shows what may be agreed to together and why the rest stands apart, that the server holds to it whatever the sender believes, that each
// form is approved once by whoever comes first, and that a batch cut off half-way is completed by sending it again.
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { holdReview } from '../review/hold-review';
import { saveReviewDraft } from '../review/save-review-draft';
import { cleanProjects } from '../spec/clean-projects';
import { detailOf, filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { approveBatch, type BatchResult } from './approve-batch';
import { keyInBatch } from './key-in-batch';
import { showBatch, type BatchCandidate } from './show-batch';

const database = testDatabase();
let db: Database;
let stage: Stage;
let stages = 0;
beforeAll(async () => {
  db = await database.open({ poolSize: 8 });
});
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `batch-${stages}`);
});
afterEach(async () => expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ sound: true }));

const show = async (name: string, submissionIds: string[], key?: string) => showBatch(stage.engine, stage.as(name), { submissionIds, key });
const one = async (name: string, id: string): Promise<BatchCandidate | undefined> => (await show(name, [id])).items[0];
const rulesOf = (candidate: BatchCandidate | undefined): string[] => candidate?.reasons.map(({ rule }) => rule) ?? ['not there'];
const seenBy = async (name: string, ids: string[]) =>
  (await show(name, ids)).items.map(({ submissionId, version, contentHash }) => ({ submissionId, expectedVersion: version, contentHash }));
const agree = async (name: string, items: Awaited<ReturnType<typeof seenBy>>, key: string, opinion?: string): Promise<BatchResult[]> =>
  (await approveBatch(stage.engine, stage.as(name), { items, opinion }, key)).items;
const approvals = async (id: string): Promise<{ actor: string; cmd: string }[]> =>
  (await database.query<{ actor: string; cmd: string }>(
    `select convert_from(body, 'UTF8')::jsonb ->> 'actor' as actor, convert_from(body, 'UTF8')::jsonb ->> 'cmd' as cmd from audit_entry where stream = $1 and type = 'submission.approved@1' order by seq`, [`submission/${id}`],
  )).rows;
const lookAt = async (name: string, id: string): Promise<void> => {
  valueOf(await holdReview(stage.engine, stage.as(name), id, { act: 'OPEN', contentHash: (await detailOf(stage, stage.as(name), id)).contentHash }));
};

it('names every form in the order asked, with what it comes to and whether it was seen; clean ones may go along', async () => {
  const ids = await cleanProjects(stage, 3);
  await lookAt('unit-head', ids[1] ?? '');
  const { items, missing } = await show('unit-head', [...ids].reverse().concat(stage.submissionOf('plain')));
  expect(missing).toEqual([stage.submissionOf('plain')]);
  expect(items.map(({ submissionId, unitName, levelName, total, exceptions, seen, reasons }) => ({ submissionId, unitName, levelName, total, exceptions, seen, reasons }))).toEqual(
    [...ids].reverse().map((submissionId, index) => ({ submissionId, unitName: '示范街道办事处', levelName: '单位负责人审签', total: '100', exceptions: 0, seen: index === 1 ? 'current' : 'never', reasons: [] })),
  );
});

it('a form with exceptions or rows to see stands apart, for a reader as under the lock', async () => {
  const id = await filledAndSubmitted(stage);
  const found = await one('unit-head', id);
  expect(rulesOf(found)).toContain('exceptions-are-decided-one-by-one');
  const [result] = await agree('unit-head', await seenBy('unit-head', [id]), 'dirty');
  expect(result).toMatchObject({ agreed: false, refusal: { code: 'NOT_FOR_BATCH', rule: 'exceptions-are-decided-one-by-one', detail: found?.reasons[0]?.detail } });
  expect(await approvals(id)).toEqual([]);
  const refused = await database.query<{ code: string }>(`select convert_from(body, 'UTF8')::jsonb -> 'pub' ->> 'code' as code from audit_entry where type = 'command.refused@1' and submission_id = $1`, [id]);
  expect(refused.rows).toEqual([{ code: 'NOT_FOR_BATCH' }]);
});

it('so does what this person noted in their draft, and nobody else is kept back by it', async () => {
  const [id = ''] = await cleanProjects(stage, 1);
  valueOf(await saveReviewDraft(stage.engine, stage.as('unit-head'), id, { rows: [{ key: 'r1', rowVersion: 0, mark: 'a'.repeat(64), remark: '' }] }));
  expect(rulesOf(await one('unit-head', id))).toEqual([]); // a mark is no objection
  valueOf(await saveReviewDraft(stage.engine, stage.as('unit-head'), id, { rows: [{ key: 'r1', rowVersion: 1, remark: '请附合同' }] }));
  expect(rulesOf(await one('unit-head', id))).toEqual(['a-draft-is-decided-by-itself']);
  expect(await agree('unit-head', await seenBy('unit-head', [id]), 'drafted')).toMatchObject([{ agreed: false, refusal: { rule: 'a-draft-is-decided-by-itself' } }]);
  expect(await agree('double', await seenBy('double', [id]), 'not drafted')).toMatchObject([{ agreed: true }]);
});

it('so does a score adjusted in this round, and a raised problem', async () => {
  const [adjusted = '', raised = ''] = await cleanProjects(stage, 2);
  for (const id of [adjusted, raised]) valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', adjusted, { type: 'ADJUST_SCORE', row: 'r1', score: '9', clause: '评分要点一', reason: '实际完成数按核查为准' }));
  valueOf(await send(stage, 'department', raised, { type: 'RAISE_FINDING', text: '绩效目标不细', dueOn: '2099-12-31', owner: '财务科' }));
  expect(rulesOf(await one('department', adjusted))).toContain('adjusted-scores-are-decided-one-by-one');
  expect(rulesOf(await one('department', raised))).toContain('problems-are-decided-one-by-one');
  const results = await agree('department', await seenBy('department', [adjusted, raised]), 'touched');
  expect(results.map(({ refusal }) => refusal?.code)).toEqual(['NOT_FOR_BATCH', 'NOT_FOR_BATCH']);
});

it('so does content that moved since this person looked, until they look again', async () => {
  const [id = ''] = await cleanProjects(stage, 1);
  await lookAt('unit-head', id);
  valueOf(await send(stage, 'preparer', id, { type: 'WITHDRAW' }));
  const { rows } = await detailOf(stage, stage.as('preparer'), id);
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [{ key: 'r1', rowVersion: rows[0]?.rowVersion ?? 0, cells: { actual: '96%' } }] }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  expect(await one('unit-head', id)).toMatchObject({ seen: 'earlier' });
  expect(rulesOf(await one('unit-head', id))).toEqual(['an-unseen-change-is-looked-at-first']);
  // Who never saw it: the round before was another content, and that was not looked at either.
  expect(rulesOf(await one('double', id))).toEqual(['an-unseen-change-is-looked-at-first']);
  expect(await agree('unit-head', await seenBy('unit-head', [id]), 'moved')).toMatchObject([{ agreed: false, refusal: { rule: 'an-unseen-change-is-looked-at-first' } }]);
  // A page that shows what is not there any more has not looked at it.
  valueOf(await holdReview(stage.engine, stage.as('unit-head'), id, { act: 'STAY', contentHash: 'f'.repeat(64) }));
  expect(await one('unit-head', id)).toMatchObject({ seen: 'earlier' });
  await lookAt('unit-head', id);
  expect(await one('unit-head', id)).toMatchObject({ seen: 'current', reasons: [] });
});

it('whose turn it is not, and who prepared it, is told what any approval would tell', async () => {
  const [id = ''] = await cleanProjects(stage, 1, 'preparer-head');
  expect(await one('preparer-head', id)).toMatchObject({ reasons: [{ code: 'SELF_REVIEW' }] });
  expect(await one('department', id)).toMatchObject({ reasons: [{ code: 'NOT_YOUR_LEVEL' }] });
  expect(await agree('preparer-head', await seenBy('preparer-head', [id]), 'own')).toMatchObject([{ agreed: false, refusal: { code: 'SELF_REVIEW' } }]);
});

it('two people who agree to the same forms at once: each is approved once, and the other is told why not', async () => {
  const ids = await cleanProjects(stage, 6);
  const [first, second] = [await seenBy('unit-head', ids), await seenBy('double', [...ids].reverse())];
  const [mine, theirs] = await Promise.all([agree('unit-head', first, 'mine', '同意'), agree('double', second, 'theirs')]);
  for (const id of ids) {
    const given = await approvals(id);
    expect(given).toHaveLength(1);
    const both = [mine, theirs].map((results) => results.find(({ submissionId }) => submissionId === id));
    expect(both.filter((result) => result?.agreed === true)).toHaveLength(1);
    expect(both.find((result) => result?.agreed === false)?.refusal).toMatchObject({ code: 'VERSION_CONFLICT', detail: expect.stringContaining('已有人办理过') as string });
  }
});

it('cut off half-way it is completed by sending it again: the first outcome where there is one, one approval each', async () => {
  const ids = await cleanProjects(stage, 5);
  const items = await seenBy('unit-head', ids);
  await agree('unit-head', items.slice(0, 2), 'cut', '同意');
  expect((await show('unit-head', ids, 'cut')).items.map(({ recorded }) => recorded)).toEqual([true, true, false, false, false]);
  const results = await agree('unit-head', items, 'cut', '同意');
  expect(results.map(({ agreed, replayed, levelName }) => ({ agreed, replayed, levelName }))).toEqual([true, true, false, false, false].map((replayed) => ({ agreed: true, replayed, levelName: '主管部门审核' })));
  expect(await one('unit-head', ids[0] ?? '')).toMatchObject({ seen: 'decided' }); // who never opened it is not said to have seen it
  for (const id of ids) expect(await approvals(id)).toEqual([{ actor: stage.as('unit-head').personId, cmd: keyInBatch('cut', id) }]);
  expect((await show('double', ids, 'cut')).items.map(({ recorded }) => recorded)).toEqual(ids.map(() => false)); // a key is one person's
});
