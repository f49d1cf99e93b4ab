// Cursors of keyset-paged lists: opaque to the outside, plain JSON inside. A bent one is a refusal, never an error.
import { refuse, type Outcome } from '../engine';

export const pageSize = 50;

const encodeCursor = (place: unknown): string => Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');

export function decodeCursor<T>(text: string | undefined, read: (place: unknown) => T | null): Outcome<T | null> {
  if (text === undefined) return { ok: true, value: null };
  try {
    const place = read(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    if (place !== null) return { ok: true, value: place };
  } catch {
    // not JSON: the same refusal as any other bent cursor
  }
  return refuse('CURSOR_INVALID', 'a-cursor-is-handed-back-as-it-was-given', '翻页标记无效，请从第一页重新打开列表。');
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const readId = (place: unknown): string | null => (typeof place === 'string' && uuid.test(place) ? place : null);

export interface Page<T> {
  items: T[];
  next: string | null;
}
/** Rows were asked for one more than a page holds: the extra one says that there is a next page. */
export function pageOf<Row, Item>(rows: readonly Row[], item: (row: Row) => Item, place: (row: Row) => unknown): Page<Item> {
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > pageSize && last !== undefined ? encodeCursor(place(last)) : null };
}
