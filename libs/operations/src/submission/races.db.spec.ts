// Many at once on one submission, on a real PostgreSQL with sixteen connections: who wins, what the others are told, and that
// the effect is there once.
import { randomUUID } from 'node:crypto';
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import type { Engine, Outcome } from '../engine';
import { createUnit } from '../administration/create-unit';
import { openCycle } from '../cycle/open-cycle';
import { actOnItem } from '../item/act-on-item';
import { added, brokenLaws, effectsOf } from '../spec/effects';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, valueOf, type Detail, type Stage } from '../spec/stage';
import { whileHeld } from '../spec/while-held';
import { verifyTrail } from '../trail/verify-trail';
import { actOnSubmission } from './act-on-submission';
import { joined } from './answer';
import type { Answered, EventCommand } from './event-work';

const database = testDatabase();
let db: Database;
beforeAll(async () => {
  db = await database.open({ poolSize: 16 });
});
let stages = 0;
let stage: Stage;
let engine: Engine;
const woken: string[] = [];
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `race-${stages}`);
  woken.length = 0;
  engine = { ...stage.engine, wake: (queue) => woken.push(queue) };
});
afterEach(async () => expect(await verifyTrail(engine, stage.district.districtId)).toMatchObject({ sound: true }));

const act = (name: string, command: EventCommand): Promise<Outcome<Answered>> => actOnSubmission(engine, stage.as(name), command);
const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const refusedCodes = async (): Promise<Record<string, number>> => {
  const { rows } = await database.query<{ code: string; count: number }>(
    `select convert_from(body, 'UTF8')::jsonb -> 'pub' ->> 'code' as code, count(*)::int from audit_entry where district_id = $1 and type = 'command.refused@1' group by 1`,
    [stage.district.districtId],
  );
  return Object.fromEntries(rows.map((row) => [row.code, row.count]));
};

test('of 64 approvals of one version at once one wins, and 63 are told where the case stands now', async () => {
  const id = await filledAndSubmitted(stage);
  const seen = await detailOf(stage, stage.as('unit-head'), id);
  const before = await effectsOf(database, id);
  const people = ['unit-head', 'double', 'preparer-head'];
  const body = { type: 'APPROVE' as const, expectedVersion: seen.version, contentHash: seen.contentHash };
  const outcomes = await times(64, (index) => act(people[index % people.length] ?? '', { submissionId: id, body, key: randomUUID() }));

  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  const after = await detailOf(stage, stage.as('auditor'), id);
  expect(after).toMatchObject({ state: 'selfScored', level: 'department', version: seen.version + 1 });
  const { state, level, round, version, contentHash } = after;
  const told = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
  expect(told).toHaveLength(63);
  for (const refusal of told) expect(refusal).toMatchObject({ code: 'VERSION_CONFLICT', data: { state, level, round, version, contentHash } });
  expect(added(before, await effectsOf(database, id))).toEqual({ version: 1, entries: 1, decisions: 1, commands: 1, tasks: 1, jobs: 1 });
  expect(await refusedCodes()).toEqual({ VERSION_CONFLICT: 63 });
  expect(await brokenLaws(database, id)).toEqual([]);
});

