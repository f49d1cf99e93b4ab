// The tables of a grid, drawn plainly: headings that stay, merged cells, figures to the right. A row is drawn anew only when one
// of its texts changed; walking draws nothing here.
import { memo } from 'react';
import { gridTexts as words } from '../texts/grid';
import { isSlot, type Column, type Section, type SheetRow } from './sheet';

/** What is to be seen in a place, and whether something is wrong with it. */
export interface Shown {
  readonly text: string;
  readonly flag: '' | 'fault' | 'issue' | 'conflict';
  /** Last year's value, greyed. */
  readonly beside: string;
}

interface Props {
  section: Section;
  /** Rows of the sections before. */
  offset: number;
  shownOf: (row: SheetRow) => readonly Shown[];
  /** Room for last year's values in the columns of figures. */
  roomBeside: boolean;
}

export function GridTable({ section, offset, shownOf, roomBeside }: Props) {
  const widths = widthsOf(section, roomBeside);
  return (
    <table className="grid-table" style={{ width: widths.reduce((sum, width) => sum + width, 0) }}>
      <caption>{section.title}</caption>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} className={index < section.headLabels.length - 1 ? 'outer' : undefined} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {section.headLabels.map((label, index) => (
            <th key={label} scope="col" className={index < section.headLabels.length - 1 ? 'outer' : undefined}>
              {label}
            </th>
          ))}
          {section.columns.map(({ label, unit, align }) => (
            <th key={label} scope="col" className={align}>
              {label}
              {unit !== null && <span className="unit">{unit}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {section.rows.map((row, index) => (
          <GridRow key={row.key} row={row} number={offset + index} columns={section.columns} shown={shownOf(row)} />
        ))}
      </tbody>
    </table>
  );
}

const characterPx = 13;
const paddingPx = 24;
const besideWidth = 5;
const widthsOf = ({ headWidths, columns, rows }: Section, roomBeside: boolean): number[] => {
  const typed = (column: number): boolean => rows.some(({ places }) => isSlot(places[column]) && places[column].kind === 'number');
  return [...headWidths, ...columns.map(({ width }, index) => width + (roomBeside && typed(index) ? besideWidth : 0))].map((width) => width * characterPx + paddingPx);
};

interface RowProps {
  row: SheetRow;
  number: number;
  columns: readonly Column[];
  shown: readonly Shown[];
}

const GridRow = memo(DrawnRow, (before, after) => before.row === after.row && before.number === after.number && same(before.shown, after.shown));

function same(a: readonly Shown[], b: readonly Shown[]): boolean {
  return a.length === b.length && a.every(({ text, flag, beside }, index) => text === b[index]?.text && flag === b[index].flag && beside === b[index].beside);
}

const signs = { fault: '△', issue: '△', conflict: '⇄' } as const;
const flagWords = { fault: words.unreadable, issue: words.issue, conflict: words.conflict } as const;

function DrawnRow({ row, number, columns, shown }: RowProps) {
  return (
    <tr>
      {row.heads.map(({ text, span }, index) => {
        if (span === 0) return null;
        const own = index === row.heads.length - 1;
        const className = own ? `depth${row.depth}` : 'outer';
        // A place that nobody has named yet heads nothing.
        if (text === '') return <td key={index} rowSpan={span} className={`${className} unnamed`} />;
        return (
          <th key={index} scope={own ? 'row' : 'rowgroup'} rowSpan={span} className={className}>
            {text}
          </th>
        );
      })}
      {row.places.map((place, index) => {
        const { text = '', flag = '', beside = '' } = shown[index] ?? {};
        const kind = place === null ? 'gap' : isSlot(place) ? 'slot' : 'computed';
        return (
          <td key={index} data-at={`${number}:${index}`} className={`${kind} ${columns[index]?.align ?? 'text'} ${flag}`}>
            {flag !== '' && (
              <span className="sign" role="img" aria-label={flagWords[flag]}>
                {signs[flag]}
              </span>
            )}
            {beside !== '' && (
              <span className="beside">
                {words.lastYear} {beside}
              </span>
            )}
            {text}
          </td>
        );
      })}
    </tr>
  );
}
