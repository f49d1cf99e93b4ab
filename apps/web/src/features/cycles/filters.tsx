// Which forms of the cycle are listed, each choice with how many it leaves; it stands in the address and nowhere else.
import { NavLink, useLocation, useSearchParams } from 'react-router';
import type { ProgressFilter, ProgressSummary } from '../../api/show-progress';
import { progressTexts as words } from '../../texts/progress';

const choices = ['late', 'expected', 'returned'] as const;

export function Filters({ filter, summary }: { filter: ProgressFilter; summary: ProgressSummary }) {
  const { pathname } = useLocation();
  const [, setSearch] = useSearchParams();
  const counts = { late: summary.lateForms, expected: summary.expected, returned: null };
  const lifted = (name: 'step' | 'adjusted') => setSearch((search) => {
    search.delete(name);
    return search;
  });
  const step = summary.steps.find(({ key }) => key === filter.step);
  return (
    <div className="line">
      <nav className="boxes" aria-label={words.filter}>
        <NavLink to={pathname} end aria-current={Object.keys(filter).length === 0 ? 'page' : false}>
          {words.withCount(words.filters.all, summary.forms)}
        </NavLink>
        {choices.map((each) => (
          <NavLink key={each} to={`${pathname}?${each}`} aria-current={filter[each] === 'yes' ? 'page' : false}>
            {counts[each] === null ? words.filters[each] : words.withCount(words.filters[each], counts[each])}
          </NavLink>
        ))}
      </nav>
      {step !== undefined && <Only text={words.onlyStep(step.name)} onLift={() => lifted('step')} />}
      {filter.adjusted !== undefined && <Only text={words.onlyAdjusted(words.roles[filter.adjusted])} onLift={() => lifted('adjusted')} />}
    </div>
  );
}

function Only({ text, onLift }: { text: string; onLift: () => void }) {
  return (
    <span className="notice mine line tight">
      {text}
      <button type="button" className="button plain" onClick={onLift}>
        {words.lift}
      </button>
    </span>
  );
}
