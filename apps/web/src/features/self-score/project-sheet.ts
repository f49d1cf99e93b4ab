// A project's table as a sheet: the money row and the unit's own indicator rows, with empty ones at the end to go on in.
// Keys of new rows sort behind those that are there, as the server orders rows by key, and bear the mark of this page, so that two
// people who add rows at once add two. Nothing is written by showing them.
import type { FieldSpec, Form } from '@jishen/scoring';
import type { Column, Place, Sheet, SheetRow } from '../../grid/sheet';
import { scoreTexts as words } from '../../texts/form';

/** Enough to paste a table into without asking for rows first; more follow as these fill. */
export const spareRows = 8;
const wide = new Set(['name', 'reason']);

interface Rows {
  keys: readonly string[];
  nameOf: (key: string) => string;
  /** Of this page, as long as it stands. */
  mark: string;
  /** How many rows there are to be, empty ones included. */
  count: number;
}

export function projectSheet(form: Form, { keys: rowKeys, nameOf, mark, count }: Rows): Sheet {
  const [funds, indicator] = form.rows;
  if (funds === undefined || indicator === undefined) return { sections: [] };
  const spare = newKeys(rowKeys, mark, count - rowKeys.length);
  return {
    sections: [
      { key: 'funds', title: words.fundsSection, headLabels: [words.baseItem], headWidths: [6], columns: columnsOf(funds.cells, []), rows: [rowOf(funds.key, funds.name, funds.cells, [])] },
      {
        key: 'indicators',
        title: words.indicatorSection,
        headLabels: [words.lineNumber],
        headWidths: [3],
        ownRows: true,
        columns: columnsOf(indicator.cells, [words.columns.computed]),
        rows: [...rowKeys, ...spare].map((key, index) => ({ ...rowOf(key, nameOf(key), indicator.cells, ['computed']), heads: [{ text: String(index + 1), span: 1 }] })),
      },
    ],
  };
}

function columnsOf(cells: readonly FieldSpec[], computed: readonly string[]): Column[] {
  const own = cells.map(({ key, label, kind }): Column => ({ label, unit: kind === 'amount' ? '' : null, align: isNumber(kind) ? 'number' : 'text', width: isNumber(kind) ? 6 : wide.has(key) ? 14 : 9 }));
  return [...own, ...computed.map((label): Column => ({ label, unit: null, align: 'number', width: 6 }))];
}

function rowOf(key: string, name: string, cells: readonly FieldSpec[], computed: readonly string[]): SheetRow {
  const places = cells.map((spec): Place => ({ row: key, cell: spec.key, label: `${name === '' ? words.newRow : name}，${spec.label}`, kind: isNumber(spec.kind) ? 'number' : 'text', choices: [] }));
  return { key, name, depth: 0, heads: [{ text: name, span: 1 }], places: [...places, ...computed.map((id) => ({ computed: `${id}/${key}` }))] };
}

const isNumber = (kind: FieldSpec['kind']): boolean => ['amount', 'score', 'weight', 'count', 'points'].includes(kind);

function newKeys(taken: readonly string[], mark: string, count: number): string[] {
  const used = new Set(taken);
  const keys: string[] = [];
  for (let number = taken.length + 1; keys.length < count; number += 1) {
    const key = `z${String(number).padStart(4, '0')}-${mark}`;
    if (!used.has(key)) keys.push(key);
  }
  return keys;
}
