// The views that this process has shown lately, by submission and content hash: who signs has just been shown what they sign, so its
// 40 kB need neither come from the database nor be encoded once more. A view of a content hash never changes, so nothing here can be
// out of date. With it lies the row as it was read for showing, which may well be out of date: what is judged on it is written only where
// it still stands. It grants nothing.

import type { LockedSubmission } from '@jishen/persistence';
import type { CaseRow } from './case';

/** A row as it was read for showing, and when by this process's own steady clock. */
export interface ShownRow {
  readonly row: LockedSubmission;
  readonly readMs: number;
}
export interface ShownView {
  readonly text: string;
  /** The same as UTF-8, as it goes over the wire; made when first asked for. */
  readonly bytes: Buffer;
  /** As last shown with this content. */
  shownRow?: ShownRow;
}

const mostBytes = 64 * 1024 * 1024;
const views = new Map<string, ShownView>();
let keptBytes = 0;

const keyOf = (districtId: string, submissionId: string, contentHash: string): string => `${districtId}/${submissionId}/${contentHash}`;
/** JavaScript keeps Chinese text at two bytes a character; as UTF-8 a character is counted at three, the most that it takes. */
const sizeOf = ({ text }: ShownView): number => 5 * text.length;

export function shownView(districtId: string, submissionId: string, contentHash: string): ShownView | null {
  const key = keyOf(districtId, submissionId, contentHash);
  const view = views.get(key);
  if (view === undefined) return null;
  // Put last again: the first in the map is the one that was not asked for the longest.
  views.delete(key);
  views.set(key, view);
  return view;
}

export function keepShownView(districtId: string, submissionId: string, contentHash: string, text: string): ShownView {
  const known = shownView(districtId, submissionId, contentHash);
  if (known !== null) return known;
  let encoded: Buffer | undefined;
  const view: ShownView = { text, get bytes() { return (encoded ??= Buffer.from(text, 'utf8')); } };
  views.set(keyOf(districtId, submissionId, contentHash), view);
  keptBytes += sizeOf(view);
  for (const [oldest, other] of views) {
    if (keptBytes <= mostBytes) break;
    views.delete(oldest);
    keptBytes -= sizeOf(other);
  }
  return view;
}

/** For whoever decides on it next: see rowAsShown(). Its text is not kept a second time. */
export function keepShownRow(view: ShownView, { directory: _directory, items: _items, ...row }: CaseRow): void {
  view.shownRow = { row: { ...row, view_body: null }, readMs: performance.now() };
}

/** The row as it was shown, with the moment that it is now by the database's clock, as far as this process can tell. */
export function rowAsShown({ row, readMs }: ShownRow): LockedSubmission {
  const elapsed = Math.ceil(performance.now() - readMs) + 1; // never before what was read: microseconds are not known here
  return { ...row, now: `${new Date(Date.parse(row.now) + elapsed).toISOString().slice(0, -1)}000Z` };
}
