// A table of texts as a file for a spreadsheet: its question and count above it, every cell as text so that nothing becomes a formula, and a
// fingerprint over what it says, by which two copies are told apart. It knows nothing of what the table is about.
import { setImmediate } from 'node:timers/promises';
import { rowsFingerprint } from './kept-lines';
import { tablePdf } from './table-pdf';
import { firstOf, type TextLines, type TextTable } from './text-table';
import { cellText, sheetName } from './workbook-text';

export type TableFormat = 'xlsx' | 'csv' | 'pdf';
export const tableMediaTypes: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/**
 * The bytes of the file as they are made, a batch of lines at a time, so that a long table is never in memory as a whole; between two batches others
 * have their turn.
 * @param made the moment that a PDF says it was made
 */
export async function* tableFile(table: TextTable<TextLines>, format: TableFormat, made: Date): AsyncGenerator<Uint8Array> {
  const fingerprint = `内容指纹：${rowsFingerprint(table.columns, table.rows)}`;
  if (format === 'pdf') yield await tablePdf(table, fingerprint, made);
  else if (format === 'csv') yield* csvOf(linesOf(table, fingerprint));
  else yield* (await workbookOf(table, linesOf(table, fingerprint))) as AsyncIterable<Uint8Array>;
}

const batch = 500;

async function* linesOf({ title, said, columns, rows }: TextTable<TextLines>, fingerprint: string): AsyncGenerator<string[]> {
  for (const line of [title, ...said, fingerprint]) yield [cellText(line)];
  yield columns.map(cellText);
  let told = 0;
  for (const row of rows) {
    yield row.map(cellText);
    if ((told += 1) % batch === 0) await setImmediate();
  }
}

async function* csvOf(lines: AsyncIterable<string[]>): AsyncGenerator<Buffer> {
  const { writeCsv } = await import('hucre/csv');
  let text = '\ufeff';
  let held = 0;
  for await (const line of lines) {
    text += `${held === 0 && text === '\ufeff' ? '' : '\r\n'}${writeCsv([line.map(plainInCsv)])}`;
    if ((held += 1) % batch === 0) {
      yield Buffer.from(text, 'utf8');
      text = '';
    }
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

async function workbookOf({ title, columns, rows }: TextTable<TextLines>, lines: AsyncIterable<string[]>): Promise<ReadableStream<Uint8Array>> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const sample = firstOf(rows, 200);
  const widths = columns.map((column, at) => ({ header: '', width: Math.min(48, Math.max(10, ...[column, ...sample.map((row) => row[at] ?? '')].map(widthOf))) }));
  return writeXlsxStream(lines, { name: sheetName(title), columns: widths });
}

/** A spreadsheet takes what begins so for a formula, some the wide signs of a Chinese keyboard too; a number it may take for a number. */
const plainInCsv = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text);

/** A Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 2);
