// The cells on what stands beside an overall table → what the checks hold against it. A row that is not whole or not readable is told
// and left out of the checks; a blank row is no row. It never judges what is stated.
import type { FieldSpec } from '../form-field';
import type { OverallRuleSet } from '../rule-set.schema';
import type { FormInput } from '../scored-form';
import type { CellReader } from './cell-reader';
import { DOCUMENT, LAST_YEAR, STATEMENT } from './document-cells';
import { labelsOf } from './labels-of';
import type { OtherDocuments, PrintedHead } from './overall-table';
import { readStatement } from './read-statement';
import { RepeatedRow } from './repeated-row';

export function readOtherDocuments(
  ruleSet: OverallRuleSet,
  specs: readonly FieldSpec[],
  input: FormInput,
  reader: CellReader,
): OtherDocuments {
  const cells = cellsByName(ruleSet);
  const rowsOf = (prefix: string, called: string): RepeatedRow[] => {
    const columns = specs.filter((spec) => spec.row === `${prefix}*`);
    return filledRows(input, prefix).map(
      (key, at) => new RepeatedRow(reader, columns, key, `${called}第 ${at + 1} 条`, input.cells[key] ?? {}),
    );
  };
  return {
    unit: input.unit ?? '',
    moneyUnit: ruleSet.moneyUnit,
    heads: rowsOf(DOCUMENT, '文件').flatMap((row) => headOf(row) ?? []),
    statements: rowsOf(STATEMENT, '报告里的话').flatMap((row) => readStatement(row, cells) ?? []),
    lastYear: lastYearOf(specs, input, reader),
  };
}

function filledRows({ cells }: FormInput, prefix: string): string[] {
  const isFilled = (key: string): boolean => Object.values(cells[key] ?? {}).some((text) => text.trim() !== '');
  return Object.keys(cells)
    .filter((key) => key.startsWith(prefix) && isFilled(key))
    .sort();
}

/** As typed: trailing zeros say how exact the figure claims to be. */
function lastYearOf(specs: readonly FieldSpec[], input: FormInput, reader: CellReader): Map<string, string> {
  const figures = new Map<string, string>();
  for (const spec of specs.filter(({ row }) => row.startsWith(LAST_YEAR))) {
    reader.take(spec, { index: null, name: spec.label, rowKey: spec.row });
    const typed = input.cells[spec.row]?.[spec.key]?.trim() ?? '';
    if (reader.texts.has(`${spec.row}.${spec.key}`))
      figures.set(`${spec.row.slice(LAST_YEAR.length)}.${spec.key}`, typed);
  }
  return figures;
}

/** `item.field` and its printed name, both lead to the cell. */
function cellsByName(ruleSet: OverallRuleSet): ReadonlyMap<string, string> {
  const base = [...labelsOf(ruleSet)].filter(([ref]) => ref.startsWith('base.'));
  const cells = base.map(([ref, label]): [string, string] => [label, ref.slice('base.'.length)]);
  return new Map([...cells, ...cells.map(([, cell]): [string, string] => [cell, cell])]);
}

function headOf(row: RepeatedRow): PrintedHead | null {
  const [name, unit, year, moneyUnit] = ['name', 'unit', 'year', 'moneyUnit'].map((cell) => row.text(cell));
  if (year !== null && year !== undefined && !/^\d{4}年?$/.test(year))
    return row.refuse('year', '应为四位年份，例如 2020');
  if (name === null || name === undefined) return null;
  return {
    name,
    ...(unit ? { unit } : {}),
    ...(year ? { year: year.slice(0, 4) } : {}),
    ...(moneyUnit === '元' || moneyUnit === '万元' ? { moneyUnit } : {}),
  };
}
