// The story that the golden log tells: one small self-evaluation, scored, adjusted, reversed, approved, with one item.
// Only drafts with fixed ids, salts and times; it never chains and never breaks anything.
import type { Json } from '../src/canonical-bytes';
import type { ScoreHeadRecord, ScoreLineRecord } from '../src/check-ledger';
import type { EntryDraft, Payload } from '../src/entry';

export const origin = 'jishen/0193a5b0-0000-7000-8000-000000000001';
const submission = '0193a5b0-0000-7000-8000-0000000000a1';
export const streams = {
  item: 'item/0193a5b0-0000-7000-8000-0000000000b1',
  read: 'read/2026-11-21',
  register: 'register',
  submission: `submission/${submission}`,
};
const id = (tail: string): string => `0193a5b0-0000-7000-8000-${tail.padStart(12, '0')}`;
const fill = (hex: string): string => hex.repeat(64 / hex.length);
const preparer = id('c1');
const reviewer = id('c2');
const officer = id('c3');
const auditor = id('c4');
const line = id('d1');

/** Salt of the golden log is one repeated byte; a real one is drawn at random. */
export const held = (salt: number, text: string): Payload => ({ salt: Buffer.alloc(32, salt), bytes: Buffer.from(text, 'utf8') });

interface Act {
  type: string;
  cmd: string;
  actor: string;
  pub: Json;
  privBytes?: Payload;
  saw?: EntryDraft['saw'];
}

function draft(stream: string, { type, cmd, actor, pub, privBytes, saw = null }: Act): EntryDraft {
  return {
    log: origin, stream, client_at: null, type, cmd: id(cmd), actor, principal: null, post: null, auth: null, sess: null,
    saw, rule: fill('5a'), machine: fill('6b'), build: 'golden', pub, refs: [], privBytes: privBytes ?? null,
  };
}

const step = (from: string, to: string, fromLevel: string | null, toLevel: string | null) => ({
  from_state: from, to_state: to, from_level: fromLevel, to_level: toLevel, round: 1, round_after: 1, edition: 0,
});
const drafted = step('draft', 'selfScored', null, 'department');
const moved = step('selfScored', 'reviewed', 'department', null);
const seen = { version: 3, content_hash: fill('7c') };

const item = [
  draft(streams.item, {
    type: 'item.created@1', cmd: 'e4', actor: reviewer,
    pub: { unit: id('f1'), year: 2020, source: 'review', submission, row: 'r06', due_on: '2026-12-31', carried_from: null },
    privBytes: held(1, '{"text":"公用经费超支，请说明"}'),
  }),
  // The private part of this one was erased; its tombstone stands in the register.
  draft(streams.item, {
    type: 'item.answered@1', cmd: 'e6', actor: preparer, pub: { from_state: 'open', to_state: 'answered', evidence: ['会议纪要.pdf'] },
    privBytes: held(2, '{"text":"已说明"}'),
  }),
  draft(streams.item, {
    type: 'item.verified@1', cmd: 'e7', actor: reviewer, pub: { from_state: 'answered', to_state: 'closed', result: 'all' },
    privBytes: held(3, '{"reason":"属实"}'),
  }),
];

const submitted = [
  draft(streams.submission, {
    type: 'submission.created@1', cmd: 'e1', actor: officer,
    pub: {
      cycle: id('f2'), unit: id('f1'), year: 2020, form: 'overall', name: '2020 年部门整体支出绩效自评',
      rule_set: { id: 'yuhua-2020-overall', version: 1 }, route: { id: 'default', version: 1 }, machine: { id: 'submission', version: 1 },
      content_hash: fill('7a'),
    },
  }),
  draft(streams.submission, { type: 'submission.submitted@1', cmd: 'e2', actor: preparer, pub: { ...drafted, content_hash: fill('7b') } }),
  draft(streams.submission, {
    type: 'score.self-recorded@1', cmd: 'e2', actor: preparer,
    pub: { row: 'r06', kind: 'self', from: null, delta: '5.5', to: '5.5', max: '6', round: 1 },
  }),
  draft(streams.submission, {
    type: 'score.self-recorded@1', cmd: 'e2', actor: preparer,
    pub: { row: 'r07', kind: 'self', from: null, delta: '1.6', to: '1.6', max: '2', round: 1 },
  }),
];

