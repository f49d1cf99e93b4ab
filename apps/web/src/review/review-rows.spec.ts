// Shows which rows a reviewer is led to, that a mark falls away with its row alone, and what the second round opens on.
import { emptyDraft, receive } from '../draft/draft-model';
import type { Review } from '../api/show-review';
import type { Submission } from '../api/types';
import { storedLines } from './review-lines';
import { chaptersOf, firstFilter, reviewRows, shownRows } from './review-rows';

const row = (key: string, change: object = {}) => ({
  key, level1: '投入', name: key, weight: '5', self: '5', computed: '5', final: '5', adjusted: null, verdict: 'agrees', parts: [], explanation: '', cells: {}, ...change,
});
const submission = {
  rows: [row('a'), row('b', { verdict: 'differs', computed: '3' }), row('c', { level1: '产出', cells: { evidence: '合同；验收单' } })],
  findings: [{ source: 'check', rowKey: 'c', severity: 'note' }],
} as unknown as Submission;
const digest = (letter: string): string => letter.repeat(64);
const reviewOf = (since: Partial<NonNullable<Review['since']>> | null): Review => ({
  draft: { rows: ['a', 'b'].map((key) => ({ key, rowVersion: 1, mark: digest('1'), remark: '', score: '', clause: '', reason: '', evidence: '' })), general: { rowVersion: 0, opinion: '', remark: '' } },
  rows: [{ key: 'a', digest: digest('1') }, { key: 'b', digest: digest('2') }, { key: 'c', digest: digest('3') }],
  since: since === null ? null : { kind: 'returned', round: 1, at: '2026-11-29T02:00:00.000000Z', reason: null, remarks: [], changes: [], ...since },
});
const rowsOf = (review: Review) => reviewRows(submission, review, receive(emptyDraft, storedLines(review)));

it('leads to rows that differ first, and counts what was looked at by chapter', () => {
  const review = reviewOf(null);
  const rows = rowsOf(review);
  expect(firstFilter(rows, review)).toBe('look');
  expect(shownRows(rows, 'look').map(({ key }) => key)).toEqual(['b']);
  expect(rows.map(({ marked }) => marked)).toEqual([true, false, false]); // b changed after it was marked
  expect(chaptersOf(rows, shownRows(rows, 'look')).map(({ name, marked, count, rows: shown }) => [name, marked, count, shown.length])).toEqual([['投入', 1, 2, 1], ['产出', 0, 1, 0]]);
  expect(rows[2]?.evidenceCount).toBe(2);
});

it('an adjustment is told by the level that made it, and as one\'s own where it lies', () => {
  const levels = [{ key: 'dept', name: '主管部门审核' }, { key: 'bureau', name: '业务科室复核' }];
  const form = { rows: ['a', 'b', 'c'].map((key) => row(key, { adjusted: '4' })), findings: [], level: 'bureau', route: { levels } } as unknown as Submission;
  const levelOf = (key: string) => ({ a: 'dept', b: 'bureau' })[key] ?? null;
  expect(reviewRows(form, reviewOf(null), emptyDraft, levelOf).map(({ looks }) => looks)).toEqual([['主管部门审核调整过'], ['本级已调整'], ['调整过']]);
});

it('after a return opens on what changed and on what was asked', () => {
  const review = reviewOf({ changes: [{ row: 'c', kind: 'cell', cell: 'reason', from: null, to: '已附' }], remarks: [{ row: 'a', text: '附花名册' }] });
  const rows = rowsOf(review);
  expect(firstFilter(rows, review)).toBe('changed');
  expect(shownRows(rows, 'changed').map(({ key }) => key)).toEqual(['a', 'c']);
  expect(rows[0]?.asked).toBe('附花名册');
});

it('of a chapter, what has nothing to see may be marked in one act; what wants a look, was asked or is noted on is left', () => {
  const blank = { draft: { rows: [{ key: 'd', rowVersion: 1, mark: null, remark: '附合同', score: '', clause: '', reason: '', evidence: '' }], general: { rowVersion: 0, opinion: '', remark: '' } } };
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const form = { rows: keys.map((key) => row(key, key === 'b' ? { verdict: 'differs', computed: '3' } : {})), findings: [] } as unknown as Submission;
  const since = { kind: 'returned' as const, round: 1, at: '', reason: null, remarks: [{ row: 'c', text: '附花名册' }], changes: [{ row: 'e', kind: 'evidence' as const, cell: 'x', from: null, to: '合同.pdf' }] };
  const rows = reviewRows(form, { ...blank, rows: keys.map((key) => ({ key, digest: digest('1') })), since }, receive(emptyDraft, storedLines({ ...blank, rows: [], since })));
  const [chapter] = chaptersOf(rows, shownRows(rows, 'look'));
  expect([chapter?.plain, chapter?.left].map((part) => part?.map(({ key }) => key))).toEqual([['a', 'f'], ['b', 'c', 'd', 'e']]);
});
