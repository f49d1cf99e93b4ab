// An Excel workbook as plain tables, sheet by sheet, values as they are stored; no formula is computed, no style is kept.
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { fileLimits } from '../files/file-limits';
import type { FileAnswer } from '../files/file-refusal';
import { asText, cleanHtml } from './clean-html';
import { tooLongToShow } from './too-long-to-show';

const mostSheets = 20;
const mostRows = 500;
const mostColumns = 50;

export async function xlsxHtml(path: string): Promise<FileAnswer<{ html: string; cut: boolean }>> {
  const tooLong = await tooLongToShow(path, 'Excel 表格', fileLimits.shownXlsxBytes);
  if (tooLong !== null) return tooLong;
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
  const shown = sheets.slice(0, mostSheets);
  const beyond = sheets.length > mostSheets || shown.some(({ rows }) => rows.length > mostRows || rows.some((row) => row.length > mostColumns));
  const { html, cut } = cleanHtml(shown.map(({ name, rows, merges }) => tableOf(name, rows, merges ?? [])).join(''));
  return { ok: true, value: { html, cut: cut || beyond } };
}

interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

function tableOf(name: string, rows: readonly (readonly unknown[])[], merges: readonly Merge[]): string {
  const covered = new Set<string>();
  const spans = new Map<string, string>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    spans.set(`${startRow},${startCol}`, ` rowspan="${Math.min(endRow, mostRows) - startRow + 1}" colspan="${Math.min(endCol, mostColumns) - startCol + 1}"`);
    for (let row = startRow; row <= Math.min(endRow, mostRows); row += 1)
      for (let column = startCol; column <= Math.min(endCol, mostColumns); column += 1) if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
  }
  const body = rows.slice(0, mostRows).map((cells, row) => {
    const shown = cells.slice(0, mostColumns).map((cell, column) => (covered.has(`${row},${column}`) ? '' : `<td${spans.get(`${row},${column}`) ?? ''}>${asText(textOf(cell))}</td>`));
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<h2>${asText(name)}</h2><table><tbody>${body.join('')}</tbody></table>`;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
