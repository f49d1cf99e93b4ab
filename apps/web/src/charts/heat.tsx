// Where things lie: groups down, steps across, the count in each cell, five shades by how full it is, late ones with a sign and a thick border. A pure
// part fed with rows; it is a table, so it needs nothing to draw it.
import type { HeatPicture } from '../api/show-pictures';
import { pictureTexts as words } from '../texts/pictures';
import type { Mark } from './mark';
import type { DrawnProps } from './picture';
import { shadeOf } from './shade-of';

type Groups = HeatPicture['groups'];

/** In the order in which the keys go: line by line. */
export const heatMarks = (steps: readonly string[], groups: Groups): Mark[] =>
  groups.flatMap(({ group, cells }, row) =>
    cells.map(({ count, late, names }, column) => ({
      said: words.heatCell(group, steps[column] ?? '', count, late), series: 0, data: row * steps.length + column, at: [column, row] as const,
      names: names.map(({ submissionId, name, late: isLate }) => ({ to: `/forms/${submissionId}`, text: isLate ? words.lateName(name) : name })),
    })),
  );

export function Heat({ steps, groups, current, onPress }: { steps: readonly string[]; groups: Groups } & DrawnProps) {
  const most = Math.max(...groups.flatMap(({ cells }) => cells.map(({ count }) => count)), 1);
  return (
    <table className="heat">
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {steps.map((step) => (
            <th key={step} scope="col">
              {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, cells }, row) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            {cells.map(({ count, late }, column) => {
              const at = row * steps.length + column;
              const marks = [`shade-${shadeOf(count, most)}`, late > 0 ? 'late' : '', current === at ? 'current' : ''].filter((each) => each !== '');
              return (
                <td key={steps[column]} className={marks.join(' ')} onClick={() => onPress(at)}>
                  {count === 0 ? words.nothing : count}
                  {late > 0 && <small>{words.lateIn(late)}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
