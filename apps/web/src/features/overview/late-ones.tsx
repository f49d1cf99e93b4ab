// Who is late, and with whom it lies; as many as one sheet takes, and how many more there are.
import { Link } from 'react-router';
import type { Overview } from '../../api/show-progress';
import { overviewTexts } from '../../texts/progress';
import { Heads, Part } from './part';

const words = overviewTexts.late;

export function LateOnes({ overview: { cycle, late, summary } }: { overview: Overview }) {
  const title = words.title(summary.lateForms);
  const rest = summary.lateForms - late.length;
  if (late.length === 0) return <Part title={title}><p className="quiet">{words.none}</p></Part>;
  return (
    <Part title={title}>
      <table className="list listing" aria-label={title}>
        <Heads names={Object.values(words.columns)} numbersFrom={5} />
        <tbody>
          {late.map(({ id, told, opens }) => (
            <tr key={id}>
              <td data-label={words.columns.unit}>
                {opens ? <Link to={`/forms/${id}`}>{told.unit}</Link> : told.unit}
              </td>
              <td data-label={words.columns.late}>{told.late}</td>
              <td data-label={words.columns.step}>{told.step}</td>
              <td data-label={words.columns.holder}>{told.holder}</td>
              <td data-label={words.columns.people}>{told.people}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p><Link to={`/cycles/${cycle.id}?late`}>{words.rest(rest)}</Link></p>}
    </Part>
  );
}
