// The lines of a review draft: how they are read, merged with what is sent, and refused where another tab was faster. Pure; it loses no
// text: a conflict answers what lies there beside what was sent.
import type { ReviewDraftBody } from '@jishen/contracts';
import type { DraftLine, ReviewDraftRow } from '@jishen/persistence';
import type { Refusal } from '../engine';

export interface RowLine {
  key: string;
  rowVersion: number;
  mark: string | null;
  remark: string;
  /** An adjustment in mind; empty texts are none. */
  score: string;
  clause: string;
  reason: string;
  evidence: string;
}
export interface GeneralLine {
  rowVersion: number;
  opinion: string;
  remark: string;
}
export interface ReviewDraft {
  rows: RowLine[];
  general: GeneralLine;
}

/** What concerns the submission as a whole. */
const generalKey = '';
/** As many as a form may have; what is far beyond is no review. */
const mostLines = 2001;

const blankRow = (key: string): RowLine => ({ key, rowVersion: 0, mark: null, remark: '', score: '', clause: '', reason: '', evidence: '' });
const blankGeneral: GeneralLine = { rowVersion: 0, opinion: '', remark: '' };

export function draftOf(stored: readonly ReviewDraftRow[]): ReviewDraft {
  const rows = stored.filter(({ key }) => key !== generalKey).map(({ key, version, entry }): RowLine => ({ ...blankRow(key), ...entry, rowVersion: version }));
  const general = stored.find(({ key }) => key === generalKey);
  return { rows, general: general === undefined ? blankGeneral : { ...blankGeneral, ...general.entry, rowVersion: general.version } };
}

export type MergedDraft = { ok: true; lines: DraftLine[] } | { ok: false; refusal: Refusal };

export function mergeDraft(stored: readonly ReviewDraftRow[], sent: ReviewDraftBody): MergedDraft {
  const { rows, general } = draftOf(stored);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const keys = sent.rows.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return no('ROW_TWICE', 'one-save-names-a-row-once', `同一次保存里「${twice}」出现了两次，请合并后再保存。`, { row: twice });
  if (new Set([...byKey.keys(), ...keys]).size >= mostLines) return no('TOO_MANY_ROWS', 'a-form-has-a-largest-size', `一份审核草稿最多 ${mostLines - 1} 行。`, { most: mostLines - 1 });
  const conflicts: object[] = sent.rows.flatMap((row) => {
    const theirs = byKey.get(row.key) ?? blankRow(row.key);
    return theirs.rowVersion === row.rowVersion ? [] : [{ key: row.key, rowVersion: theirs.rowVersion, theirs, yours: row }];
  });
  if (sent.general !== undefined && sent.general.rowVersion !== general.rowVersion) conflicts.push({ key: generalKey, rowVersion: general.rowVersion, theirs: general, yours: sent.general });
  if (conflicts.length > 0) {
    return no('ROW_CONFLICT', 'a-row-moves-from-the-version-that-was-seen', '您在另一个窗口刚改过同一行的审核草稿。两边的内容都在下面，请核对后再保存一次；没有丢。', { conflicts });
  }
  const lines = sent.rows.map(({ key, rowVersion, ...said }): DraftLine => {
    const { key: _key, rowVersion: _version, ...entry } = { ...(byKey.get(key) ?? blankRow(key)), ...said };
    return { key, version: rowVersion + 1, entry };
  });
  if (sent.general === undefined) return { ok: true, lines };
  const { opinion, remark } = { ...general, ...sent.general };
  return { ok: true, lines: [...lines, { key: generalKey, version: general.rowVersion + 1, entry: { opinion, remark } }] };
}

export function savedOf(lines: readonly DraftLine[]): { rows: { key: string; rowVersion: number }[]; general: { rowVersion: number } | null } {
  const general = lines.find(({ key }) => key === generalKey);
  return {
    rows: lines.filter(({ key }) => key !== generalKey).map(({ key, version }) => ({ key, rowVersion: version })),
    general: general === undefined ? null : { rowVersion: general.version },
  };
}

const no = (code: string, rule: string, detail: string, data: Record<string, unknown>): MergedDraft => ({ ok: false, refusal: { code, rule, detail, data } });
