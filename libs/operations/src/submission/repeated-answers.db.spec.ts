// Shows that a command sent again gets its first answer, byte for byte, whatever happened since; and what conflicts, drafts and
// rows that are not there are told.
import { randomUUID } from 'node:crypto';
import type { SubmissionEventBody } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { getRowHistory, getTimeline } from '../reads/history';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { actOnSubmission } from './act-on-submission';
import { joined } from './answer';
import { getSubmission } from './get-submission';

const database = testDatabase();
let stages = 0;
let stage: Stage;
beforeEach(async () => {
  stage = await setStage(await database.open(), `again-${(stages += 1)}`);
});

type Event = { type: SubmissionEventBody['type'] } & Record<string, unknown>;
const bodyOn = async (name: string, id: string, event: Event): Promise<SubmissionEventBody> => {
  const { version, contentHash } = await detailOf(stage, stage.as(name), id);
  const hash = event.type === 'APPROVE' || event.type === 'RETURN' ? { contentHash } : {};
  return { ...(event.type === 'SAVE_DRAFT' ? {} : { expectedVersion: version }), ...hash, ...event } as SubmissionEventBody;
};
const [first] = shazitangRows();
if (first === undefined) throw new Error('the case has no rows');
const savedAgain = { type: 'SAVE_DRAFT' as const, rows: [{ ...first, rowVersion: 1 }] };
const emptied = { type: 'SAVE_DRAFT' as const, rows: [{ key: first.key, rowVersion: 1, cells: Object.fromEntries(Object.keys(first.cells).map((cell) => [cell, null])) }] };

describe('a command sent again', () => {
  const kinds: [string, string, Event, boolean][] = [
    ['a withdrawal', 'preparer', { type: 'WITHDRAW' }, false],
    ['a return to the unit', 'unit-head', { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补充' }, false],
    ['a save that brings the submitted content back', 'preparer', savedAgain, true],
    ['an approval', 'unit-head', { type: 'APPROVE' }, false],
  ];
  it.each(kinds)('%s: each answer is the first, at once and after later edits', async (_what, name, event, inDraft) => {
    const id = await filledAndSubmitted(stage);
    if (inDraft) valueOf(await send(stage, 'preparer', id, { type: 'WITHDRAW' }));
    const command = { submissionId: id, body: await bodyOn(name, id, event), key: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 6 }, () => actOnSubmission(stage.engine, stage.as(name), command)));
    const texts = new Set(answers.map((answer) => joined(valueOf(answer))));
    expect(texts.size).toBe(1);
    if (event.type !== 'APPROVE') valueOf(await send(stage, 'preparer', id, event.type === 'SAVE_DRAFT' ? { ...emptied, rows: emptied.rows.map((row) => ({ ...row, rowVersion: 2 })) } : emptied));
    const later = valueOf(await actOnSubmission(stage.engine, stage.as(name), command));
    expect({ replayed: later.replayed, text: joined(later) }).toEqual({ replayed: true, text: [...texts][0] });
  });

  it('also where a draft was cancelled that nobody ever submitted', async () => {
    const id = stage.submissionOf('office');
    valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [first] }));
    const command = { submissionId: id, body: await bodyOn('performance', id, { type: 'CANCEL', reason: '重复建立' }), key: randomUUID() };
    const once = joined(valueOf(await actOnSubmission(stage.engine, stage.as('performance'), command)));
    expect(JSON.parse(once)).toMatchObject({ state: 'cancelled', rows: [] });
    expect(joined(valueOf(await actOnSubmission(stage.engine, stage.as('performance'), command)))).toBe(once);
    expect(valueOf(await getSubmission(stage.engine, stage.as('performance'), id))).toBe(once);
  });

  it('with another body is refused and told which key it is', async () => {
    const id = await filledAndSubmitted(stage);
    const command = { submissionId: id, body: await bodyOn('unit-head', id, { type: 'APPROVE' }), key: randomUUID() };
    valueOf(await actOnSubmission(stage.engine, stage.as('unit-head'), command));
    const other = await actOnSubmission(stage.engine, stage.as('unit-head'), { ...command, body: { ...command.body, opinion: '同意' } as SubmissionEventBody });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED', data: { key: command.key } } });
  });
});

