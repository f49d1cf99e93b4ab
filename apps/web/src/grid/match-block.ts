// Where the cells of a pasted block belong: by the names of rows and columns that the block brings along, in any order; under the
// headings of a table of the unit's own rows one below the other; without names by position from the active cell. It writes nothing: it says what would be written, overwritten, unreadable, left over.
import { isNothing, plainNumber } from './plain-number';
import { isSlot, type At, type Column, type SheetRow, type Sheet, type Slot } from './sheet';

export interface Placed {
  readonly slot: Slot;
  readonly text: string;
  /** Whether a number stands where a number belongs. */
  readonly read: boolean;
  readonly amount: boolean;
}

export interface Matched {
  readonly placed: readonly Placed[];
  /** Cells with something in them that no cell of the grid is for. */
  readonly left: readonly string[];
  /** Figures that the page computes by itself. */
  readonly computed: number;
  readonly by: 'names' | 'position';
}

interface Target {
  row: SheetRow;
  columns: readonly Column[];
}

/** `1、`, `（一）`, `其中：` and all blanks say nothing about which row it is. */
const nameOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/^(?:\d+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|[①-⑳])/u, '')
    .replace(/^其中[:：]?/u, '')
    .replace(/[:：]$/u, '');

export function matchBlock(sheet: Sheet, block: readonly (readonly string[])[], at: At): Matched {
  const { rest, under } = underHeadings(sheet, block);
  const named = byNames(sheet, rest);
  if (under === null) return named ?? byPosition(sheet, block, at);
  const parts = named === null ? [under] : [named, under];
  return { placed: parts.flatMap(({ placed }) => placed), left: parts.flatMap(({ left }) => left), computed: parts.reduce((sum, { computed }) => sum + computed, 0), by: 'names' };
}

/** Null where the block names no row of this sheet. */
function byNames(sheet: Sheet, block: readonly (readonly string[])[]): Matched | null {
  const targets = new Map<string, Target>();
  for (const { rows, columns, ownRows } of sheet.sections) for (const row of rows) if (ownRows !== true && row.name !== '') targets.set(nameOf(row.name), { row, columns });
  const found: Found = { placed: [], left: [], computed: 0 };
  let pending: Target | null = null;
  let order: readonly string[] | null = null;
  let named = 0;
  for (const line of block) {
    const [name, cells] = splitLine(line, targets, sheet);
    const target = targets.get(name) ?? null;
    const heads = cells.filter((cell) => !isNothing(cell));
    if (isHeading(heads, target?.columns ?? null, sheet)) {
      order = cells.map(nameOf);
      pending = target;
      named += target === null ? 0 : 1;
      continue;
    }
    const row: Target | null = target ?? (name === '' ? pending : null);
    if (row === null) {
      // With its name in front, so that the person finds it again.
      if (cells.some((cell) => !isNothing(cell))) found.left.push(line.filter((cell) => !isNothing(cell)).map((cell) => cell.trim()).join(' '));
      continue;
    }
    named += target === null ? 0 : 1;
    put(row, cells, order, found);
    pending = null;
  }
  return named === 0 ? null : { ...found, by: 'names' };
}

interface Found {
  placed: Placed[];
  left: string[];
  computed: number;
}

/** The name stands in the first cells that are no figures; merged cells leave empty ones before it. */
function splitLine(line: readonly string[], targets: ReadonlyMap<string, Target>, sheet: Sheet): [string, readonly string[]] {
  const known = line.findIndex((cell) => targets.has(nameOf(cell)));
  if (known >= 0) return [nameOf(line[known] ?? ''), line.slice(known + 1)];
  const labels = new Set(sheet.sections.flatMap(({ columns }) => columns.map(({ label }) => nameOf(label))));
  const [first = '', ...rest] = line;
  if (isNothing(first)) return ['', rest];
  return plainNumber(first) !== null || labels.has(nameOf(first)) ? ['', line] : [nameOf(first), rest];
}

/** A line of column names, not of figures. */
function isHeading(cells: readonly string[], columns: readonly Column[] | null, sheet: Sheet): boolean {
  const all = columns ?? sheet.sections.flatMap((section) => section.columns);
  const labels = new Set(all.map(({ label }) => nameOf(label)));
  return cells.length > 0 && cells.filter((cell) => labels.has(nameOf(cell))).length * 2 >= cells.length && cells.every((cell) => plainNumber(cell) === null);
}

function put({ row, columns }: Target, cells: readonly string[], order: readonly string[] | null, found: Found): void {
  const labels = columns.map(({ label }) => nameOf(label));
  const fits = order?.some((label) => labels.includes(label)) === true;
  for (const [index, text] of cells.entries()) {
    if (isNothing(text)) continue;
    const label = order?.[index] ?? '';
    // A rate that the form prints and the page works out by itself.
    if (fits && /率$/.test(label) && !labels.includes(label)) found.computed += 1;
    else place(row, columns, fits ? labels.indexOf(label) : index, text, found);
  }
}

/** The lines under a heading of own rows, as far as the block goes on, and what stands before it. */
function underHeadings(sheet: Sheet, block: readonly (readonly string[])[]): { rest: readonly (readonly string[])[]; under: Found | null } {
  for (const { ownRows, columns, rows } of sheet.sections) {
    if (ownRows !== true) continue;
    const labels = columns.map(({ label }) => nameOf(label));
    const at = block.findIndex((line) => line.filter((cell) => labels.includes(nameOf(cell))).length >= fewestLabels);
    if (at < 0) continue;
    const order = (block[at] ?? []).map((cell) => labels.indexOf(nameOf(cell)));
    const found: Found = { placed: [], left: [], computed: 0 };
    const lines = block.slice(at + 1).filter((line) => order.some((column, index) => column >= 0 && !isNothing(line[index] ?? '')));
    for (const [index, line] of lines.entries()) {
      const row = rows[index];
      for (const [across, text] of line.entries()) {
        const column = order[across] ?? -1;
        if (column < 0 || isNothing(text)) continue; // the number of a line, a note beside the table
        if (row === undefined) found.left.push(text);
        else place(row, columns, column, text, found);
      }
    }
    return { rest: block.slice(0, at), under: found };
  }
  return { rest: block, under: null };
}

/** One word alone may stand anywhere. */
const fewestLabels = 3;

function byPosition(sheet: Sheet, block: readonly (readonly string[])[], at: At): Matched {
  const lines = sheet.sections.flatMap(({ rows, columns }) => rows.map((row) => ({ row, columns })));
  const found: Found = { placed: [], left: [], computed: 0 };
  for (const [down, cells] of block.entries()) {
    const target = lines[at.row + down];
    for (const [across, text] of cells.entries()) {
      if (target !== undefined) place(target.row, target.columns, at.column + across, text, found);
      else if (!isNothing(text)) found.left.push(text);
    }
  }
  return { ...found, by: 'position' };
}

function place(row: SheetRow, columns: readonly Column[], column: number, text: string, found: Found): void {
  const target = row.places[column];
  if (isSlot(target)) {
    const number = target.kind === 'number' ? plainNumber(text) : text;
    const read = number !== null || isNothing(text);
    found.placed.push({ slot: target, text: isNothing(text) && target.kind === 'number' ? '' : (number ?? text), read, amount: typeof columns[column]?.unit === 'string' && number !== null });
  } else if (!isNothing(text)) {
    if (target !== null && target !== undefined) found.computed += 1;
    else found.left.push(text);
  }
}
