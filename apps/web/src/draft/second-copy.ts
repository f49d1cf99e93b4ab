// What is put into localStorage reaches the disk seconds later, on a busy page up to a minute: a browser that is killed takes it along. So each
// copy is written a second time, into the browser's database, which is on the disk at once. It knows texts by name and no drafts; where a
// browser has no such database, nothing is lost but this.
const place = 'copies';
const patienceMs = 1_000;
let opened: Promise<IDBDatabase> | undefined;
let writing: Promise<void> | null = null;
const wanted = new Map<string, string | null>();

/** null: it goes. While one write is under way only the last wish for each name is kept. */
export function keepSecond(name: string, text: string | null): void {
  wanted.set(name, text);
  writing ??= writeAll().finally(() => (writing = null));
}

/** Everything wished for so far is done, or is not to be waited for. */
export const secondKept = (): Promise<void> => withPatience(writing ?? Promise.resolve(), undefined);

export const secondCopies = (): Promise<ReadonlyMap<string, string>> => withPatience(readAll(), new Map<string, string>());

async function writeAll(): Promise<void> {
  try {
    while (wanted.size > 0) {
      await new Promise((done) => setTimeout(done)); // the key that brought it is answered first
      const change = await begin('readwrite');
      const batch = [...wanted];
      wanted.clear();
      for (const [name, text] of batch) {
        if (text === null) change.objectStore(place).delete(name);
        else change.objectStore(place).put(text, name);
      }
      await ended(change);
    }
  } catch {
    wanted.clear();
  }
}

async function readAll(): Promise<ReadonlyMap<string, string>> {
  const look = await begin('readonly');
  const [names, texts] = [look.objectStore(place).getAllKeys(), look.objectStore(place).getAll() as IDBRequest<string[]>];
  await ended(look);
  return new Map((names.result as string[]).map((name, index) => [name, texts.result[index] ?? '']));
}

// eslint-disable-next-line house/transactions-open-in-operations -- of the browser's own database, which holds copies and no record
const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction> => (await open()).transaction(place, mode, { durability: 'strict' });

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open('jishen', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(place);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(new Error('no database in this browser'));
  });
  return opened;
}

const ended = (change: IDBTransaction): Promise<void> =>
  new Promise((done, fail) => {
    change.oncomplete = () => done();
    change.onabort = () => fail(new Error('the copy was not written'));
  });

/** A database that does not answer keeps nobody waiting. */
const withPatience = <T>(work: Promise<T>, otherwise: T): Promise<T> => Promise.race([work.catch(() => otherwise), new Promise<T>((done) => setTimeout(() => done(otherwise), patienceMs))]);
