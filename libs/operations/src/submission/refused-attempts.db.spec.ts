// Who may not, and why: each attempt is refused with its own code and a sentence that says what to do, changes nothing, and
// lies in the trail with its true code, also where the outside sees the same 404 as for what does not exist.
import { randomUUID } from 'node:crypto';
import { problemStatuses, type SubmissionEventBody } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { createPost } from '../administration/create-post';
import { endPost } from '../administration/end-post';
import type { Refusal } from '../engine';
import { effectsOf } from '../spec/effects';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, stagePlan, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { actOnSubmission } from './act-on-submission';
import { getSubmission } from './get-submission';

const database = testDatabase();
let stages = 0;
const newStage = async (without: string[] = []): Promise<Stage> => {
  const code = `refused-${(stages += 1)}`;
  const plan = stagePlan(code);
  const people = plan.people.filter((person) => !without.includes(person.account.replace(`${code}.`, '')));
  const appointer = { account: `${code}.appointer`, displayName: '安全管理员', email: null, passwordHash: 'not-a-hash', mustChangePassword: false, posts: [{ role: 'security-admin', unitCode: 'bureau' }] };
  return setStage(db, code, { ...plan, people: [...people, appointer] });
};
let db: Awaited<ReturnType<typeof database.open>>;
beforeAll(async () => {
  db = await database.open({ poolSize: 4 });
});

const attempt = async (stage: Stage, name: string, id: string, body: SubmissionEventBody): Promise<{ refusal: Refusal; key: string }> => {
  const key = randomUUID();
  const outcome = await actOnSubmission(stage.engine, stage.as(name), { submissionId: id, body, key });
  if (outcome.ok) throw new Error(`${name} was not refused`);
  return { refusal: outcome.refusal, key };
};

interface RefusedEntry {
  actor: string;
  command: string;
  code: string;
  rule: string;
  status: number;
  submission: string | null;
  stream: string;
}
async function recorded(stage: Stage, key: string): Promise<RefusedEntry[]> {
  const { rows } = await database.query<RefusedEntry>(
    `select b ->> 'actor' as actor, b -> 'pub' ->> 'command' as command, b -> 'pub' ->> 'code' as code, b -> 'pub' ->> 'rule' as rule,
        (b -> 'pub' ->> 'status')::int as status, b -> 'pub' ->> 'submission' as submission, stream
      from (select stream, convert_from(body, 'UTF8')::jsonb as b from audit_entry where district_id = $1 and type = 'command.refused@1') e where b ->> 'cmd' = $2`,
    [stage.district.districtId, key],
  );
  return rows;
}

/** Tries it on what the stage's auditor sees now; expects the refusal, its record and that nothing else was written. */
async function isRefused(stage: Stage, name: string, id: string, event: Record<string, unknown>, code: keyof typeof problemStatuses, inner = code): Promise<Refusal> {
  const seen = await detailOf(stage, stage.as('auditor'), id);
  const before = await effectsOf(database, id);
  const needsHash = event['type'] === 'APPROVE' || event['type'] === 'RETURN';
  const body = { expectedVersion: seen.version, ...(needsHash ? { contentHash: seen.contentHash } : {}), ...event } as SubmissionEventBody;
  const { refusal, key } = await attempt(stage, name, id, body);
  expect(refusal).toMatchObject({ code, rule: expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)+$/), detail: expect.stringMatching(/(请|您可以).*。$/s) });
  expect(await recorded(stage, key)).toEqual([
    {
      actor: stage.as(name).personId, command: event['type'], code: inner, rule: inner === code ? refusal.rule : expect.stringMatching(/^[a-z-]+$/), status: problemStatuses[inner], submission: id,
      stream: expect.stringMatching(new RegExp(`^refusal/${await unitOf(id)}/\\d{4}-\\d\\d$`)),
    },
  ]);
  expect(await effectsOf(database, id)).toEqual(before);
  return refusal;
}

async function unitOf(id: string): Promise<string> {
  const { rows } = await database.query<{ unit_id: string }>('select unit_id from submission where id = $1', [id]);
  return rows[0]?.unit_id ?? '';
}

const approve = { type: 'APPROVE' };

test('the preparer does not approve what they filled in, also not as the head of the unit', async () => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage, 'office', 'preparer-head');
  const refusal = await isRefused(stage, 'preparer-head', id, approve, 'SELF_REVIEW');
  expect(refusal).toMatchObject({ rule: 'reviewer-may-not-review-what-they-filled-in', data: { whoCanAct: expect.anything() } });
});

test('who only saved one cell of the draft does not approve it either', async () => {
  const stage = await newStage();
  const id = stage.submissionOf('office');
  const [first, ...others] = shazitangRows();
  if (first === undefined) throw new Error('the case has no rows');
  valueOf(await send(stage, 'preparer-head', id, { type: 'SAVE_DRAFT', rows: [first] }));
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: others }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  await isRefused(stage, 'preparer-head', id, approve, 'SELF_REVIEW');
});

test('one human does not sign at two levels through two posts, in no round', async () => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage);
  valueOf(await send(stage, 'double', id, { type: 'APPROVE' }));
  const refusal = await isRefused(stage, 'double', id, approve, 'ALREADY_DECIDED');
  expect(refusal.detail).toContain('同一人不能在两个环节');
  valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '补充说明' }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  await isRefused(stage, 'double', id, approve, 'ALREADY_DECIDED');
});

