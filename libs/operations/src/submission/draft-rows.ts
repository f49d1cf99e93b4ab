// Which rows somebody touched, and which came out different. A draft-edited entry names all that the person saved since their last one, the first fifty by key; where there are more,
// their number and the digest of all keys, so that an entry stays small. Pure.
import { createHash } from 'node:crypto';
import type { SubmissionEvent } from '@jishen/workflow';
import type { SnapshotColumn } from './case';
import type { Cells } from './plan';

const namedAtMost = 50;

export function rowsTouched(column: Pick<SnapshotColumn, 'draftRows'>, personId: string, event: SubmissionEvent): string[] {
  const now = event.type === 'SAVE_DRAFT' ? event.rowKeys : [];
  return [...new Set([...(column.draftRows[personId] ?? []), ...now])].sort();
}

export function rowsOfEntry(keys: readonly string[]): { rows: string[]; row_count?: number; row_keys_digest?: string } {
  if (keys.length <= namedAtMost) return { rows: [...keys] };
  const digest = createHash('sha256').update(JSON.stringify(keys)).digest('hex');
  return { rows: keys.slice(0, namedAtMost), row_count: keys.length, row_keys_digest: digest };
}

/** Rows whose cells differ, rows that came and rows that left; a row without a cell is as good as none. */
export function changedRowsOf(before: Cells, after: Cells): number {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => cellsText(before, key) !== cellsText(after, key)).length;
}

const cellsText = (cells: Cells, key: string): string =>
  JSON.stringify(Object.entries(Object.hasOwn(cells, key) ? (cells[key] ?? {}) : {}).sort(([a], [b]) => (a < b ? -1 : 1)));
