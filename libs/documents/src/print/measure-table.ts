// A table with its texts broken into lines and its rows measured, so that all that is left is to say where pages end. Pure.
import type { PrintedCell } from '@jishen/contracts';
import { breakLines } from './break-lines';
import { lineHeight, padding, size } from './measures';
import type { BodyRow, Table } from './sheet';

export interface MeasuredRow {
  readonly key: string;
  readonly height: number;
  readonly groups: readonly string[];
  readonly cells: readonly PrintedCell[];
}

export interface MeasuredTable {
  readonly widths: readonly number[];
  readonly head: readonly MeasuredRow[];
  readonly rows: readonly MeasuredRow[];
  readonly closing: readonly MeasuredRow[];
}

/** What a merged cell says on the page after the one on which it began. */
export const continued = (text: string): string => `${text}（续）`;

export function measureTable(table: Table, room: number): MeasuredTable {
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => (width / all) * room);
  return {
    widths,
    head: table.head.map((cells, index) => measureHead(cells, index, widths)),
    rows: table.rows.map((row) => measureRow(row, table, widths, 'body')),
    closing: table.closing.map((row) => measureRow(row, table, widths, 'closing')),
  };
}

export function linesIn(text: string, widths: readonly number[]): string[] {
  return breakLines(text, widths.reduce((sum, width) => sum + width, 0) - 2 * padding.x, size.table);
}

const heightOfLines = (count: number): number => Math.max(count, 1) * lineHeight + 2 * padding.y;

function measureHead(cells: Table['head'][number], index: number, widths: readonly number[]): MeasuredRow {
  let at = 0;
  const printed = cells.map(({ text, across = 1, down = 1 }): PrintedCell => {
    const own = widths.slice(at, at + across);
    at += across;
    return { role: 'head', lines: linesIn(text, own), align: 'centre', across, down };
  });
  return { key: `head-${index}`, groups: [], cells: printed, height: heightOfCells(printed.filter(({ down }) => down === 1)) };
}

function measureRow(row: BodyRow, { columns }: Table, widths: readonly number[], role: 'body' | 'closing'): MeasuredRow {
  let at = row.groups.length;
  const cells = row.cells.map(({ text, across = 1, align }): PrintedCell => {
    const own = widths.slice(at, at + across);
    const placed = align ?? (across > 1 ? 'centre' : (columns[at]?.align ?? 'left'));
    at += across;
    return { role, lines: linesIn(text, own), align: placed, across, down: 1 };
  });
  // Any row may be the first of a page: each leaves room for its groups as they are called there.
  const groups = row.groups.map((text, index) => linesIn(continued(text), widths.slice(index, index + 1)).length);
  return { key: row.key, groups: row.groups, cells, height: Math.max(heightOfCells(cells), ...groups.map(heightOfLines)) };
}

const heightOfCells = (cells: readonly PrintedCell[]): number => heightOfLines(Math.max(1, ...cells.map(({ lines }) => lines.length)));

/** Only what is higher than a whole page is ever cut, between two lines. */
export function cutRow(row: MeasuredRow, room: number): MeasuredRow[] {
  if (row.height <= room) return [row];
  const most = Math.max(1, Math.floor((room - 2 * padding.y) / lineHeight));
  const longest = Math.max(...row.cells.map(({ lines }) => lines.length));
  return Array.from({ length: Math.ceil(longest / most) }, (_, index) => {
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(index * most, (index + 1) * most) }));
    return { ...row, cells, height: heightOfCells(cells) };
  });
}
