// What was returned, and which problems are open: those of the year, and those of the year before, for which this year's forms answer. The words of a
// problem's standing are those of the register, and each number opens its names there.
import { Link } from 'react-router';
import type { Overview } from '../../api/show-progress';
import { standings } from '../../api/list-items';
import { itemTexts } from '../../texts/items';
import { overviewTexts } from '../../texts/progress';
import { Part } from './part';

const { returns, items: ofYear, earlier: ofYearBefore } = overviewTexts;
const closed: ReadonlySet<string> = new Set(['closed', 'carriedOver']);

export function Problems({ overview: { cycle, review, items, earlier } }: { overview: Overview }) {
  return (
    <>
      <Part title={returns.title(review.returns, review.returnedForms)}>
        <p>{review.returns === 0 ? <span className="quiet">{returns.none}</span> : <Link to={`/cycles/${cycle.id}?returned`}>{returns.forms(review.returnedForms)}</Link>}</p>
      </Part>
      <OfYear problems={items} title={ofYear.title} none={ofYear.none} />
      <OfYear problems={earlier} title={(open, late) => ofYearBefore.title(earlier.year, open, late)} none={ofYearBefore.none(earlier.year)} />
    </>
  );
}

interface OfYearProps {
  problems: Overview['items'];
  title: (open: number, late: number) => string;
  none: string;
}

function OfYear({ problems: { year, counts, overdue }, title, none }: OfYearProps) {
  const countOf = (standing: string) => counts.reduce((sum, { state, reopened, count }) => ((reopened ?? state) === standing ? sum + count : sum), 0);
  const open = standings.filter((each) => !closed.has(each)).reduce((sum, each) => sum + countOf(each), 0);
  const shown = standings.filter((each) => countOf(each) > 0);
  const to = (query: string) => `/items?year=${year}${query}`;
  const said = title(open, overdue);
  return (
    <Part title={said}>
      {shown.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="line" aria-label={said}>
          {shown.map((each) => (
            <li key={each}>
              <Link to={to(`&state=${each}`)}>{ofYear.count(itemTexts.standings[each], countOf(each))}</Link>
            </li>
          ))}
          {overdue > 0 && (
            <li>
              <Link to={to('&overdue=yes')}>{ofYear.overdue(overdue)}</Link>
            </li>
          )}
        </ul>
      )}
    </Part>
  );
}
