// Rows altered behind the house's back, by somebody whom no trigger stops: the verifier names each of them.
import { testDatabase } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { asSuperuser } from '../spec/as-superuser';
import { filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from './verify-trail';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'altered');
  const id = await filledAndSubmitted(stage);
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const adjust = { type: 'ADJUST_SCORE', row: 'goal-soundness', score: '0', clause: '②', reason: '依据不足', evidence: [] } as const;
  const adjusted = valueOf(await send(stage, 'department', id, adjust));
  valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', reverses: await lineOf(id), reason: '补充了材料' }));
  valueOf(await send(stage, 'department', id, { ...adjust, score: '0.5' }));
  expect(adjusted.finalTotal).not.toBe(null);
  valueOf(await send(stage, 'department', id, { type: 'APPROVE' }));
  const found = valueOf(await send(stage, 'bureau-section', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  for (const name of ['bureau-section', 'bureau-head'] as const) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  const itemId = found.rectificationItems[0]?.id ?? '';
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId, key: 'a', body: { type: 'ANSWER', expectedVersion: 1, text: '已改' } }));
  valueOf(await actOnItem(stage.engine, stage.as('performance'), { itemId, key: 'v', body: { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '齐全' } }));
  valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }));
  expect((await send(stage, 'preparer', id, { type: 'WITHDRAW' })).ok).toBe(false);
});

test('the untouched records agree with their entries', async () => {
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true, checked: expect.arrayContaining(['record']) });
});

const other = `(select person_id from account where account = 'altered.auditor')`;
const adjustment = `where kind = 'adjustment' and val = 0.5`;

