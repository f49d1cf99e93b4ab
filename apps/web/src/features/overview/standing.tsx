// How many forms stand at each step, how many of them late or about to be.
import type { Overview } from '../../api/show-progress';
import { CountLink } from '../../cycles/count-link';
import { shownSteps } from '../../cycles/shown-steps';
import { common } from '../../texts/everywhere';
import { overviewTexts as words, progressTexts } from '../../texts/progress';
import { Heads, Part } from './part';

export function Standing({ overview: { cycle, summary } }: { overview: Overview }) {
  const to = (query: string) => `/cycles/${cycle.id}${query}`;
  const { columns } = words;
  const most = [...summary.steps].filter(({ key }) => key !== 'cancelled').sort((a, b) => b.forms - a.forms)[0];
  const title = most === undefined || most.forms === 0 ? words.where.none : words.where.title(most.name, most.forms);
  const number = (name: string, what: string, count: number, query: string) => (
    <td className="number">
      <CountLink count={count} to={to(query)} label={progressTexts.opens(name, what, count)} />
    </td>
  );
  return (
    <Part title={title}>
      <table className="list" aria-label={title}>
        <Heads names={Object.values(columns)} numbersFrom={1} />
        <tbody>
          {shownSteps(summary).map(({ key, name, forms, late, medianDays, expected }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {number(name, columns.forms, forms, `?step=${key}`)}
              {number(name, columns.late, late, `?step=${key}&late`)}
              <td className="number">{medianDays ?? common.none}</td>
              {number(name, columns.expected, expected, `?step=${key}&expected`)}
            </tr>
          ))}
          <tr>
            <th scope="row">{progressTexts.sum}</th>
            {number(progressTexts.sum, columns.forms, summary.forms, '')}
            {number(progressTexts.sum, columns.late, summary.lateForms, '?late')}
            <td className="number">{common.none}</td>
            {number(progressTexts.sum, columns.expected, summary.expected, '?expected')}
          </tr>
        </tbody>
      </table>
    </Part>
  );
}
