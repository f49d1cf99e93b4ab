// The saved questions on a real life of submissions: each finds what it asks for and nothing else, says how many and out of how many, is itself on
// record, and says the same in every form.
import { randomUUID } from 'node:crypto';
import { rowsFingerprint } from '@jishen/documents';
import { withConnection } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { Client } from 'pg';
import type { Caller } from '../engine';
import { asSuperuser } from '../spec/as-superuser';
import { filledAndSubmitted, send, setStage, stagePlan, valueOf, type Stage } from '../spec/stage';
import { whileHeld } from '../spec/while-held';
import { verifyTrail } from '../trail/verify-trail';
import { answerTable } from './answer-table';
import { askQuestion, listQuestions, type Filled } from './ask-question';
import { howFar } from './keep-lines';
import { forgetQuestion, keepQuestion, listKeptQuestions } from './kept-questions';
import { listEntries, recordsTable } from './list-entries';

const database = testDatabase();
let stage: Stage;
let id: string;
beforeAll(async () => {
  const plan = stagePlan('ask');
  const admin = (name: string, role: string) => ({ ...plan.people[0]!, account: `ask.${name}`, displayName: name, posts: [{ role, unitCode: 'bureau' }] }) as (typeof plan.people)[number];
  stage = await setStage(await database.open(), 'ask', { ...plan, people: [...plan.people, admin('system', 'system-admin'), admin('audit-admin', 'audit-admin')] });
  // 填报人兼单位负责人 fills in, then tries to sign; a reviewer returns three times, raises one score without evidence, lowers another.
  id = await filledAndSubmitted(stage, 'office', 'preparer-head');
  expect(await send(stage, 'preparer-head', id, { type: 'APPROVE' })).toMatchObject({ ok: false, refusal: { code: 'SELF_REVIEW' } });
  for (const round of [1, 2, 3]) {
    valueOf(await send(stage, 'unit-head', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: `第 ${round} 次请补充说明` }));
    valueOf(await send(stage, 'preparer-head', id, { type: 'SUBMIT' }));
  }
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: 'indicator-clarity', score: '3.5', clause: '②', reason: '=量化指标不足', evidence: [] }));
  valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: 'indicator-clarity', score: '3.8', clause: '②', reason: '单位补充说明了', evidence: [] }));
  expect(await send(stage, 'system', id, { type: 'APPROVE' })).toMatchObject({ ok: false });
  await asSuperuser(database.ownerUrl, [`update cycle set submit_due_on = '2020-12-31'`]);
});

const auditor = (): Caller => stage.as('auditor');
const ask = async (question: string, filled: Filled = {}, as = auditor()) => valueOf(await askQuestion(stage.engine, as, question, filled));
const told = async (question: string, ...keys: string[]) => (await ask(question)).items.map((line) => keys.map((key) => line.told[key]));

it('finds two parts of one person in a case: nobody had them, and who tried was kept from it', async () => {
  expect(await told('two-levels', 'who', 'what', 'why')).toEqual([['ask.preparer-head', '审签通过', '填报过本件，不能再审']]);
  const { said, looked } = await ask('two-levels', { year: 1999 });
  expect(looked).toBe(4);
  expect(said).toMatch(/^没有符合的记录（查过 4 条，截至 \d+年\d+月\d+日 \d\d:\d\d（北京时间））$/);
});

it('does not trust the keys that keep two parts apart: one that got past them is found', async () => {
  const kept = await withConnection(stage.engine.db, async (reader) => (await reader.run<{ person_id: string }>({ text: `select person_id from case_person where level = 'unit-head'`, values: [] })).rows[0]?.person_id ?? '');
  await asSuperuser(database.ownerUrl, [`update case_person set level = 'preparer' where person_id = '${kept}'`]);
  expect(await told('two-levels', 'who', 'what')).toContainEqual(['ask.unit-head（示范街道办事处 单位负责人）', '同意']);
  await asSuperuser(database.ownerUrl, [`update case_person set level = 'unit-head' where person_id = '${kept}'`]);
});

it('finds raised scores that rest on nothing, not those lowered', async () => {
  expect(await told('raised-without-evidence', 'row', 'from', 'to', 'evidence')).toEqual([['绩效指标明确性', '3.5', '3.8', '']]);
});

