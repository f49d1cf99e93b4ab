// The order in which forms are gone through ends, whatever the list held: forms twice, forms that are not in it.
import { allAfter, keepSequence, nextAfter, previousBefore } from './sequence';

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  Object.assign(globalThis, { sessionStorage: { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, text: string) => void stored.set(name, text) } });
});

it('names each form once, so that going on always comes to an end', () => {
  keepSequence(['s', 's', 't', 's', 'u']);
  expect([nextAfter('s'), nextAfter('t'), nextAfter('u')]).toEqual(['t', 'u', null]);
  expect(allAfter('s')).toEqual(['t', 'u']);
  expect([previousBefore('u'), previousBefore('s')]).toEqual(['t', null]);
});

it('knows nothing behind a form that is not in the list', () => {
  keepSequence(['s', 't']);
  expect([nextAfter('elsewhere'), previousBefore('elsewhere'), allAfter('elsewhere')]).toEqual([null, null, []]);
});

it('goes with what the tab keeps, which a log-out forgets', () => {
  keepSequence(['s']);
  expect([...stored.keys()]).toEqual(['jishen/tab/sequence']);
});
