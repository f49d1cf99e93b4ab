// A keyset-paged list as both are made of it: one page for a screen, and all of it for a file, batch by batch on one connection up to a cap that the
// file says. It knows nothing of what is in a list.
import type { Actor } from '@jishen/access';
import type { Reader } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { chinaMinute } from '../trail/shanghai-date';
import { pageOf, pageSize, type Page } from './cursor';
import { paged } from './paged';
import { readerOf } from './who-reads';

export interface Listing<T, Place> {
  read: (reader: Reader, actor: Actor, after: Place | null, limit: number) => Promise<T[]>;
  placeOf: (item: T) => Place;
  readPlace: (place: unknown) => Place | null;
}

export async function onePage<T, Place>(engine: Engine, caller: Caller, { read, placeOf, readPlace }: Listing<T, Place>, cursor: string | undefined): Promise<Outcome<Page<T>>> {
  return paged(engine, cursor, readPlace, async (reader, after) => {
    const rows = await read(reader, await readerOf(reader, caller), after, pageSize + 1);
    return pageOf(rows, (row) => row, placeOf);
  });
}

/** Of decision 16. */
export const mostInFile = 100_000;
const batch = 1_000;

export interface Whole<T> {
  lines: T[];
  /** There are more than a file holds. */
  more: boolean;
}

/** What comes in meanwhile may be among it. */
export async function wholeList<T, Place>(read: (after: Place | null, limit: number) => Promise<T[]>, placeOf: (item: T) => Place): Promise<Whole<T>> {
  const lines: T[] = [];
  for (let after: Place | null = null; ; ) {
    const limit = Math.min(batch, mostInFile + 1 - lines.length);
    const found = await read(after, limit);
    for (const each of found) lines.push(each);
    const last = found.at(-1);
    if (lines.length > mostInFile) return { lines: lines.slice(0, mostInFile), more: true };
    if (last === undefined || found.length < limit) return { lines, more: false };
    after = placeOf(last);
  }
}

/** @param now ISO text in UTC */
export function countWords({ lines, more }: Whole<unknown>, now: string): string {
  const count = more ? `这里是前 ${lines.length} 条，后面还有，请缩小范围分几次导出` : `共 ${lines.length} 条`;
  return `${count}；截至 ${chinaMinute(now)}（北京时间）`;
}
