// A table of texts as a file for a spreadsheet: its question and count above it, every cell as text so that nothing becomes a formula, and a
// fingerprint over what it says, by which two copies are told apart. It knows nothing of what the table is about.
import { createHash } from 'node:crypto';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';

export interface TextTable {
  readonly title: string;
  /** What was asked and what came of it, one line each: filters, count, as of when. */
  readonly said: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export type TableFormat = 'xlsx' | 'csv';
export const tableMediaTypes: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** SHA-256 over all that the table says, hex. The same table has the same one in every format. */
export const tableFingerprint = ({ title, said, columns, rows }: TextTable): string => createHash('sha256').update(JSON.stringify([title, said, columns, rows])).digest('hex');

export async function tableFile(table: TextTable, format: TableFormat): Promise<Buffer> {
  const head = [[table.title], ...table.said.map((line) => [line]), [`内容指纹：${tableFingerprint(table)}`]];
  if (format === 'csv') return Buffer.from(`\ufeff${writeCsv([...head, [...table.columns], ...table.rows.map((row) => [...row])].map((row) => row.map(plainInCsv)))}`, 'utf8');
  const rows = [...head, [...table.columns], ...table.rows.map((row) => [...row])];
  const widths = table.columns.map((column, at) => ({ header: '', width: Math.min(48, Math.max(10, ...[column, ...table.rows.slice(0, 200).map((row) => row[at] ?? '')].map(widthOf))) }));
  return Buffer.from(await writeXlsx({ sheets: [{ name: sheetName(table.title), columns: widths, rows }] }));
}

/** A spreadsheet takes what begins so for a formula; a number it may take for a number. */
const plainInCsv = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text);

/** Excel takes 31 characters, and not these. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*:[\]]/g, ' ').slice(0, 31);
/** A Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 2);