test.each([
  ['other-department', 'NOT_YOUR_UNIT'],
  ['plain-head', 'NOT_YOUR_UNIT'],
  ['plain-preparer', 'ROLE_MAY_NOT'],
  ['tiny-one', 'NOT_YOUR_UNIT'],
] as const)('%s sees nothing there, and the attempt is on record as what it is: %s', async (name, inner) => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage);
  const refusal = await isRefused(stage, name, id, approve, 'NOT_VISIBLE', inner);
  const absent = await attempt(stage, name, randomUUID(), { type: 'APPROVE', expectedVersion: 1, contentHash: '0'.repeat(64) });
  expect(absent.refusal).toEqual(refusal);
  expect(await getSubmission(stage.engine, stage.as(name), id)).toEqual({ ok: false, refusal });
});

test('somebody of another district sees nothing there, whatever they hold at home', async () => {
  const [home, abroad] = [await newStage(), await newStage()];
  const id = await filledAndSubmitted(home);
  const seen = await detailOf(home, home.as('unit-head'), id);
  for (const name of ['unit-head', 'bureau-head', 'auditor']) {
    const { refusal, key } = await attempt(abroad, name, id, { type: 'APPROVE', expectedVersion: seen.version, contentHash: seen.contentHash });
    expect(refusal.code).toBe('NOT_VISIBLE');
    expect(await recorded(abroad, key)).toMatchObject([{ code: 'NOT_VISIBLE', status: 404, submission: id }]);
    expect(await recorded(home, key)).toEqual([]);
    expect(await getSubmission(abroad.engine, abroad.as(name), id)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  }
});

test('a post that has run out is told so, and signs no more', async () => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage);
  const refusal = await isRefused(stage, 'former-head', id, approve, 'POST_EXPIRED');
  expect(refusal.detail).toMatch(/2021/);
});

test('whose turn it is not does not sign, and a level without the right does not adjust', async () => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage);
  await isRefused(stage, 'bureau-head', id, approve, 'NOT_YOUR_LEVEL');
  const { rows } = await detailOf(stage, stage.as('auditor'), id);
  await isRefused(stage, 'unit-head', id, { type: 'ADJUST_SCORE', row: rows[0]?.key, score: '1', clause: '①', reason: '扣分' }, 'LEVEL_MAY_NOT_ADJUST');
  await isRefused(stage, 'auditor', id, approve, 'ROLE_MAY_NOT');
});

test('content that changed since it was read is not signed, and the refusal names row, from and to', async () => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage);
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const read = await detailOf(stage, stage.as('double'), id);
  const row = read.rows.find((each) => each.name === '绩效指标明确性');
  const adjusted = valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: row?.key ?? '', score: '3.5', clause: '②', reason: '量化指标不足' }));
  const refusal = await isRefused(stage, 'double', id, { ...approve, contentHash: read.contentHash, expectedVersion: read.version }, 'CONTENT_CHANGED');
  const { state, level, round, version, contentHash } = adjusted;
  expect(refusal.data).toEqual({
    state, level, round, version, contentHash,
    changes: [{ kind: 'score.adjusted', at: expect.any(String), row: row?.key, detail: '「绩效指标明确性」的复核得分由 4 调整为 3.5', from: '4', to: '3.5' }],
  });
  expect(refusal.detail).toContain('「绩效指标明确性」的复核得分由 4 调整为 3.5');
});

test('an empty level stops the unit, says who can heal it, and is healed by an appointment', async () => {
  const stage = await newStage(['bureau-head']);
  const id = stage.submissionOf('office');
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  const refusal = await isRefused(stage, 'preparer', id, { type: 'SUBMIT' }, 'EMPTY_LEVEL');
  expect(refusal.detail).toContain('安全管理员');
  const appointment = { personId: stage.as('former-head').personId, unitId: stage.district.unitIds['bureau'] ?? '', role: 'bureau-head' as const };
  valueOf(await createPost(stage.engine, stage.as('appointer'), appointment, null));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
});

test('a level that has become empty does not pass by itself', async () => {
  const stage = await newStage();
  const id = await filledAndSubmitted(stage);
  for (const [post, postId] of Object.entries(stage.district.postIds)) {
    if (post.endsWith(':department-reviewer')) valueOf(await endPost(stage.engine, stage.as('appointer'), postId, { reason: '调离' }, null));
  }
  await isRefused(stage, 'unit-head', id, approve, 'EMPTY_LEVEL');
});

test('a unit whose two people hold three posts is told that it lacks a further person, and whom to ask', async () => {
  const stage = await newStage();
  const id = stage.submissionOf('tiny');
  valueOf(await send(stage, 'tiny-one', id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  for (const name of ['tiny-one', 'tiny-two']) {
    const refusal = await isRefused(stage, name, id, { type: 'SUBMIT' }, 'NO_DISTINCT_SIGNERS');
    expect(refusal.detail).toContain('请安全管理员为其中一个环节另外任命一人');
    expect(refusal.data).toMatchObject({ whoCanAppoint: { role: 'security-admin' } });
  }
});

test('the trail of every district is sound after all of it', async () => {
  const { rows } = await database.query<{ id: string }>('select id from district');
  for (const { id } of rows) expect(await verifyTrail({ db }, id)).toMatchObject({ sound: true, faults: [] });
});
