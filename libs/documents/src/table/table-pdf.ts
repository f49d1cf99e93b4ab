// A table of texts on paper: question, count and fingerprint above it, its heads again on every page, each page numbered. It knows nothing of what
// the table is about; places are decided by the layout of the printed form, which draws it as well.
import type { PrintedText } from '@jishen/contracts';
import { layOut } from '../print/lay-out';
import { heights, lineHeight, size } from '../print/measures';
import { pdfOf } from '../print/pdf-of';
import type { Sheet, Table } from '../print/sheet';
import { firstOf, type TextLines, type TextTable } from './text-table';

export async function tablePdf(table: TextTable<TextLines>, fingerprint: string, made: Date): Promise<Buffer> {
  const laid = layOut(sheetOf(table, fingerprint), []);
  const pages = laid.map((page, index) => ({ ...page, foot: footOf(table.title, index + 1, laid.length) }));
  return pdfOf({ fileName: `${table.title}.pdf`, pages, lineHeight }, made);
}

function sheetOf({ title, said, columns, rows }: TextTable<TextLines>, fingerprint: string): Sheet {
  const above = [...said, fingerprint].map((text, index) => ({ key: `said-${index}`, groups: [], cells: [{ text }] }));
  const question: Table = { columns: [{ width: 1, align: 'left' }], head: [], rows: above, closing: [] };
  const answer: Table = {
    columns: widthsOf(columns, rows).map((width) => ({ width, align: 'left' as const })),
    head: [columns.map((text) => ({ text }))],
    rows: [...rows].map((row, index) => ({ key: `${index}`, groups: [], cells: row.map((text) => ({ text })) })),
    closing: [],
  };
  return { key: 'answer', name: title, orientation: 'landscape', title, about: [], tables: rows.length === 0 ? [question] : [question, answer], notes: [], signatures: [] };
}

/** By what stands in the first lines, within what a sheet allows: in characters. */
function widthsOf(columns: readonly string[], rows: TextLines): number[] {
  const sample = firstOf(rows, 200);
  return columns.map((column, at) => Math.max(3, widthOf(column, 5), ...sample.map((row) => widthOf(row[at] ?? '', 13))));
}

/** A Chinese sign takes one, a Latin one a little more than half. */
const widthOf = (text: string, most: number): number => Math.min(most, [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.6), 1));

function footOf(title: string, page: number, of: number): PrintedText {
  const texts = [{ text: title, align: 'left' as const }, { text: `第 ${page} 页，共 ${of} 页`, align: 'right' as const }];
  return { kind: 'text', role: 'foot', size: size.foot, strong: false, height: heights.foot, texts };
}