it('finds what the unit changed after the last day', async () => {
  const lines = await told('after-deadline', 'what', 'due');
  expect(lines.map(([what]) => what).toReversed()).toEqual(['填写、修改内容', '送审', '送审', '送审', '送审']);
  expect(new Set(lines.map(([, due]) => due))).toEqual(new Set(['2020年12月31日']));
  await asSuperuser(database.ownerUrl, [`update cycle set submit_due_on = '2099-12-31'`]);
  expect(await ask('after-deadline')).toMatchObject({ count: 0, looked: 5 });
  await asSuperuser(database.ownerUrl, [`update cycle set submit_due_on = '2020-12-31'`]);
});

it('finds each return of what was returned three times', async () => {
  expect(await told('returned-thrice', 'times', 'reason')).toEqual([['3 次', '第 3 次请补充说明'], ['3 次', '第 2 次请补充说明'], ['3 次', '第 1 次请补充说明']]);
});

it('finds what administrators tried in a case, and who was refused', async () => {
  expect(await told('by-administrators', 'who', 'what')).toEqual([['system', '审签通过']]);
  expect((await told('refused', 'what', 'why')).toReversed()).toEqual([['审签通过', '填报过本件，不能再审'], ['审签通过', expect.any(String)]]);
});

it('narrows by each blank, and tells every page of a long answer once', async () => {
  const all = await ask('score-changes');
  expect(all.count).toBeGreaterThan(24);
  expect(all.said).toContain(`找到 ${String(all.count)} 处记录`);
  expect((await ask('score-changes', { rowKey: 'indicator-clarity' })).items.map(({ told: { from, to } }) => [from, to])).toEqual([['3.5', '3.8'], ['4', '3.5'], ['', '4']]);
  expect((await ask('changed-scores', { rowKey: 'indicator-clarity' })).items.map(({ told: { from, to } }) => [from, to])).toEqual([['3.5', '3.8'], ['4', '3.5']]);
  expect(await ask('score-changes', { actorId: stage.as('department').personId })).toMatchObject({ count: 2 });
  expect(await ask('score-changes', { year: 2019 })).toMatchObject({ count: 0 });
  expect(await ask('score-changes', { unitId: stage.district.unitIds['plain'] ?? '' })).toMatchObject({ count: 0 });
  expect(await ask('score-changes', { to: '2020-01-01T00:00:00+08:00' })).toMatchObject({ count: 0 });
});

it.each(listQuestions().map((question) => question.id))('%s says the same on the screen, in the API and in files, under one fingerprint', async (question) => {
  const { items, next, fingerprint, count } = await ask(question);
  const lines = [...items];
  for (let cursor = next; cursor !== null; ) {
    const page = valueOf(await askQuestion(stage.engine, auditor(), question, {}, cursor));
    lines.push(...page.items);
    cursor = page.next;
  }
  const keys = listQuestions().find((each) => each.id === question)?.columns.map(({ key }) => key) ?? [];
  const table = valueOf(await answerTable(stage.engine, auditor(), question, {}, { format: 'xlsx' }));
  expect([...table.rows]).toEqual(lines.map((line) => keys.map((key) => line.told[key])));
  expect(table.rows.length).toBe(count);
  expect(rowsFingerprint(table.columns, table.rows)).toBe(fingerprint);
});

