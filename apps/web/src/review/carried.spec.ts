// Shows which texts leave a reviewer's draft with a decision, and which stay.
import { drop, emptyDraft, type as typeInto } from '../draft/draft-model';
import { carriedBy } from './carried';
import { generalKey } from './review-lines';

const typed = typeInto(emptyDraft, [
  { row: 'a', cell: 'score', text: '4' }, { row: 'a', cell: 'clause', text: '①' }, { row: 'a', cell: 'mark', text: 'f' }, { row: 'a', cell: 'remark', text: '附合同' },
  { row: 'b', cell: 'remark', text: '附发票' }, { row: generalKey, cell: 'opinion', text: '同意' }, { row: generalKey, cell: 'remark', text: '两处' },
]);
const said = { expectedVersion: 1, contentHash: 'f', adjustments: [{ row: 'a', score: '4', clause: '①', reason: '不符' }] };
const left = (draft: typeof typed) => [...draft.edits.values()].map(({ row, cell }) => `${row}.${cell}`);

it('an approval says its adjustments and its opinion; remarks and marks stay', () => {
  expect(left(drop(typed, carriedBy({ type: 'APPROVE', ...said }), typed))).toEqual(['a.mark', 'a.remark', 'b.remark', '.remark']);
});

it('a return says the remarks that were ticked and the general one', () => {
  const carried = carriedBy({ type: 'RETURN', ...said, to: 'unit', mode: 'direct', reason: '两处', remarks: [{ row: 'b', text: '附发票' }] });
  expect(left(drop(typed, carried, typed))).toEqual(['a.mark', 'a.remark', '.opinion']);
});

it('what was typed over it meanwhile was not said', () => {
  const since = typeInto(typed, [{ row: generalKey, cell: 'opinion', text: '同意，另' }]);
  expect(left(drop(since, carriedBy({ type: 'APPROVE', ...said }), typed))).toContain('.opinion');
});
