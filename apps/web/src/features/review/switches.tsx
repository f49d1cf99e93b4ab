// Which rows are seen and what the reviewed score is held against.
import { reviewTexts as words } from '../../texts/review';
import { shownRows, type Filter } from '../../review/review-rows';
import { useReview, type Compare } from './review-context';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  compare: Compare;
  onCompare: (compare: Compare) => void;
}

export function Switches({ filter, onFilter, compare, onCompare }: Props) {
  const { rows, review } = useReview();
  const filters = (review.since === null ? ['look', 'all'] : ['changed', 'look', 'all']) as readonly Filter[];
  const compares = (review.since === null ? ['self', 'computed', 'then'] : ['self', 'computed', 'last', 'then']) as readonly Compare[];
  return (
    <div className="line spread">
      <div className="line switch" role="group" aria-label={words.filterLabel}>
        {filters.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === filter} onClick={() => onFilter(each)}>
            {words.filters[each](shownRows(rows, each).length)}
          </button>
        ))}
      </div>
      <div className="line switch wide-only" role="group" aria-label={words.compare}>
        <span className="quiet">{words.compare}</span>
        {compares.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === compare} onClick={() => onCompare(each)}>
            {words.compareWith[each]}
          </button>
        ))}
      </div>
    </div>
  );
}
