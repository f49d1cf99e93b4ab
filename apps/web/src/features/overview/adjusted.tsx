// What reviewers made of the scores, by their posts: how often, how many points down and up. Points are the server's text.
import type { Overview } from '../../api/show-progress';
import { CountLink } from '../../cycles/count-link';
import { overviewTexts, progressTexts } from '../../texts/progress';
import { Heads, Part } from './part';

const words = overviewTexts.adjusted;

export function Adjusted({ overview: { cycle, review } }: { overview: Overview }) {
  const { adjusted } = review;
  const lines = adjusted.reduce((sum, each) => sum + each.lines, 0);
  const title = words.title(lines, review.net);
  if (adjusted.length === 0) return <Part title={title}><p className="quiet">{words.none}</p></Part>;
  return (
    <Part title={title}>
      <table className="list" aria-label={title}>
        <Heads names={Object.values(words.columns)} numbersFrom={1} />
        <tbody>
          {adjusted.map(({ role, roleName, forms, lines: count, down, up, net }) => (
            <tr key={role}>
              <th scope="row">{roleName}</th>
              <td className="number">
                <CountLink count={forms} to={`/cycles/${cycle.id}?adjusted=${role}`} label={progressTexts.opens(roleName, words.columns.forms, forms)} />
              </td>
              <td className="number">{count}</td>
              <td className="number">{words.points(down)}</td>
              <td className="number">{up}</td>
              <td className="number">{words.points(net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