const adjusted = { row: 'r06', from: '5.5', delta: '-0.45', to: '5.05', max: '6' };
const reversed = { row: 'r06', from: '5.05', delta: '0.45', to: '5.5', max: '6' };
const reviewed = [
  draft(streams.submission, {
    type: 'score.adjusted@1', cmd: 'e3', actor: reviewer, saw: seen,
    pub: { ...adjusted, kind: 'adjustment', clause: '附件2 第6行', round: 1, level_key: 'department', line_id: line },
    privBytes: held(4, '{"reason":"公用经费控制率重新核算"}'),
  }),
  draft(streams.submission, {
    type: 'finding.raised@1', cmd: 'e4', actor: reviewer,
    pub: { ...step('selfScored', 'selfScored', 'department', 'department'), finding_id: id('b1'), level_key: 'department', row: 'r06', due_on: '2026-12-31' },
  }),
  draft(streams.submission, {
    type: 'score.reversed@1', cmd: 'e5', actor: reviewer, saw: seen,
    pub: { ...reversed, kind: 'reversal', reverses: line, round: 1, cause: 'reviewer' },
    privBytes: held(5, '{"reason":"原核算无误"}'),
  }),
  draft(streams.submission, {
    type: 'submission.approved@1', cmd: 'e8', actor: reviewer, saw: seen, pub: { ...moved, level_key: 'department', content_hash: fill('7c') },
    privBytes: held(6, '{"opinion":"同意"}'),
  }),
];

/** @param erasedPriv commitment of the erased private part, known once the item stream is chained */
export const registerStory = (erasedPriv: string): EntryDraft[] => [
  draft(streams.register, { type: 'rule-set.registered@1', cmd: 'e0', actor: officer, pub: { id: 'yuhua-2020-overall', version: 1, digest: fill('5a') } }),
  draft(streams.register, { type: 'machine.registered@1', cmd: 'e0', actor: officer, pub: { id: 'submission', version: 1, digest: fill('6b') } }),
  draft(streams.register, {
    type: 'payload.erased@1', cmd: 'e9', actor: officer,
    pub: { of_stream: streams.item, of_seq: 2, of_priv: erasedPriv, ground: 'request-of-the-person', officers: [officer, reviewer] },
  }),
];
const blanks = { submission: null, unit: id('f1'), year: 2020, row: null, actor: null, from: null, to: null, kind: null };
/** An auditor asked the trail, and took the answer along. */
export const readStory = [
  draft(streams.read, { type: 'audit.asked@1', cmd: 'ea', actor: auditor, pub: { question: 'score-changes', blanks } }),
  draft(streams.read, { type: 'audit.exported@1', cmd: 'eb', actor: auditor, pub: { question: 'score-changes', blanks, format: 'xlsx', rows: 2, fingerprint: fill('8d') } }),
];
export const itemStory = item;
export const submissionStory = [...submitted, ...reviewed];

const at = (seq: number) => ({ submission, stream: streams.submission, seq });
export const scoreLines: ScoreLineRecord[] = [
  { ...at(3), row: 'r06', line: 1, kind: 'self', from: null, delta: '5.5', to: '5.5', max: '6' },
  { ...at(5), ...adjusted, line: 2, kind: 'adjustment' },
  { ...at(7), ...reversed, line: 3, kind: 'reversal' },
  { ...at(4), row: 'r07', line: 1, kind: 'self', from: null, delta: '1.6', to: '1.6', max: '2' },
];
export const scoreHeads: ScoreHeadRecord[] = [
  { submission, row: 'r06', line: 3, final: '5.5' },
  { submission, row: 'r07', line: 1, final: '1.6' },
];