test.each([
  ['a state', `update submission set state = 'reviewed' where state = 'published'`],
  ['a round', `update submission set round = round + 1 where state = 'published'`],
  ['an edition number', `update submission set edition = 7 where state = 'published'`],
  ['whose submission it is', `update submission set unit_id = (select id from unit where code = 'bureau') where state = 'published'`],
  ['the name of a submission', `update submission set name = '另一份' where state = 'published'`],
  ['the rules of a submission', `update submission set year = 2019 where state = 'published'`],
  ['a submission that was never sent in', `update submission set submitted_once = false where state = 'published'`],
  ['a content hash', `update submission set content_hash = sha256('x') where state = 'published'`],
  ['a content digest', `update submission set content_digest = sha256('x') where state = 'published'`],
  ['a rolling digest', `update submission set snapshot = jsonb_set(snapshot, '{rolls,ledger}', to_jsonb(repeat('1', 64))) where state = 'published'`],
  ['a total', `update submission set snapshot = jsonb_set(snapshot, '{total}', '"99.9"') where state = 'published'`],
  ['a total that is gone', `update submission set snapshot = jsonb_set(snapshot, '{total}', 'null') where state = 'published'`],
  ['a signature in the snapshot', `update submission set snapshot = jsonb_set(snapshot, '{signatures,0,personId}', to_jsonb(${other})) where state = 'published'`],
  ['a pin in the snapshot', `update submission set snapshot = jsonb_set(snapshot, '{pins,0,level}', '"department"') where state = 'published'`],
  ['a pin', `update case_person set level = 'department' where level = 'bureau-head'`],
  ['a pin that is gone', `delete from case_person where level = 'preparer'`],
  ['a pin of nobody', `insert into case_person (district_id, submission_id, person_id, level) select district_id, submission_id, ${other}, level from case_person where level = 'department'`],
  ['a typed cell', `update submission_row set cells = jsonb_set(cells, array[(select min(k) from jsonb_object_keys(cells) k)], '"0.01"') where row_key = 'goal-soundness'`],
  ['a typed row that is gone', `delete from submission_row where row_key = 'goal-soundness'`],
  ['a frozen cell', `update submission_content set cells = jsonb_set(cells, array['goal-soundness', (select min(k) from jsonb_object_keys(cells -> 'goal-soundness') k)], '"0.01"')`],
  ['a computed score', `update submission_content set scored = jsonb_set(scored, '{rows,0,claimed}', '"0.01"')`],
  ['a frozen content that is gone', `delete from submission_content`],
  ['a shown final score', `update submission_view set body = replace(body, '"final":"0.5"', '"final":"0.6"')`],
  ['a shown total', `update submission_view set body = replace(body, '"total":{"claimed":"92.1"', '"total":{"claimed":"99.9"')`],
  ['a shown finding', `update submission_view set body = replace(body, '预算调整率过高', '预算调整率正常')`],
  ['a view of a content that never was', `update submission_view set content_hash = sha256('x') where content_hash = (select content_hash from submission where state = 'published')`],
  ['who signed', `update decision set person_id = ${other} where level_key = 'department'`],
  ['as what somebody signed', `update decision set post_id = (select id from post where person_id = ${other}) where level_key = 'department'`],
  ['which content was signed', `update decision set content_hash = sha256('x') where level_key = 'bureau-head'`],
  ['a signature that stands no more', `update decision set standing = false where level_key = 'department'`],
  ['a decision that is gone', `delete from decision where level_key = 'unit-head'`],
  ['a published text', `update publication set body = replace(body, '92.1', '99.9')`],
  ['an edition that is gone', `delete from publication`],
  ['the state of an item', `update rectification_item set state = 'carriedOver'`],
  ['the words of an item', `update rectification_item set text = '已无问题'`],
  ['the owner of an item', `update rectification_item set owner = '办公室'`],
  ['the due date of an item', `update rectification_item set due_on = '2031-12-31'`],
  ['whose item it is', `update rectification_item set unit_id = (select id from unit where code = 'plain')`],
  ['the year of an item', `update rectification_item set year = 2019`],
  ['an item that is gone', `delete from rectification_item`],
  ['the beginning of a term', `update post set valid_from = '2019-01-01' where person_id = ${other}`],
  ['the end of a term', `update post set valid_to = null where valid_to is not null`],
  ['the role of a post', `update post set role = 'bureau-head' where person_id = ${other}`],
  ['the unit of a post', `update post set unit_id = (select id from unit where code = 'plain') where person_id = ${other}`],
  ['whose post it is', `update post set person_id = ${other} where role = 'bureau-head'`],
  ['a post that nobody gave', `insert into post select district_id, gen_random_uuid(), person_id, 'bureau-head', unit_id, valid_from from post where person_id = ${other}`],
  ['a post that is gone', `delete from post where person_id = ${other}`],
  ['the department of a unit', `update unit set department_id = (select id from unit where code = 'department') where code = 'plain'`],
  ['the name of a unit', `update unit set name = '另一单位' where code = 'plain'`],
  ['a person who was disabled by nobody', `update person set disabled_at = now() where id = ${other}`],
  ['an account', `update account set account = 'altered.other' where account = 'altered.auditor'`],
  ['a rule of a used rule set', `update rule_set set document = jsonb_set(document, '{rows,0,weight}', '"3"') where id = 'yuhua-2020-overall'`],
  ['a level of a used route', `update route set document = jsonb_set(document, '{levels,0,mayAdjust}', 'true')`],
  ['who adjusted', `update score_line set person_id = ${other} ${adjustment}`, 'ledger'],
  ['as what somebody adjusted', `update score_line set post_id = (select id from post where person_id = ${other}) ${adjustment}`, 'ledger'],
  ['the level of an adjustment', `update score_line set level_key = 'bureau-head' ${adjustment}`, 'ledger'],
  ['the clause of an adjustment', `update score_line set clause = '①' ${adjustment}`, 'ledger'],
  ['the reason of an adjustment', `update score_line set reason = '符合规定' ${adjustment}`, 'ledger'],
  ['the evidence of an adjustment', `update score_line set evidence = '["另一份.pdf"]' ${adjustment}`, 'ledger'],
  ['the time of an adjustment', `update score_line set at = at - interval '1 day' ${adjustment}`, 'ledger'],
  ['the round of an adjustment', `update score_line set round = 2 ${adjustment}`, 'ledger'],
  ['the id of an adjustment', `update score_line set id = gen_random_uuid() ${adjustment}`, 'ledger'],
  ['who took an adjustment back', `update score_line set person_id = ${other} where kind = 'reversal'`, 'ledger'],
  ['the level of a reversal', `update score_line set level_key = null where kind = 'reversal'`, 'ledger'],
  ['the reason of a reversal', `update score_line set reason = '没有理由' where kind = 'reversal'`, 'ledger'],
  ['who scored first', `update score_line set person_id = ${other} where row_key = 'indicator-clarity' and kind = 'self'`, 'ledger'],
  ['a reason for a self score', `update score_line set reason = '另有说明' where row_key = 'indicator-clarity' and kind = 'self'`, 'ledger'],
  ['the row of an entry', `update audit_entry set row_key = 'indicator-clarity' where type = 'score.adjusted@1' and row_key = 'goal-soundness'`, 'bind'],
  ['the row of an item’s entry', `update audit_entry set row_key = 'indicator-clarity' where type = 'item.answered@1'`, 'bind'],
  ['the unit of an entry', `update audit_entry set unit_id = (select id from unit where code = 'plain') where type = 'score.adjusted@1'`, 'bind'],
  ['the unit of a refusal', `update audit_entry set unit_id = (select id from unit where code = 'plain') where type = 'command.refused@1'`, 'bind'],
  ['the unit of a post’s entry', `update audit_entry set unit_id = null where type = 'post.created@1'`, 'bind'],
  ['the year of an entry', `update audit_entry set fiscal_year = 2019 where type = 'submission.approved@1'`, 'bind'],
  ['the year of a register entry', `update audit_entry set fiscal_year = 2019 where stream = 'register'`, 'bind'],
  ['the submission of a refusal', `update audit_entry set submission_id = null where type = 'command.refused@1'`, 'bind'],
  ['the submission of an item’s entry', `update audit_entry set submission_id = null where type = 'item.answered@1'`, 'bind'],
  ['the content after an approval', `update audit_entry set content_hash = sha256('x') where type = 'submission.approved@1' and content_hash is not null`, 'bind'],
  ['the content after an adjustment', `update audit_entry set content_hash = sha256('x') where type = 'score.adjusted@1' and content_hash is not null`, 'bind'],
  ['the content after SUBMIT, gone', `update audit_entry e set content_hash = null where content_hash is not null and exists
    (select 1 from audit_entry s where s.stream = e.stream and s.type = 'submission.submitted@1' and s.seq < e.seq)
    and seq = (select min(seq) - 1 from audit_entry a where a.stream = e.stream and a.type = 'submission.approved@1')`, 'bind'],
  ['a content in the middle of a command', `update audit_entry set content_hash = sha256('x') where type = 'submission.submitted@1'`, 'bind'],
])('%s, altered with the triggers off, is found, and nothing else is', async (_what, statement, check = 'record') => {
  const table = /^(?:update|delete from|insert into) (\w+)/.exec(statement)?.[1] ?? '';
  const { rows } = await database.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
  const columns = rows.map(({ name }) => name).join(', ');
  const [, altered] = await asSuperuser(database.ownerUrl, [`create table kept as table ${table}`, statement]);
  const report = await verifyTrail(stage.engine, stage.district.districtId);
  await asSuperuser(database.ownerUrl, [`delete from ${table}`, `insert into ${table} (${columns}) select ${columns} from kept`, 'drop table kept']);
  expect(altered).toBeGreaterThan(0);
  expect(report.sound).toBe(false);
  // The head of a record's stream lies on the record and is gone with it; what hangs on a content hash or a row hangs in the record check too.
  const found = new Set(report.faults.map((fault) => fault.check));
  expect(found).toContain(check);
  expect([...found].filter((each) => ![check, 'head', 'record'].includes(each))).toEqual([]);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
});

/** The last adjustment of the submission. */
async function lineOf(id: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(`select id from score_line where submission_id = $1 and kind = 'adjustment' order by entry_seq desc limit 1`, [id]);
  return rows[0]?.id ?? '';
}
