// The laws of going back, on any route, with any signatures: what ends, what goes on standing, and that nothing revives.
import fc from 'fast-check';
import type { Route, Signature } from '.';
import { goBack, unitPlace } from './return-algebra';

const levelsOf = (seats: ('own-unit' | 'department' | 'bureau')[]): Route => ({
  id: 'any',
  version: 1,
  name: '任意',
  levels: seats.map((seat, place) => ({
    key: `level-${place}`,
    name: `环节${place}`,
    role: 'unit-head',
    seat,
    mode: 'any',
    mayAdjust: false,
    dueWorkingDays: 1,
  })),
});

const someCase = fc
  .record({
    own: fc.integer({ min: 0, max: 3 }),
    others: fc.array(fc.constantFrom('department' as const, 'bureau' as const), { minLength: 1, maxLength: 4 }),
  })
  .map(({ own, others }) => levelsOf([...Array.from({ length: own }, () => 'own-unit' as const), ...others]))
  .chain((route) =>
    fc.record({
      route: fc.constant(route),
      here: fc.integer({ min: 0, max: route.levels.length - 1 }),
      signatures: fc.array(
        fc.record({ place: fc.integer({ min: 0, max: route.levels.length - 1 }), standing: fc.boolean() }),
        { maxLength: 8 },
      ),
      direct: fc.boolean(),
    }),
  )
  .chain((one) => fc.record({ ...mapConstants(one), target: fc.integer({ min: unitPlace, max: one.here - 1 }) }));

function mapConstants<T extends object>(from: T) {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

const signed = ({ place, standing }: { place: number; standing: boolean }, index: number): Signature => ({
  levelKey: `level-${place}`,
  round: index + 1,
  personId: `person-${place}`,
  principalId: null,
  postId: 'post',
  contentHash: 'a'.repeat(64),
  at: '2026-11-21T01:02:03.000000Z',
  standing,
});

const placeOf = (signature: Signature): number => Number(signature.levelKey.slice('level-'.length));

test('a signature stands afterwards if it stood and lies before the target, or in between in another house with direct', () => {
  fc.assert(
    fc.property(someCase, ({ route, here, signatures, direct, target }) => {
      const before = signatures.map(signed);
      const after = goBack(
        { route, target, keepBefore: direct ? here : null },
        { signatures: before, skippedLevels: [] },
      );
      before.forEach((one, index) => {
        const place = placeOf(one);
        const between = direct && place > target && place < here && route.levels[place]?.seat !== 'own-unit';
        expect(after.signatures[index]).toEqual({ ...one, standing: one.standing && (place < target || between) });
      });
    }),
    { numRuns: 1000 },
  );
});

test('what is told as ended and what as kept are together the standing ones from the target on', () => {
  fc.assert(
    fc.property(someCase, ({ route, here, signatures, direct, target }) => {
      const before = signatures.map(signed);
      const { voided, kept } = goBack(
        { route, target, keepBefore: direct ? here : null },
        { signatures: before, skippedLevels: [] },
      );
      const rounds = [...voided, ...kept].map(({ round }) => round).sort((a, b) => a - b);
      expect(rounds).toEqual(before.filter((one) => one.standing && placeOf(one) >= target).map(({ round }) => round));
    }),
    { numRuns: 500 },
  );
});

test('going back to the same place again changes nothing more', () => {
  fc.assert(
    fc.property(someCase, ({ route, here, signatures, direct, target }) => {
      const back = { route, target, keepBefore: direct ? here : null };
      const once = goBack(back, { signatures: signatures.map(signed), skippedLevels: [] });
      expect(goBack(back, once)).toMatchObject({ signatures: once.signatures, voided: [] });
    }),
    { numRuns: 500 },
  );
});

test('a skip ends where a signature in its place would have ended', () => {
  fc.assert(
    fc.property(someCase, ({ route, here, direct, target }) => {
      const all = route.levels.map((_, place) => signed({ place, standing: true }, place));
      const skips = route.levels.map(({ key }) => ({ levelKey: key, rule: 'unit-has-no-department' as const }));
      const after = goBack(
        { route, target, keepBefore: direct ? here : null },
        { signatures: all, skippedLevels: skips },
      );
      expect(after.skippedLevels.map(({ levelKey }) => levelKey)).toEqual(
        after.signatures.filter(({ standing }) => standing).map(({ levelKey }) => levelKey),
      );
    }),
    { numRuns: 500 },
  );
});
