// A reviewer's draft as rows of texts, so that the same model and keeper serve it that serve a form; and back again. Pure.
import type { Review } from '../api/show-review';
import type { ReviewDraftBody } from '../api/save-review-draft';
import { namedIn } from '../evidence/citations';
import { textAt, type Draft, type SentRow, type StoredRow } from '../draft/draft-model';

/** What concerns the submission as a whole. */
export const generalKey = '';

export interface Line {
  readonly mark: string;
  readonly remark: string;
  readonly score: string;
  readonly clause: string;
  readonly reason: string;
  readonly evidence: string;
}
export type LineCell = keyof Line;
export const adjustmentCells = ['score', 'clause', 'reason', 'evidence'] as const satisfies readonly LineCell[];

export const lineAt = (draft: Draft, row: string): Line => {
  const text = (cell: LineCell): string => textAt(draft, row, cell);
  return { mark: text('mark'), remark: text('remark'), score: text('score'), clause: text('clause'), reason: text('reason'), evidence: text('evidence') };
};
export const hasAdjustment = (line: Line): boolean => adjustmentCells.some((cell) => line[cell].trim() !== '');

export function storedLines({ draft: { rows, general } }: Review): StoredRow[] {
  const lines = rows.map(({ key, rowVersion, mark, ...texts }): StoredRow => ({ key, rowVersion, cells: { ...texts, mark: mark ?? '' } }));
  return [...lines, { key: generalKey, rowVersion: general.rowVersion, cells: { opinion: general.opinion, remark: general.remark } }];
}

export function bodyOf(sent: readonly SentRow[]): ReviewDraftBody {
  const rows = sent.filter(({ key }) => key !== generalKey).map(({ key, rowVersion, cells }) => {
    const { mark, ...texts } = cells;
    return { key, rowVersion, ...blanks(texts), ...(mark === undefined ? {} : { mark: mark === '' ? null : mark }) };
  });
  const general = sent.find(({ key }) => key === generalKey);
  return general === undefined ? { rows } : { rows, general: { rowVersion: general.rowVersion, ...blanks(general.cells) } };
}

/** In the model an emptied text is null. */
const blanks = (cells: Record<string, string | null>): Record<string, string> => Object.fromEntries(Object.entries(cells).map(([cell, text]) => [cell, text ?? '']));

/** What lies on the server once the lines that were sent are saved: what it had, with what was sent. */
export function savedLines(before: ReadonlyMap<string, StoredRow>, sent: readonly SentRow[], saved: readonly { key: string; rowVersion: number }[]): StoredRow[] {
  const versions = new Map(saved.map(({ key, rowVersion }) => [key, rowVersion]));
  return sent.map(({ key, rowVersion, cells }) => ({ key, rowVersion: versions.get(key) ?? rowVersion, cells: { ...before.get(key)?.cells, ...blanks(cells) } }));
}

export interface Decision {
  adjustments: { row: string; score: string; clause: string; reason: string; evidence?: string[] }[];
  remarks: { row: string; text: string }[];
}

/** What a decision takes out of the draft, in the order of the form. */
export function decisionOf(draft: Draft, order: readonly string[]): Decision {
  const lines = order.map((row) => ({ row, line: lineAt(draft, row) }));
  return {
    adjustments: lines.filter(({ line }) => hasAdjustment(line)).map(({ row, line: { score, clause, reason, evidence } }) => ({
      row, score: score.trim(), clause: clause.trim(), reason: reason.trim(), ...(namedIn(evidence).length === 0 ? {} : { evidence: namedIn(evidence) }),
    })),
    remarks: lines.filter(({ line }) => line.remark.trim() !== '').map(({ row, line }) => ({ row, text: line.remark.trim() })),
  };
}

/** The lines behind it, at the versions that the server has: they leave the draft together with the decision. */
export function draftedOf(draft: Draft, rows: readonly string[]): { key: string; rowVersion: number }[] {
  return [...new Set(rows)].flatMap((key) => {
    const rowVersion = draft.rows.get(key)?.rowVersion ?? 0;
    return rowVersion === 0 ? [] : [{ key, rowVersion }];
  });
}
