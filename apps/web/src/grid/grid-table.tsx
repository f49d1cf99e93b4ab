// The tables of a grid, drawn plainly: headings that stay, merged cells, figures to the right. A row is drawn anew only when the board
// says so; walking draws nothing here. A long table comes in stretches that are laid out near what is seen
// first, the others when nobody does anything: all its rows are there, to be found, read out and pasted into.
import { memo, useCallback, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { gridTexts as words } from '../texts/grid';
import type { GridBoard } from './grid-board';
import { isSlot, type Column, type Section, type SheetRow } from './sheet';
import { useLaidOutLater } from './use-laid-out-later';

interface Props {
  section: Section;
  /** Rows of the sections before. */
  offset: number;
  board: GridBoard;
  /** Room for last year's values in the columns of figures. */
  roomBeside: boolean;
}

export function GridTable({ section, offset, board, roomBeside }: Props) {
  const widths = widthsOf(section, roomBeside);
  const outer = section.headLabels.length - 1;
  const long = isLong(section);
  const bodies = stretches(section.rows, long);
  const table = useRef<HTMLTableElement>(null);
  useLaidOutLater(table, bodies.length);
  return (
    <table ref={table} className={long ? 'grid-table long' : 'grid-table'} style={{ width: totalOf(widths), ...(long ? tracks(widths, outer) : {}) }}>
      <caption>{section.title}</caption>
      {!long && (
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} className={index < outer ? 'outer' : undefined} style={{ width }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {section.headLabels.map((label, index) => (
            <th key={label} scope="col" className={index < outer ? 'outer' : undefined}>
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
      {bodies.map((rows, index) => (
        <tbody key={index} style={long ? ({ '--rows': rows.length } as CSSProperties) : undefined}>
          {rows.map((row, at) => (
            <GridRow key={row.key} row={row} number={offset + index * stretch + at} columns={section.columns} board={board} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Rows that are laid out and painted together: a cell that changes has its stretch painted, and every stretch is a layer to be gone through. */
const stretch = 8;
/** A shorter table is laid out at once. */
const longFrom = 72;
/** Cells that reach over several rows hold their table together; without them each row lays itself out by the widths alone. */
const isLong = ({ rows }: Section): boolean => rows.length > longFrom && rows.every(({ heads }) => heads.every(({ span }) => span === 1));
const stretches = (rows: readonly SheetRow[], long: boolean): (readonly SheetRow[])[] =>
  long ? Array.from({ length: Math.ceil(rows.length / stretch) }, (_, index) => rows.slice(index * stretch, (index + 1) * stretch)) : [rows];

const totalOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
const inPx = (widths: readonly number[]): string => widths.map((width) => `${width}px`).join(' ');
/** For the style sheet: on a phone the outer headings are left out. */
const tracks = (widths: readonly number[], outer: number): CSSProperties => ({ '--tracks': inPx(widths), '--phone-tracks': inPx(widths.slice(outer)) }) as CSSProperties;

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
  board: GridBoard;
}

const GridRow = memo(DrawnRow);

const signs = { fault: '△', conflict: '⇄' } as const;
const flagWords = { fault: words.unreadable, conflict: words.conflict } as const;

function DrawnRow({ row, number, columns, board }: RowProps) {
  const { key } = row;
  const subscribe = useCallback((listener: () => void) => board.subscribe(key, listener), [board, key]);
  const shown = useSyncExternalStore(subscribe, () => board.of(row));
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