describe('one key sent 50 times at once', () => {
  const fifty = async (name: string, command: EventCommand) => {
    const outcomes = await times(50, () => act(name, command));
    const answers = outcomes.map(valueOf);
    expect(new Set(answers.map(joined)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.head)).size).toBe(1);
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
    expect(await refusedCodes()).toEqual({});
  };

  it('has one effect and 50 equal answers', async () => {
    const id = await filledAndSubmitted(stage);
    const seen = await detailOf(stage, stage.as('unit-head'), id);
    const before = await effectsOf(database, id);
    woken.length = 0;
    await fifty('unit-head', { submissionId: id, key: 'one', body: { type: 'APPROVE', expectedVersion: seen.version, contentHash: seen.contentHash, opinion: '同意' } });
    expect(added(before, await effectsOf(database, id))).toEqual({ version: 1, entries: 1, decisions: 1, commands: 1, tasks: 1, jobs: 1 });
    expect(woken).toHaveLength(1);
    expect(await brokenLaws(database, id)).toEqual([]);
  });

  it('saves a draft once, and submits it once', async () => {
    const id = stage.submissionOf('office');
    const before = await effectsOf(database, id);
    await fifty('preparer', { submissionId: id, key: 'save', body: { type: 'SAVE_DRAFT', rows: shazitangRows() } });
    const saved = await effectsOf(database, id);
    expect(added(before, saved)).toEqual({ version: 1, entries: 1, commands: 1 });
    await fifty('preparer', { submissionId: id, key: 'submit', body: { type: 'SUBMIT', expectedVersion: 2 } });
    expect(added(saved, await effectsOf(database, id))).toEqual({ version: 1, entries: 25, lines: 24, commands: 1, contents: 1, tasks: 1, jobs: 1 });
  });

  it('opens one cycle', async () => {
    const body = { year: 2021, name: '同一个键', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } }, routeId: 'default', routeVersion: 1, waivers: [{ concern: `no-department:${stage.district.unitIds['plain'] ?? ''}`, reason: '示范' }] };
    const answers = await times(50, () => openCycle(engine, stage.as('performance'), body, 'open'));
    expect(new Set(answers.map(valueOf)).size).toBe(1);
    expect(await refusedCodes()).toEqual({});
  });

  it('makes one unit', async () => {
    const person = stage.as('auditor').personId;
    await database.query(`update post set role = 'system-admin' where person_id = $1`, [person]);
    const answers = await times(50, () => createUnit(engine, stage.as('auditor'), { code: 'new', name: '示范新单位', kind: 'unit' }, 'unit'));
    // No entry tells of it, and the trail is verified after every test.
    await database.query(`update post set role = 'auditor' where person_id = $1`, [person]);
    expect(new Set(answers.map(valueOf)).size).toBe(1);
    expect(await refusedCodes()).toEqual({});
  });

  it('verifies an item once; fifty keys do so once too, and the others are told that it has moved', async () => {
    const { itemId } = await readyToPublish();
    const reopen = (key: string) => actOnItem(engine, stage.as('performance'), { itemId, key, body: { type: 'REOPEN', expectedVersion: 3, reason: '举报属实' } });
    const answers = await times(50, () => reopen('one'));
    expect(new Set(answers.map(valueOf)).size).toBe(1);
    const answer = (key: string) => actOnItem(engine, stage.as('preparer'), { itemId, key, body: { type: 'ANSWER', expectedVersion: 4, text: '再次整改' } });
    const outcomes = await times(50, (index) => answer(`answer-${index}`));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await refusedCodes()).toEqual({ VERSION_CONFLICT: 49 });
    const { rows } = await database.query('select seq from item_step where item_id = $1 order by seq', [itemId]);
    expect(rows).toEqual([1, 2, 3, 4].map((seq) => ({ seq })));
  });

  it('with another body is another command, and is refused', async () => {
    const id = await filledAndSubmitted(stage);
    const seen = await detailOf(stage, stage.as('unit-head'), id);
    const body = { type: 'APPROVE' as const, expectedVersion: seen.version, contentHash: seen.contentHash };
    const outcomes = await times(20, (index) => act('unit-head', { submissionId: id, key: 'one', body: { ...body, opinion: `意见 ${index}` } }));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await refusedCodes()).toEqual({ IDEMPOTENCY_KEY_REUSED: 19 });
  });
});

describe('two people in one draft at once', () => {
  it('both keep what they typed into different rows', async () => {
    const id = stage.submissionOf('office');
    const rows = shazitangRows().slice(0, 10);
    await Promise.all(rows.map((row, index) => send(stage, index % 2 === 0 ? 'preparer' : 'second-preparer', id, { type: 'SAVE_DRAFT', rows: [row] }).then(valueOf)));
    const { rows: stored } = await database.query<{ row_key: string; cells: Record<string, string> }>('select row_key, cells from submission_row where submission_id = $1', [id]);
    expect(Object.fromEntries(stored.map((row) => [row.row_key, row.cells]))).toEqual(Object.fromEntries(rows.map((row) => [row.key, row.cells])));
  });

  it('of one row: the first stays, the second gets both values back and loses neither', async () => {
    const id = stage.submissionOf('office');
    const [row] = shazitangRows();
    const key = row?.key ?? '';
    const texts = { preparer: '甲的数', 'second-preparer': '乙的数' };
    const outcomes = await Promise.all(Object.entries(texts).map(async ([name, note]) => ({ name, note, outcome: await send(stage, name, id, { type: 'SAVE_DRAFT', rows: [{ key, rowVersion: 0, cells: { note } }] }) })));
    const won = outcomes.find(({ outcome }) => outcome.ok);
    const lost = outcomes.find(({ outcome }) => !outcome.ok);
    expect(lost?.outcome).toMatchObject({
      ok: false,
      refusal: { code: 'ROW_CONFLICT', data: { conflicts: [{ key, rowVersion: 1, theirs: { note: won?.note }, yours: { note: lost?.note }, savedBy: { post: '示范街道办事处 填报人', yourself: false } }] } },
    });
    const { rows: stored } = await database.query<{ at: string }>(`select to_char(saved_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from submission_row where submission_id = $1 and row_key = $2`, [id, key]);
    expect(lost?.outcome).toMatchObject({ refusal: { data: { conflicts: [{ savedAt: stored[0]?.at }] } } });
    // The same person in a second window is told so.
    const second = await send(stage, won?.name ?? '', id, { type: 'SAVE_DRAFT', rows: [{ key, rowVersion: 0, cells: { note: '第二个窗口' } }] });
    expect(second).toMatchObject({ ok: false, refusal: { data: { conflicts: [{ savedBy: { yourself: true } }] } } });
  });
});

