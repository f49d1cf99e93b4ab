// A table of texts as a file for a spreadsheet: its question and count above it, every cell as text so that nothing becomes a formula, and a
// fingerprint over what it says, by which two copies are told apart. It knows nothing of what the table is about.
import { createHash } from 'node:crypto';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { tablePdf } from './table-pdf';
import type { TextTable } from './text-table';
import { cellText, sheetName } from './workbook-text';

export type TableFormat = 'xlsx' | 'csv' | 'pdf';
export const tableMediaTypes: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/**
 * SHA-256 over the heads and every line, hex, each as a JSON array of texts (of which JCS writes the same) with a line feed behind it: the same
 * lines have the same one in every format, on the screen too, whenever they were asked for.
 */
export function rowsFingerprint(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const digest = createHash('sha256').update(`${JSON.stringify(columns)}\n`);
  for (const row of rows) digest.update(`${JSON.stringify(row)}\n`);
  return digest.digest('hex');
}

/** @param made the moment that a PDF says it was made */
export async function tableFile(table: TextTable, format: TableFormat, made: Date): Promise<Buffer> {
  const fingerprint = `内容指纹：${rowsFingerprint(table.columns, table.rows)}`;
  if (format === 'pdf') return tablePdf(table, fingerprint, made);
  const head = [[table.title], ...table.said.map((line) => [line]), [fingerprint]];
  if (format === 'csv') return Buffer.from(`\ufeff${writeCsv([...head, [...table.columns], ...table.rows.map((row) => [...row])].map((row) => row.map((text) => plainInCsv(cellText(text)))))}`, 'utf8');
  const rows = [...head, [...table.columns], ...table.rows].map((row) => row.map(cellText));
  const widths = table.columns.map((column, at) => ({ header: '', width: Math.min(48, Math.max(10, ...[column, ...table.rows.slice(0, 200).map((row) => row[at] ?? '')].map(widthOf))) }));
  return Buffer.from(await writeXlsx({ sheets: [{ name: sheetName(table.title), columns: widths, rows }] }));
}

/** A spreadsheet takes what begins so for a formula; a number it may take for a number. */
const plainInCsv = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text);

/** A Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 2);
