// Shows that a reviewer's draft goes to the server and back without losing a letter, and what a decision takes out of it.
import { acknowledge, emptyDraft, receive, take, type as typeInto } from '../draft/draft-model';
import { bodyOf, decisionOf, draftedOf, generalKey, lineAt, savedLines, storedLines } from './review-lines';

const stored = storedLines({
  draft: { rows: [{ key: 'a', rowVersion: 3, mark: 'f'.repeat(64), remark: '附合同', score: '', clause: '', reason: '', evidence: '' }], general: { rowVersion: 0, opinion: '', remark: '' } },
  rows: [],
  since: null,
});
const opened = receive(emptyDraft, stored);

it('sends only what changed, with the version that was seen', () => {
  const typed = typeInto(opened, [{ row: 'a', cell: 'mark', text: '' }, { row: 'b', cell: 'score', text: '4' }, { row: generalKey, cell: 'remark', text: '两处' }]);
  const next = take(typed);
  expect(bodyOf(next?.rows ?? [])).toEqual({ rows: [{ key: 'a', rowVersion: 3, mark: null }, { key: 'b', rowVersion: 0, score: '4' }], general: { rowVersion: 0, remark: '两处' } });
  const after = acknowledge(next?.draft ?? typed, savedLines(typed.rows, next?.rows ?? [], [{ key: 'a', rowVersion: 4 }, { key: 'b', rowVersion: 1 }, { key: generalKey, rowVersion: 1 }]));
  expect(after.edits.size).toBe(0);
  expect(lineAt(after, 'a')).toMatchObject({ mark: '', remark: '附合同' });
  expect(draftedOf(after, ['a', 'b', 'c', generalKey])).toEqual([{ key: 'a', rowVersion: 4 }, { key: 'b', rowVersion: 1 }, { key: generalKey, rowVersion: 1 }]);
});

it('what an adjustment rests on goes with it, file by file and page by page', () => {
  const typed = typeInto(opened, [{ row: 'b', cell: 'score', text: '4' }, { row: 'b', cell: 'evidence', text: 'file-1#3, file-2,' }]);
  expect(decisionOf(typed, ['b']).adjustments).toEqual([{ row: 'b', score: '4', clause: '', reason: '', evidence: ['file-1#3', 'file-2'] }]);
});

it('a decision takes remarks and adjustments in the order of the form; a mark alone is neither', () => {
  const typed = typeInto(opened, [{ row: 'b', cell: 'score', text: ' 4 ' }, { row: 'b', cell: 'clause', text: '①' }, { row: 'b', cell: 'reason', text: '不符' }, { row: 'c', cell: 'mark', text: 'x' }]);
  expect(decisionOf(typed, ['c', 'b', 'a'])).toEqual({ adjustments: [{ row: 'b', score: '4', clause: '①', reason: '不符' }], remarks: [{ row: 'a', text: '附合同' }] });
});
