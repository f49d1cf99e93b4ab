// Shows that no keeper takes away what another one holds: one that was left, one in another tab, and where the browser has no room.
import { ApiProblem, Unreachable } from '../api/call';
import { DraftKeeper, type DraftWay } from './draft-keeper';
import { keptDraft, unsavedOf } from './draft-storage';
import * as secondPlace from './second-copy';

jest.mock('./second-copy');
jest.useFakeTimers({ doNotFake: ['setImmediate'] });
const settled = () => new Promise(setImmediate);
const passed = async (ms: number) => {
  await jest.advanceTimersByTimeAsync(ms);
  await settled();
};

let stored = new Map<string, string>();
let inSecond = new Map<string, string>();
let hasRoom = true;
const place = {
  get length() {
    return stored.size;
  },
  key: (index: number) => [...stored.keys()][index] ?? null,
  getItem: (name: string) => stored.get(name) ?? null,
  removeItem: (name: string) => stored.delete(name),
  setItem: (name: string, text: string) => {
    if (!hasRoom) throw new Error('QuotaExceededError');
    stored.set(name, text);
  },
};
Object.assign(globalThis, { localStorage: place, addEventListener: () => undefined, removeEventListener: () => undefined });

beforeEach(() => {
  [stored, inSecond, hasRoom] = [new Map(), new Map(), true];
  jest.mocked(secondPlace.keepSecond).mockImplementation((name, text) => void (text === null ? inSecond.delete(name) : inSecond.set(name, text)));
  jest.mocked(secondPlace.secondCopies).mockImplementation(() => Promise.resolve(inSecond));
  jest.mocked(secondPlace.secondKept).mockResolvedValue(undefined);
});

/** A server that takes what it is sent, once it lets anything through. */
function keeperAt(person: string, server: { fault: Error | null; sent: number }): DraftKeeper {
  const way: DraftWay = {
    send: (rows) => {
      server.sent += 1;
      if (server.fault !== null) return Promise.reject(server.fault);
      return Promise.resolve({ rows: rows.map(({ key, rowVersion, cells }) => ({ key, rowVersion: rowVersion + 1, cells: Object.fromEntries(Object.entries(cells).map(([cell, text]) => [cell, text ?? ''])) })) });
    },
  };
  const keeper = new DraftKeeper(person, 'form', way);
  keeper.begin();
  return keeper;
}
const copyOf = (person: string) => keptDraft(person, 'form').map(({ cell, text }) => `${cell}=${text}`).sort();

describe('a keeper that was left', () => {
  it.each([new Unreachable('cut'), new ApiProblem(503, 'DATABASE_BUSY', '请稍候', {}, 'r')])('sends no more once it failed (%#)', async (fault) => {
    const server = { fault: fault as Error | null, sent: 0 };
    const keeper = keeperAt('left', server);
    keeper.type([{ row: 'r', cell: 'a', text: '1' }]);
    keeper.end();
    await passed(60_000);
    expect([server.sent, copyOf('left')]).toEqual([1, ['a=1']]);
  });

  it('goes on where it is begun again', async () => {
    const server = { fault: new Unreachable('cut') as Error | null, sent: 0 };
    const keeper = keeperAt('again', server);
    keeper.type([{ row: 'r', cell: 'a', text: '1' }]);
    keeper.end();
    await settled();
    server.fault = null;
    keeper.begin();
    await passed(10);
    expect(copyOf('again')).toEqual([]);
  });

  it('takes out of the copy only what was acknowledged to it', async () => {
    let answer: () => void = () => undefined;
    const left = new DraftKeeper('heir', 'form', { send: () => new Promise((done) => (answer = () => done({ rows: [{ key: 'r', rowVersion: 1, cells: { a: '1' } }] }))) });
    left.begin();
    left.type([{ row: 'r', cell: 'a', text: '1' }]);
    left.end();
    const heir = keeperAt('heir', { fault: new Unreachable('cut'), sent: 0 });
    heir.type([{ row: 'r', cell: 'b', text: '2' }, { row: 'r', cell: 'c', text: '3' }]);
    answer();
    await settled();
    expect(copyOf('heir')).toEqual(['b=2', 'c=3']);
    heir.end();
  });
});

describe('two tabs of one person', () => {
  it('keep both what was typed here and what was typed there', async () => {
    const server = { fault: new Unreachable('cut') as Error | null, sent: 0 };
    const [here, there] = [keeperAt('tabs', server), keeperAt('tabs', server)];
    here.type([{ row: 'r', cell: 'a', text: '1' }, { row: 'r', cell: 'c', text: 'x' }]);
    there.type([{ row: 'r', cell: 'b', text: '2' }, { row: 'r', cell: 'c', text: 'y' }]);
    expect(copyOf('tabs')).toEqual(['a=1', 'b=2', 'c=y']);
    server.fault = null;
    here.retry();
    await passed(10);
    expect(copyOf('tabs')).toEqual(['b=2', 'c=y']);
  });
});

describe('where the browser has no room', () => {
  it('counts what lies in the second place alone, and gives it to whoever opens the draft next', async () => {
    hasRoom = false;
    const server = { fault: new Unreachable('cut') as Error | null, sent: 0 };
    const keeper = keeperAt('full', server);
    keeper.type([{ row: 'r', cell: 'a', text: '1' }]);
    expect([keeper.current().noRoom, await unsavedOf('full'), copyOf('full')]).toEqual([true, 1, ['a=1']]);
    server.fault = null;
    keeper.retry();
    await passed(10);
    expect([keeper.current().noRoom, await unsavedOf('full'), inSecond.size]).toEqual([false, 0, 0]);
  });

  it('counts what another tab could only put there, and forgets it with the person', async () => {
    const { forgetDrafts } = await import('./draft-storage');
    inSecond.set('jishen/draft/other/form', JSON.stringify({ savedAt: Date.now(), edits: [{ row: 'r', cell: 'a', text: '1', base: '' }] }));
    inSecond.set('jishen/draft/another/form', JSON.stringify({ savedAt: Date.now(), edits: [] }));
    expect(await unsavedOf('other')).toBe(1);
    await forgetDrafts('other');
    expect([...inSecond.keys()]).toEqual(['jishen/draft/another/form']);
  });
});
