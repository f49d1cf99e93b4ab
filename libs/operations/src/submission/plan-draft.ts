// SAVE_DRAFT: merges the cells that were sent into the rows as they stand, row version by row version.
// Text is kept as typed, whatever it says; a conflict answers both values and saves nothing of this request.
import type { SavedRow, TypedRow } from '@jishen/persistence';
import type { Refusal } from '../engine';
import { rowDigest } from '../trail/content-hash';

export interface SentRow {
  key: string;
  rowVersion: number;
  cells: Record<string, string | null>;
}

/** Who saved a row, as the house names people: by the post, never by the account. */
export interface Saver {
  post: string | null;
  /** The one who is refused, from another window. */
  yourself: boolean;
}

export type Merged = { ok: true; saved: SavedRow[]; rows: { key: string; digest: string }[] } | { ok: false; refusal: Refusal };

/** A form of 490 rows is the largest seen; what is far beyond is no form. */
const mostRows = 2000;
const mostCells = 60;
/** Of all texts together: twenty times the largest form seen; what is far beyond would be sent with every answer. */
const mostCharacters = 2_000_000;

/** Which cells a form has is for scoring to say: an unknown one is kept, and shows as a finding that blocks SUBMIT. */
export function mergeRows(stored: readonly TypedRow[], sent: readonly SentRow[], saverOf: (personId: string) => Saver): Merged {
  const twice = sent.find((row, index) => sent.findIndex((other) => other.key === row.key) !== index);
  if (twice !== undefined) return no('ROW_TWICE', 'one-save-names-a-row-once', `同一次保存里「${twice.key}」出现了两次，请合并后再保存。`, { row: twice.key });
  const byKey = new Map(stored.map((row) => [row.key, row]));
  if (new Set([...byKey.keys(), ...sent.map((row) => row.key)]).size > mostRows) {
    return no('TOO_MANY_ROWS', 'a-form-has-a-largest-size', `一份表最多 ${mostRows} 行，请拆成几份项目表分别填报。`, { most: mostRows });
  }
  const conflicts = sent.filter((row) => (byKey.get(row.key)?.version ?? 0) !== row.rowVersion).map((row) => conflictOf(row, byKey.get(row.key), saverOf));
  if (conflicts.length > 0) {
    return no('ROW_CONFLICT', 'a-row-moves-from-the-version-that-was-seen', '别人刚改过同一行。两边的内容都在下面，请核对后以新的行版本再保存一次；您输入的内容没有丢。', { conflicts });
  }
  const saved = sent.map((row) => saveOf(row, byKey.get(row.key)));
  const wide = saved.find((row) => Object.keys(row.cells).length > mostCells);
  if (wide !== undefined) {
    return no('TOO_MANY_CELLS', 'a-row-has-a-largest-size', `「${wide.key}」这一行有 ${Object.keys(wide.cells).length} 格，一行最多 ${mostCells} 格；请删去表里没有的格再保存。`, { row: wide.key, most: mostCells });
  }
  const after = new Map([...byKey].map(([key, row]) => [key, charactersOf(row.cells)]));
  for (const row of saved) after.set(row.key, charactersOf(row.cells));
  const characters = [...after.values()].reduce((sum, each) => sum + each, 0);
  if (characters > mostCharacters) {
    return no('FORM_TOO_LONG', 'a-form-has-a-largest-size', `一份表的文字合计最多 ${mostCharacters / 10_000} 万字，现在有 ${Math.ceil(characters / 10_000)} 万字；请把长篇说明放进佐证文件。`, { most: mostCharacters });
  }
  const digests = new Map(stored.map((row) => [row.key, row.digest]));
  for (const row of saved) digests.set(row.key, row.digest);
  return { ok: true, saved, rows: [...digests].map(([key, digest]) => ({ key, digest })) };
}

const charactersOf = (cells: Readonly<Record<string, string>>): number => Object.values(cells).reduce((sum, text) => sum + text.length, 0);

function saveOf(sent: SentRow, stored: TypedRow | undefined): SavedRow {
  const cells = new Map(Object.entries(stored?.cells ?? {}));
  for (const [cell, value] of Object.entries(sent.cells)) {
    if (value === null) cells.delete(cell);
    else cells.set(cell, value);
  }
  const merged = Object.fromEntries(cells);
  return { key: sent.key, version: sent.rowVersion + 1, cells: merged, digest: rowDigest(merged) };
}

function conflictOf(sent: SentRow, stored: TypedRow | undefined, saverOf: (personId: string) => Saver): Record<string, unknown> {
  const saved = stored === undefined ? { savedAt: null, savedBy: null } : { savedAt: stored.savedAt, savedBy: saverOf(stored.savedBy) };
  return { key: sent.key, rowVersion: stored?.version ?? 0, theirs: stored?.cells ?? {}, yours: sent.cells, ...saved };
}

function no(code: string, rule: string, detail: string, data: Record<string, unknown>): Merged {
  return { ok: false, refusal: { code, rule, detail, data } };
}
