// Which columns a table of people, units or posts has, by their Chinese heads in any order, and its rows as text by field. Pure; what the cells are
// worth is the server's word.
import type { ImportKind, ImportRow } from '../../api/import-table';
import { importTexts as words } from '../../texts/import';

type Field = keyof typeof words.heads;
interface ColumnOf {
  readonly field: Field;
  readonly optional?: true;
}

export const columnsOf: Readonly<Record<ImportKind, readonly ColumnOf[]>> = {
  people: [{ field: 'displayName' }, { field: 'account' }, { field: 'email', optional: true }],
  units: [{ field: 'name' }, { field: 'code' }, { field: 'kind' }, { field: 'department', optional: true }],
  posts: [{ field: 'account' }, { field: 'displayName', optional: true }, { field: 'unit' }, { field: 'role' }, { field: 'from', optional: true }, { field: 'to', optional: true }],
};
export const headOf = (field: string): string => words.heads[field as Field]?.[0] ?? field;
export const mostRows = 1_000;
const headWithin = 10;

export interface ReadTable {
  readonly name: string;
  readonly rows: ImportRow[];
  /** Heads that mean nothing here. */
  readonly unused: readonly string[];
}
export type TableRead = { ok: true; table: ReadTable } | { ok: false; why: string };

/** @param blocks the sheets of a workbook, or the one block that was pasted */
export function readTable(kind: ImportKind, name: string, blocks: readonly (readonly (readonly string[])[])[]): TableRead {
  for (const block of blocks) {
    const at = block.slice(0, headWithin).findIndex((cells) => missingIn(kind, cells).length === 0);
    if (at >= 0) return rowsUnder(kind, name, block, at);
  }
  const nearest = blocks.flatMap((block) => block.slice(0, headWithin).map((cells) => missingIn(kind, cells))).sort((a, b) => a.length - b.length)[0];
  const missing = nearest ?? columnsOf[kind].filter(({ optional }) => optional === undefined).map(({ field }) => headOf(field));
  return { ok: false, why: words.noHeads(name, missing.map((head) => `“${head}”`).join('、')) };
}

function rowsUnder(kind: ImportKind, name: string, block: readonly (readonly string[])[], at: number): TableRead {
  const places = placesIn(kind, block[at] ?? []);
  const used = new Set(places.values());
  const unused = (block[at] ?? []).map((head) => head.trim()).filter((head, column) => head !== '' && !used.has(column));
  const rows = block.flatMap((cells, index): ImportRow[] => {
    if (index <= at || cells.every((cell) => cell.trim() === '')) return [];
    return [{ line: index + 1, ...Object.fromEntries([...places].map(([field, column]) => [field, (cells[column] ?? '').trim()])) }];
  });
  if (rows.length === 0) return { ok: false, why: words.noRows(name) };
  if (rows.length > mostRows) return { ok: false, why: words.tooMany(name, rows.length, mostRows) };
  return { ok: true, table: { name, rows, unused } };
}

/** The field's own head before one that is only understood, the first column before a later one of the same head. */
function placesIn(kind: ImportKind, cells: readonly string[]): Map<Field, number> {
  const heads = cells.map(plainHead);
  const places = new Map<Field, number>();
  for (const { field } of columnsOf[kind]) {
    const at = words.heads[field].map((head) => heads.indexOf(head)).find((column) => column >= 0);
    if (at !== undefined) places.set(field, at);
  }
  return places;
}

function missingIn(kind: ImportKind, cells: readonly string[]): string[] {
  const places = placesIn(kind, cells);
  return columnsOf[kind].filter(({ field, optional }) => optional === undefined && !places.has(field)).map(({ field }) => headOf(field));
}

/** Without blanks, a star for "must be filled in" and what stands in brackets. */
const plainHead = (cell: string): string => cell.normalize('NFKC').replaceAll(/\(.*?\)|\s|[*:]/g, '');
