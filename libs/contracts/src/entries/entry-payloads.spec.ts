// What payloads of the trail accept. One honest example per type, and the ways in which each must refuse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPayload, entryPayloads, type EntryPayload, type EntryType } from './entry-payloads';

const id = '0193a5b0-0000-7000-8000-0000000000a1';
const hash = 'ab'.repeat(32);
const at = '2026-11-21T01:02:03.000000Z';
const version = { id: 'default', version: 1 };
const step = {
  from_state: 'selfScored', to_state: 'draft', from_level: 'department', to_level: null, round: 1, round_after: 2, edition: 0,
} as const;
const figures = { row: 'r06', delta: '-0.45', to: '5.05', max: '6', round: 1 };
const moved = { from_state: 'open', to_state: 'answered' } as const;
const blanks = { submission: null, unit: id, year: 2020, row: null, actor: null, from: '2020-01-01', to: null, kind: null };
const registered = { id: 'yuhua-2020-overall', version: 1, digest: hash };

const examples: { [T in EntryType]: EntryPayload<T> } = {
  'submission.created@1': { cycle: id, unit: id, year: 2020, form: 'overall', name: '整体支出', rule_set: version, route: version, machine: version, content_hash: hash },
  'submission.draft-edited@1': { ...step, rows: ['r06'], rows_digest: hash },
  'submission.reminded@1': { level_key: 'department', round: 1 },
  'submission.submitted@1': { ...step, content_hash: hash },
  'submission.level-skipped@1': { ...step, level_key: 'department', rule: 'unit-has-no-department' },
  'submission.approved@1': { ...step, level_key: 'department', content_hash: hash },
  'submission.returned@1': {
    ...step, level_key: 'department', to: 'unit', mode: 'direct', rows: [], voided: [{ level_key: 'unit-head', round: 1 }], kept: [], adjustments: 'reversed',
  },
  'submission.returned@2': {
    ...step, level_key: 'department', to: 'unit', mode: 'direct', rows: [], voided: [], kept: [], adjustments: 'reversed', due_on: '2026-12-31',
  },
  'submission.withdrawn@1': { ...step, level_key: 'unit-head', voided: [] },
  'submission.reopened@1': { ...step, to: 'department', voided: [], kept: [] },
  'submission.rectification-required@1': { ...step, findings: [id] },
  'submission.published@1': { ...step, content_hash: hash, signatures: [{ level_key: 'unit-head', round: 1, content_hash: hash }] },
  'submission.corrected@1': { ...step, fields: ['reportText'], content_hash: hash },
  'submission.cancelled@1': step,
  'finding.raised@1': { ...step, finding_id: id, level_key: null, row: null, due_on: '2026-12-31' },
  'score.self-recorded@1': { ...figures, kind: 'self', from: null },
  'score.adjusted@1': { ...figures, kind: 'adjustment', from: '5.5', clause: '附件2 第6行', level_key: 'department', line_id: id },
  'score.reversed@1': { ...figures, kind: 'reversal', from: '5.5', reverses: id, cause: 'returned-to-unit' },
  'evidence.added@1': { evidence: id, digest: hash, bytes: 12, kind: 'pdf', pages: 1, origin: 'unit', level_key: null, rows: ['r06'], round: 1 },
  'evidence.added@2': { evidence: id, digest: hash, bytes: 12, kind: 'pdf', pages: 1, origin: 'item', level_key: null, rows: ['r06'], round: 1 },
  'evidence.tied@1': { evidence: id, digest: hash, origin: 'unit', rows: [] },
  'evidence.disabled@1': { evidence: id, digest: hash, origin: 'review' },
  'evidence.disabled@2': { evidence: id, digest: hash, origin: 'item' },
  'evidence.viewed@1': { submission: id, evidence: id, digest: hash },
  'evidence.downloaded@1': { submission: id, evidence: id, digest: hash },
  'evidence.viewed@2': { item: id, evidence: id, digest: hash },
  'evidence.downloaded@2': { item: id, evidence: id, digest: hash },
  'audit.asked@1': { question: 'score-changes', blanks },
  'audit.exported@1': { question: 'score-changes', blanks, format: 'pdf', rows: 2, fingerprint: hash },
  'review.taken-over@1': { level_key: 'department', round: 1, from: id, from_since: at },
  'item.created@1': { unit: id, year: 2020, source: 'review', submission: id, row: null, due_on: '2026-12-31', carried_from: null },
  'item.answered@1': { ...moved, evidence: ['会议纪要.pdf'] },
  'item.answered@2': { ...moved, evidence: [], late: true },
  'item.verified@1': { ...moved, result: 'part' },
  'item.verified@2': { ...moved, result: 'all', seen: ['会议纪要.pdf'] },
  'item.reopened@1': moved,
  'item.carried-over@1': { ...moved, year: 2020, to_year: 2021 },
  'cycle.opened@1': { year: 2020, name: '2020 年度', forms: [{ form: 'overall', rule_set: version }], route: version, submit_due_on: null, units: 3 },
  'cycle.concern-waived@1': { concern: 'vacant-post', unit: id, role: 'unit-head' },
  'cycle.recalled@1': { year: 2020, name: '2020 年度', forms: 3 },
  'session.opened@1': { method: 'password' },
  'session.refused@1': { account_digest: hash, reason: 'locked' },
  'session.closed@1': { cause: 'idle' },
  'command.refused@1': { command: 'APPROVE', code: 'SELF_REVIEW', rule: 'reviewer-may-not-review-what-they-filled-in', status: 422, submission: id, item: null },
  'person.created@1': { person: id, account_digest: hash },
  'person.disabled@1': { person: id },
  'person.password-changed@1': { person: id, account_digest: hash },
  'person.password-reset@1': { person: id, account_digest: hash },
  'unit.created@1': { unit: id, code: 'shazitang', name: '砂子塘街道办事处', kind: 'unit', department: null },
  'post.created@1': { post: id, person: id, unit: id, role: 'unit-head', valid_from: at, valid_to: null },
  'post.ended@1': { post: id, person: id, unit: id, role: 'unit-head', valid_to: at },
  'rule-set.registered@1': registered,
  'route.registered@1': registered,
  'machine.registered@1': registered,
  'demonstration.loaded@1': { version: 1 },
  'payload.erased@1': { of_stream: `item/${id}`, of_seq: 1, of_priv: hash, ground: 'request-of-the-person', officers: [id, id] },
};
const types = Object.keys(entryPayloads) as EntryType[];