/** A submission in rectification with one item that was answered and found done. */
async function readyToPublish(): Promise<{ id: string; itemId: string; version: number }> {
  const id = await filledAndSubmitted(stage);
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', id, { type: 'APPROVE' }));
  const found = valueOf(await send(stage, 'bureau-section', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  valueOf(await send(stage, 'bureau-section', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'bureau-head', id, { type: 'APPROVE' }));
  const itemId = found.rectificationItems[0]?.id ?? '';
  valueOf(await actOnItem(engine, stage.as('preparer'), { itemId, key: randomUUID(), body: { type: 'ANSWER', expectedVersion: 1, text: '已整改' } }));
  valueOf(await actOnItem(engine, stage.as('performance'), { itemId, key: randomUUID(), body: { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '材料齐全' } }));
  return { id, itemId, version: (await detailOf(stage, stage.as('performance'), id)).version };
}

describe('an item reopened while its submission is being published', () => {
  const reopen = (itemId: string) => actOnItem(engine, stage.as('performance'), { itemId, key: randomUUID(), body: { type: 'REOPEN', expectedVersion: 3, reason: '举报属实' } });

  it('is never passed by: who comes second sees what the first did', async () => {
    const { id, itemId, version } = await readyToPublish();
    const [published, reopened] = await Promise.all([act('performance', { submissionId: id, key: randomUUID(), body: { type: 'PUBLISH', expectedVersion: version } }), reopen(itemId)]);
    expect(reopened.ok).toBe(true);
    if (!published.ok) expect(published.refusal.code).toBe('ITEMS_UNRESOLVED');
    expect(await brokenLaws(database, id)).toEqual([]);
  });

  it.each([
    { type: 'PUBLISH' as const },
    { type: 'CANCEL' as const, reason: '撤销' },
  ])('stops a $type that had to wait for it', async (event) => {
    const { id, itemId, version } = await readyToPublish();
    const hold = { text: 'select from rectification_item where id = $1 for update', values: [itemId] };
    const [reopened, waited] = await whileHeld<Outcome<unknown>>(database, hold, [
      () => reopen(itemId),
      () => act('performance', { submissionId: id, key: randomUUID(), body: { ...event, expectedVersion: version } }),
    ]);
    expect(reopened?.ok).toBe(true);
    expect(waited).toMatchObject({ ok: false, refusal: { code: 'ITEMS_UNRESOLVED' } });
    expect(await brokenLaws(database, id)).toEqual([]);
  });
});

test('who waited and guessed the version right still decides on the newest content', async () => {
  const id = await filledAndSubmitted(stage);
  for (const name of ['unit-head', 'department', 'bureau-section', 'bureau-head']) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  const { version } = await detailOf(stage, stage.as('performance'), id);
  const hold = { text: 'select from submission where id = $1 for update', values: [id] };
  const [, reopened] = await whileHeld(database, hold, [
    () => act('bureau-section', { submissionId: id, key: randomUUID(), body: { type: 'RAISE_FINDING', expectedVersion: version, text: '采购超预算', dueOn: '2099-12-31', owner: '财务科' } }),
    () => act('bureau-head', { submissionId: id, key: randomUUID(), body: { type: 'REOPEN', expectedVersion: version + 1, toLevel: 'bureau-section', reason: '重新复核' } }),
  ]);
  const answer = JSON.parse(joined(valueOf(reopened as Outcome<Answered>))) as Detail;
  expect(answer).toMatchObject({ state: 'selfScored', level: 'bureau-section', round: 2 });
  expect(answer.rectificationItems).toHaveLength(1);
  expect(answer.findings.filter((finding) => finding.source === 'review')).toHaveLength(1);
});