it('asking is on record once, not per page; what leaves the house each time, with its count and fingerprint', async () => {
  const as = stage.as('audit-admin');
  const first = await ask('refused', { year: 2020 }, as);
  await ask('refused', { year: 2020 }, as);
  const table = valueOf(await answerTable(stage.engine, as, 'refused', { year: 2020 }, { format: 'csv' }));
  valueOf(await answerTable(stage.engine, as, 'refused', { year: 2020 }, { format: 'csv' }));
  const { items } = valueOf(await listEntries(stage.engine, auditor(), { actorId: as.personId, types: ['audit.asked@1', 'audit.exported@1'] }));
  expect(items.map(({ type }) => type)).toEqual(['audit.exported@1', 'audit.exported@1', 'audit.asked@1']);
  expect(items[0]?.facts).toMatchObject({ question: 'refused', format: 'csv', rows: table.rows.length, fingerprint: first.fingerprint });
  expect(items[2]).toMatchObject({ stream: expect.stringMatching(/^read\//), told: { who: 'audit-admin（示范财政局 审计管理员）', what: '审计查询', about: '被拒绝的操作 2020年' } });
});

it('an audit administrator is answered of their part alone, whoever may not ask is refused', async () => {
  expect((await ask('score-changes', {}, stage.as('audit-admin'))).count).toBe(0);
  expect((await ask('refused', {}, stage.as('audit-admin'))).count).toBe(2);
  expect(await askQuestion(stage.engine, stage.as('preparer'), 'refused', {})).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  expect(await askQuestion(stage.engine, auditor(), 'toString', {})).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});

it('records of administration name whom and why', async () => {
  const table = valueOf(await recordsTable(stage.engine, auditor(), { types: ['command.refused@1'], kind: 'refusal' }, 'csv'));
  expect([...table.rows][0]).toEqual([expect.any(String), 'system', '审签通过（没有办成）', expect.stringContaining('示范街道办事处 2020年'), expect.any(String), expect.any(String)]);
});

it('a person keeps questions under names of their own, and nobody else sees them', async () => {
  const body = { name: '雨花区 2020', question: 'refused', blanks: { year: '2020' } };
  expect(valueOf(await keepQuestion(stage.engine, auditor(), body)).items).toMatchObject([body]);
  expect(await keepQuestion(stage.engine, auditor(), body)).toMatchObject({ ok: false, refusal: { code: 'QUESTION_NAME_TAKEN' } });
  expect(valueOf(await listKeptQuestions(stage.engine, stage.as('audit-admin'))).items).toEqual([]);
  const [kept] = valueOf(await listKeptQuestions(stage.engine, auditor())).items;
  expect(valueOf(await forgetQuestion(stage.engine, stage.as('audit-admin'), kept?.id ?? '')).items).toEqual([]);
  expect(valueOf(await listKeptQuestions(stage.engine, auditor())).items).toHaveLength(1);
  expect(valueOf(await forgetQuestion(stage.engine, auditor(), kept?.id ?? '')).items).toEqual([]);
  expect(await keepQuestion(stage.engine, stage.as('preparer'), body)).toMatchObject({ ok: false });
});

it('keeps no more than can be looked over, however many are kept at once', async () => {
  const as = auditor();
  const keep = (n: number) => keepQuestion(stage.engine, as, { name: `第 ${n} 个`, question: 'refused', blanks: {} });
  for (let n = 1; n <= 49; n += 1) valueOf(await keep(n));
  const outcomes = await whileHeld(database, { text: 'select 1 from person where id = $1 for update', values: [as.personId] }, [() => keep(50), () => keep(51)]);
  expect(outcomes.map((outcome) => (outcome.ok ? 'kept' : outcome.refusal.code))).toEqual(['kept', 'QUESTIONS_TOO_MANY']);
  expect(valueOf(await listKeptQuestions(stage.engine, as)).items).toHaveLength(50);
});

it('how far a file is can be followed by whoever asked for it, while it is made', async () => {
  const key = randomUUID();
  const seen: unknown[] = [];
  let making = true;
  const follow = async () => {
    for (; making; await new Promise((next) => setImmediate(next))) seen.push(howFar(auditor(), key), howFar(stage.as('audit-admin'), key));
  };
  const [table] = await Promise.all([answerTable(stage.engine, auditor(), 'score-changes', {}, { format: 'csv', key }).finally(() => (making = false)), follow()]);
  const lines = valueOf(table).rows.length;
  expect(seen).toContainEqual({ done: lines, of: lines });
  expect(seen.filter((_, at) => at % 2 === 1).every((far) => far === null)).toBe(true);
  expect(howFar(auditor(), key)).toBeNull();
});

it('files that take long leave connections to everybody else, however many are asked for at once', async () => {
  const own = { ...stage.engine, db: await database.open({ poolSize: 3 }) };
  const holder = new Client({ connectionString: database.ownerUrl });
  await holder.connect();
  await holder.query('begin; lock table audit_entry in access exclusive mode');
  const files = Array.from({ length: 6 }, (_, at) => (at % 2 === 0 ? answerTable(own, auditor(), 'refused', {}, { format: 'csv' }) : recordsTable(own, auditor(), {}, 'csv')));
  const others = Promise.all(Array.from({ length: 6 }, () => listKeptQuestions(own, auditor())));
  // Where files take all connections, this waits until the first of them has waited too long for its lock, and fails.
  expect((await others).every(({ ok }) => ok)).toBe(true);
  await holder.query('rollback');
  await holder.end();
  expect((await Promise.all(files)).every(({ ok }) => ok)).toBe(true);
});

it('the verifier takes it all', async () => {
  await asSuperuser(database.ownerUrl, [`update cycle set submit_due_on = null`]);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
});