test.each(types)('%s takes its example, and neither a key more nor a key less', (type) => {
  const example = examples[type] as Record<string, unknown>;
  expect(checkPayload(type, example)).toEqual({ ok: true, pub: example });
  expect(checkPayload(type, { ...example, note: 'x' })).toMatchObject({ ok: false, why: expect.stringContaining(type) });
  for (const key of Object.keys(example).filter((each) => each !== 'rows_digest')) {
    const { [key]: _without, ...less } = example;
    expect([key, checkPayload(type, less).ok]).toEqual([key, false]);
  }
});

test.each(types)('every key of %s is one that canonical bytes know', (type) => {
  expect(JSON.stringify(examples[type]).match(/"([^"]*)":/g)?.every((key) => /^"[a-z0-9_]+":$/.test(key)) ?? true).toBe(true);
});

test('a type that nobody registered is refused, also one that every object has', () => {
  expect(checkPayload('score.invented@1' as EntryType, {})).toMatchObject({ ok: false, why: expect.stringContaining('score.invented@1') });
  expect(checkPayload('toString' as EntryType, {}).ok).toBe(false);
});

test.each(['', '1.50', '+1', '01', '-0', '1e3', '1.', '.5', '１', 'NaN', ' 1', '-0.0'])('%j is no canonical decimal', (delta) => {
  expect(checkPayload('score.self-recorded@1', { ...examples['score.self-recorded@1'], delta }).ok).toBe(false);
});

test.each(['0', '5', '-5', '0.5', '-0.05', '100', '12345678901234567890.123456'])('%j is one', (delta) => {
  expect(checkPayload('score.self-recorded@1', { ...examples['score.self-recorded@1'], delta }).ok).toBe(true);
});

test.each<[string, EntryType, Record<string, unknown>]>([
  ['a uuid in capitals', 'person.created@1', { person: id.toUpperCase() }],
  ['a hash in capitals', 'person.created@1', { account_digest: 'AB'.repeat(32) }],
  ['a time in milliseconds', 'post.ended@1', { valid_to: '2026-11-21T01:02:03.000Z' }],
  ['a time of another zone', 'post.ended@1', { valid_to: '2026-11-21T09:02:03.000000+08:00' }],
  ['a day that does not exist', 'finding.raised@1', { due_on: '2026-02-30' }],
  ['a round of a half', 'submission.cancelled@1', { round: 1.5 }],
  ['a round before the first', 'submission.cancelled@1', { round: 0 }],
  ['a state that is none', 'submission.cancelled@1', { to_state: 'done' }],
  ['text with a lone surrogate', 'score.adjusted@1', { clause: '\ud800' }],
  ['text that is not NFC', 'score.adjusted@1', { clause: 'e\u0301' }],
  ['an empty clause', 'score.adjusted@1', { clause: '' }],
  ['an adjustment from nowhere', 'score.adjusted@1', { from: null }],
  ['another kind than the type says', 'score.adjusted@1', { kind: 'self' }],
  ['a status that is no refusal', 'command.refused@1', { status: 200 }],
  ['a code in small letters', 'command.refused@1', { code: 'self-review' }],
  ['one officer for an erasure', 'payload.erased@1', { officers: [id] }],
])('refuses %s', (_name, type, change) => {
  expect(checkPayload(type, { ...examples[type], ...change }).ok).toBe(false);
});

test('every entry of the golden log carries the payload of its type', () => {
  const lines = readFileSync(join(__dirname, '../../../audit/golden/sound.jsonl'), 'utf8').trim().split('\n');
  const bodies = lines.map((line) => JSON.parse(line) as { body?: string }).flatMap(({ body }) => (body === undefined ? [] : [Buffer.from(body, 'base64').toString('utf8')]));
  expect(bodies).toHaveLength(16);
  for (const body of bodies) {
    const { type, pub } = JSON.parse(body) as { type: EntryType; pub: unknown };
    expect(checkPayload(type, pub)).toMatchObject({ ok: true });
  }
});