describe('a draft', () => {
  it('refuses a row that moved with both values and with where the case stands', async () => {
    const id = stage.submissionOf('office');
    const { state, level, round, version, contentHash } = valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [first] }));
    const late = await send(stage, 'second-preparer', id, { type: 'SAVE_DRAFT', rows: [first] });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'ROW_CONFLICT', data: { state, level, round, version, contentHash, conflicts: [{ key: first.key, rowVersion: 1 }] } } });
  });

  it('takes an expected version and does not compare it', async () => {
    const id = stage.submissionOf('office');
    const body = { type: 'SAVE_DRAFT', expectedVersion: 77, rows: [first] } as SubmissionEventBody;
    expect(valueOf(await actOnSubmission(stage.engine, stage.as('preparer'), { submissionId: id, body, key: randomUUID() })).replayed).toBe(false);
  });

  it('leaves an entry of each person and round, however soon one round follows the other', async () => {
    const id = await filledAndSubmitted(stage);
    valueOf(await send(stage, 'unit-head', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补充' }));
    valueOf(await send(stage, 'preparer', id, savedAgain));
    valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
    valueOf(await send(stage, 'preparer', id, { type: 'WITHDRAW' }));
    const again = (rowVersion: number) => ({ type: 'SAVE_DRAFT' as const, rows: [{ ...first, rowVersion }] });
    valueOf(await send(stage, 'preparer', id, again(2)));
    valueOf(await send(stage, 'second-preparer', id, again(3)));
    valueOf(await send(stage, 'preparer', id, again(4)));
    const { items } = valueOf(await getTimeline(stage.engine, stage.as('auditor'), id));
    const edited = items.filter(({ type }) => type === 'submission.draft-edited@1');
    const nameOf = (actor: string) => ['preparer', 'second-preparer'].find((name) => stage.as(name).personId === actor);
    expect(edited.map(({ actor, facts }) => [nameOf(actor), facts['round']])).toEqual([['preparer', 1], ['preparer', 2], ['preparer', 3], ['second-preparer', 3]]);
  });
});

it('tells a reader of an empty draft that the unit submitted, and later that it submitted again', async () => {
  const id = stage.submissionOf('office');
  const read = await detailOf(stage, stage.as('unit-head'), id);
  await filledAndSubmitted(stage);
  const stale = { type: 'APPROVE', expectedVersion: read.version, contentHash: read.contentHash } as const;
  const told = await actOnSubmission(stage.engine, stage.as('unit-head'), { submissionId: id, body: stale, key: randomUUID() });
  const details = (data: unknown) => (data as { changes: { detail: string }[] }).changes.map(({ detail }) => detail);
  expect(told.ok ? [] : details(told.refusal.data)).toContain('单位提交了');
  valueOf(await send(stage, 'preparer', id, { type: 'WITHDRAW' }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  const again = await actOnSubmission(stage.engine, stage.as('unit-head'), { submissionId: id, body: stale, key: randomUUID() });
  expect(again.ok ? [] : details(again.refusal.data)).toContain('单位重新提交了');
});

describe('a row that is not there', () => {
  it('is no row to adjust', async () => {
    const id = await filledAndSubmitted(stage);
    valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
    const adjusted = await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: 'zzz', score: '1', clause: '①', reason: '扣分' });
    expect(adjusted).toMatchObject({ ok: false, refusal: { code: 'ROW_UNKNOWN', data: { row: 'zzz' } } });
  });

  it('has no history; one to which nothing happened yet has an empty one', async () => {
    const id = stage.submissionOf('office');
    const auditor = stage.as('auditor');
    expect(await getRowHistory(stage.engine, auditor, id, 'zzz')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE', data: { row: 'zzz' } } });
    const { rows } = await detailOf(stage, auditor, id);
    expect(await getRowHistory(stage.engine, auditor, id, rows[0]?.key ?? '')).toEqual({ ok: true, value: { lines: [], entries: [] } });
    valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [{ key: 'typed-in', rowVersion: 0, cells: { a: '1' } }] }));
    expect(await getRowHistory(stage.engine, auditor, id, 'typed-in')).toEqual({ ok: true, value: { lines: [], entries: [] } });
  });
});

it('corrects a field only from what stands in it', async () => {
  const id = await filledAndSubmitted(stage);
  for (const name of ['unit-head', 'department', 'bureau-section', 'bureau-head']) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }));
  const correct = (from: string, to: string) => send(stage, 'performance', id, { type: 'CORRECT', changes: [{ field: 'remarks', from, to }], reason: '笔误' });
  expect(await correct('旧', '新')).toMatchObject({ ok: false, refusal: { code: 'CORRECT_FROM_DIFFERS', data: { field: 'remarks', present: '', from: '旧' } } });
  valueOf(await correct('', '一'));
  expect(await correct('', '二')).toMatchObject({ ok: false, refusal: { code: 'CORRECT_FROM_DIFFERS', data: { present: '一' } } });
  expect(valueOf(await correct('一', '二'))).toMatchObject({ edition: 3 });
});
