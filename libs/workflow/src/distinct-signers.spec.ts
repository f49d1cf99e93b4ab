// The matching against trying everything, and the levels that it names when people run out.
import fc from 'fast-check';
import { distinctSigners, type LevelCandidates } from './distinct-signers';

const canAllSign = ([first, ...rest]: LevelCandidates[], taken: string[] = []): boolean =>
  first === undefined ||
  first.candidates.some((person) => !taken.includes(person) && canAllSign(rest, [...taken, person]));

const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const levels = fc
  .array(fc.uniqueArray(person, { maxLength: 4 }), { maxLength: 6 })
  .map((all) => all.map((candidates, index) => ({ levelKey: `level-${index}`, candidates })));

test('it finds distinct people exactly when trying everything does', () => {
  fc.assert(
    fc.property(levels, (some) => {
      expect(distinctSigners(some).ok).toBe(canAllSign(some));
    }),
    { numRuns: 2000 },
  );
});

test('the levels that it names have fewer people together than levels', () => {
  fc.assert(
    fc.property(levels, (some) => {
      const found = distinctSigners(some);
      if (found.ok) return;
      const stuck = some.filter(({ levelKey }) => found.stuck.includes(levelKey));
      const people = new Set(stuck.flatMap(({ candidates }) => candidates));
      expect(stuck.length).toBeGreaterThan(people.size);
    }),
    { numRuns: 2000 },
  );
});

test('two people cannot hold three levels', () => {
  const both = ['a', 'b'];
  const three = ['unit-head', 'department', 'bureau-head'].map((levelKey) => ({ levelKey, candidates: both }));
  expect(distinctSigners(three)).toEqual({ ok: false, stuck: ['unit-head', 'department', 'bureau-head'] });
});

test('somebody who is taken moves over where they can', () => {
  expect(
    distinctSigners([
      { levelKey: 'one', candidates: ['a', 'b'] },
      { levelKey: 'two', candidates: ['a'] },
    ]),
  ).toEqual({ ok: true });
});

test('no levels ask for nobody', () => {
  expect(distinctSigners([])).toEqual({ ok: true });
});
