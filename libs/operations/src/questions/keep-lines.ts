// All lines of an answer from the trail, page after page along the keyset, told and kept small; the next page is on its way while one is told. How far
// it is can be followed, by whoever asked for it, as long as it lasts, in this process. It decides nothing of what is in a line.
import { KeptLines } from '@jishen/documents';
import { withConnection, type EntryRead, type Reader, type SqlStatement } from '@jishen/persistence';
import type { Caller, Engine } from '../engine';
import { inLine } from '../publications/kept';
import { placeObject } from './ask-question';

interface Wanted {
  columns: readonly string[];
  /** Of the file. */
  most: number;
  find: (after: ReturnType<typeof placeObject> | undefined, limit: number) => SqlStatement;
  tell: (found: readonly EntryRead[]) => Promise<string[][]>;
  kept?: (lines: number) => void;
}

/** Few enough that nobody else in this process waits for long while they are told. */
const batch = 1_000;

/** A long answer holds its connection for long: so few at a time that the others are left to everybody else; whoever comes later waits without one. */
const atATime = 2;
const taken = inLine(atATime, Infinity);

export async function readingLong<T>({ db }: Engine, work: (reader: Reader) => Promise<T>): Promise<T> {
  const answer = taken(() => withConnection(db, work));
  if (answer === null) throw new Error('a line without an end has one');
  return answer;
}

export async function keepLines(reader: Reader, { columns, most, find, tell, kept }: Wanted): Promise<KeptLines> {
  const lines = new KeptLines(columns);
  const read = async (after?: ReturnType<typeof placeObject>): Promise<EntryRead[]> => (await reader.run<EntryRead & Record<string, unknown>>(find(after, batch))).rows;
  for (let coming = read(); lines.length < most; ) {
    const found = await coming;
    const last = found.at(-1);
    const over = last === undefined || found.length < batch || lines.length + batch >= most;
    coming = over ? Promise.resolve([]) : read(placeObject(last));
    coming.catch(() => undefined); // heard when its turn comes
    await lines.add(await tell(found.slice(0, most - lines.length)));
    kept?.(lines.length);
    if (over) break;
  }
  return lines;
}

export interface HowFar {
  done: number;
  of: number;
}
const underWay = new Map<string, HowFar>();
const nameOf = ({ districtId, personId }: Caller, key: string): string => `${districtId}/${personId}/${key}`;

/** @param key by which the asker follows it; without one nobody does */
export async function followed<T>(caller: Caller, key: string | undefined, work: (tell: (far: HowFar) => void) => Promise<T>): Promise<T> {
  if (key === undefined) return work(() => undefined);
  const name = nameOf(caller, key);
  try {
    return await work((far) => void underWay.set(name, far));
  } finally {
    underWay.delete(name);
  }
}

/** Null where nothing of that name is being made here: not begun, done, or made in another process. */
export const howFar = (caller: Caller, key: string): HowFar | null => underWay.get(nameOf(caller, key)) ?? null;
