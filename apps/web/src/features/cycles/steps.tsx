// How many stand at each step, how many of them late, how long the step takes and how fast it goes now; a number opens the names.
import type { ProgressSummary } from '../../api/show-progress';
import { CountLink } from '../../cycles/count-link';
import { shownSteps } from '../../cycles/shown-steps';
import { common } from '../../texts/everywhere';
import { progressTexts as words } from '../../texts/progress';

export function Steps({ summary, id }: { summary: ProgressSummary; id: string }) {
  const { forms, lateForms, expected } = summary;
  const steps = shownSteps(summary);
  const to = (query: string) => `/cycles/${id}${query}`;
  const rows = [
    { head: words.rows.forms, cell: ({ key, name, forms: count }: (typeof steps)[number]) => <CountLink count={count} to={to(`?step=${key}`)} label={words.opens(name, words.rows.forms, count)} strong />, sum: <CountLink count={forms} to={to('')} label={words.opens(words.sum, words.rows.forms, forms)} strong /> },
    { head: words.rows.late, cell: ({ key, name, late }: (typeof steps)[number]) => <Late count={late} to={to(`?step=${key}&late`)} label={words.opens(name, words.rows.late, late)} />, sum: <Late count={lateForms} to={to('?late')} label={words.opens(words.sum, words.rows.late, lateForms)} /> },
    { head: words.rows.expected, cell: ({ key, name, expected: count }: (typeof steps)[number]) => <CountLink count={count} to={to(`?step=${key}&expected`)} label={words.opens(name, words.rows.expected, count)} />, sum: <CountLink count={expected} to={to('?expected')} label={words.opens(words.sum, words.rows.expected, expected)} /> },
    { head: words.rows.median, cell: ({ medianDays }: (typeof steps)[number]) => medianDays ?? common.none, sum: common.none },
    { head: words.rows.recent, cell: ({ recent }: (typeof steps)[number]) => recent, sum: common.none },
  ];
  return (
    <div className="sideways" role="region" aria-label={words.steps} tabIndex={0}>
      <table className="list steps-table" aria-label={words.steps}>
        <thead>
          <tr>
            <th scope="col">{words.steps}</th>
            {steps.map(({ key, name }) => (
              <th key={key} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              {words.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cell, sum }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {steps.map((step) => (
                <td key={step.key} className="number">
                  {cell(step)}
                </td>
              ))}
              <td className="number">{sum}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Late({ count, to, label }: { count: number; to: string; label: string }) {
  return count === 0 ? <CountLink count={0} to={to} label={label} /> : <span className="late-count">! <CountLink count={count} to={to} label={label} strong /></span>;
}
