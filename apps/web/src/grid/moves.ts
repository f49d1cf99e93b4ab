// Where the keys lead from a cell: only to cells that can be typed into, row by row, never outside the grid. Pure.
import { isSlot, placeAt, type At, type SheetRow } from './sheet';

export type Move = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous';

export function move(rows: readonly SheetRow[], from: At, way: Move): At {
  const found = way === 'up' || way === 'down' ? vertical(rows, from, way === 'down' ? 1 : -1) : horizontal(rows, from, way);
  return found ?? from;
}

/** Down a column; where a row has no such cell it is passed over. */
function vertical(rows: readonly SheetRow[], from: At, step: 1 | -1): At | null {
  for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
    if (isSlot(placeAt(rows, { row, column: from.column }))) return { row, column: from.column };
  }
  return null;
}

/** `next` and `previous` go on in the neighbouring row; left and right stay. */
function horizontal(rows: readonly SheetRow[], from: At, way: Exclude<Move, 'up' | 'down'>): At | null {
  const step = way === 'right' || way === 'next' ? 1 : -1;
  let { row, column } = from;
  for (;;) {
    column += step;
    const width = rows[row]?.places.length ?? 0;
    if (column < 0 || column >= width) {
      if (way === 'left' || way === 'right') return null;
      row += step;
      if (row < 0 || row >= rows.length) return null;
      column = step === 1 ? -1 : (rows[row]?.places.length ?? 0);
      continue;
    }
    if (isSlot(placeAt(rows, { row, column }))) return { row, column };
  }
}

/** The next cell after this one, in reading order and round the end, for which `wanted` holds; backwards the one before it. */
export function nextWhere(rows: readonly SheetRow[], from: At, wanted: (at: At) => boolean, backwards = false): At | null {
  const all = rows.flatMap(({ places }, row) => places.flatMap((place, column) => (isSlot(place) ? [{ row, column }] : [])));
  const passed = (at: At): boolean => at.row < from.row || (at.row === from.row && (backwards ? at.column < from.column : at.column <= from.column));
  const before = all.filter(passed);
  const order = [...all.slice(before.length), ...before];
  return (backwards ? order.findLast(wanted) : order.find(wanted)) ?? null;
}
