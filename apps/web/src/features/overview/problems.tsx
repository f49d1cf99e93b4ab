// What was returned, and which problems of the year are open; the words of a problem's standing are those of the register.
import { Link } from 'react-router';
import type { Overview } from '../../api/show-progress';
import { standings } from '../../api/list-items';
import { itemTexts } from '../../texts/items';
import { overviewTexts } from '../../texts/progress';
import { Part } from './part';

const { returns, items: found } = overviewTexts;
const closed: ReadonlySet<string> = new Set(['closed', 'carriedOver']);

export function Problems({ overview: { cycle, review, items } }: { overview: Overview }) {
  const countOf = (standing: string) => items.counts.reduce((sum, { state, reopened, count }) => ((reopened ?? state) === standing ? sum + count : sum), 0);
  const open = standings.filter((each) => !closed.has(each)).reduce((sum, each) => sum + countOf(each), 0);
  const to = (query: string) => `/items?year=${cycle.year}${query}`;
  const shown = standings.filter((each) => countOf(each) > 0);
  return (
    <>
      <Part title={returns.title(review.returns, review.returnedForms)}>
        <p>{review.returns === 0 ? <span className="quiet">{returns.none}</span> : <Link to={`/cycles/${cycle.id}?returned`}>{returns.forms(review.returnedForms)}</Link>}</p>
      </Part>
      <Part title={found.title(open, items.overdue)}>
        {shown.length === 0 ? (
          <p className="quiet">{found.none}</p>
        ) : (
          <ul className="line">
            {shown.map((each) => (
              <li key={each}>
                <Link to={to(`&state=${each}`)}>{found.count(itemTexts.standings[each], countOf(each))}</Link>
              </li>
            ))}
            {items.overdue > 0 && (
              <li>
                <Link to={to('&overdue=yes')}>{found.overdue(items.overdue)}</Link>
              </li>
            )}
          </ul>
        )}
      </Part>
    </>
  );
}
