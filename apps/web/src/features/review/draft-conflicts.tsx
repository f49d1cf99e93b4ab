// The same line of the draft written in two windows of one person: both texts and the choice; nothing is overwritten unseen.
import { textAt } from '../../draft/draft-model';
import { reviewTexts as words } from '../../texts/review';
import { useReview } from './review-context';

export function DraftConflicts() {
  const { state, keeper, rows } = useReview();
  const { conflicts } = state.draft;
  const nameOf = (key: string): string => rows.find((row) => row.key === key)?.row.name ?? words.lastOf;
  return (
    <section className="notice bad stack" aria-label={words.resolveTitle}>
      <strong>{words.resolveTitle}</strong>
      <p>{words.resolveWhat}</p>
      <ul className="stack">
        {[...conflicts].map(([id, { row, cell, theirs }]) => (
          <li key={id} className="line">
            <strong>{`${nameOf(row)}·${words.cells[cell] ?? ''}`}</strong>
            {cell !== 'mark' && <span>{`${words.here}：${textAt(state.draft, row, cell)}`}</span>}
            <button type="button" className="button" onClick={() => keeper.choose(id, 'mine')}>
              {words.useHere}
            </button>
            {cell !== 'mark' && <span>{`${words.there}：${theirs}`}</span>}
            <button type="button" className="button" onClick={() => keeper.choose(id, 'theirs')}>
              {words.useThere}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
