// What the tab was told is written when nothing else is to be done or the page is left, found before that as well, and gone with a log-out even where it
// was not written yet.
import { ApiProblem, Unreachable } from '../api/call';

const stored = new Map<string, string>();
let [idle, left]: [() => void, () => void] = [() => undefined, () => undefined];
let copy: typeof import('./tab-copy');

beforeAll(async () => {
  const sessionStorage = {
    get length() {
      return stored.size;
    },
    key: (at: number) => [...stored.keys()][at] ?? null,
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > 100) throw new Error('no room');
      stored.set(name, text);
    },
    removeItem: (name: string) => stored.delete(name),
  };
  const requestIdleCallback = (act: () => void) => (idle = act);
  Object.assign(globalThis, { sessionStorage, requestIdleCallback, addEventListener: (_name: string, act: () => void) => (left = act) });
  copy = await import('./tab-copy');
});
beforeEach(() => {
  idle();
  stored.clear();
});
const kept = () => Object.fromEntries(stored);
const noLine = () => copy.orFromTab('form/7', Promise.reject(new Unreachable('')));

it('is written when nothing else is to be done, the last of a name', () => {
  copy.keepInTab('form/7', 1);
  copy.keepInTab('form/7', 2);
  copy.keepInTab('session', 3);
  expect(kept()).toEqual({});
  idle();
  expect(kept()).toEqual({ 'jishen/tab/form/7': '2', 'jishen/tab/session': '3' });
});

it('is written when the page is left before', () => {
  copy.keepInTab('form/7', 1);
  left();
  expect(kept()).toEqual({ 'jishen/tab/form/7': '1' });
});

it('is found where nobody answers, written or not; a refusal is no silence', async () => {
  expect(await copy.orFromTab('form/7', Promise.resolve({ told: 1 }))).toEqual({ told: 1 });
  expect(await noLine()).toEqual({ told: 1 });
  const refusal = new ApiProblem(404, 'NOT_FOUND', '', {}, '');
  await expect(copy.orFromTab('form/7', Promise.reject(refusal))).rejects.toBe(refusal);
});

it('is gone with a log-out, also what was not written yet', async () => {
  stored.set('other', 'stays');
  copy.keepInTab('session', 1);
  idle();
  copy.keepInTab('form/7', 2);
  copy.forgetTab();
  left();
  expect(kept()).toEqual({ other: 'stays' });
  await expect(noLine()).rejects.toBeInstanceOf(Unreachable);
});

it('is none rather than an old one where there is no room', () => {
  copy.keepInTab('form/7', 'short');
  idle();
  copy.keepInTab('form/7', 'x'.repeat(200));
  idle();
  expect(kept()).toEqual({});
});
