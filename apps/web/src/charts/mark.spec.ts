// The arrow keys reach every mark of a picture and never leave it.
import { movedTo } from './mark';

test('right goes through all of them, from the first to the last, and stays there', () => {
  const seen = [0];
  for (let at = 0; at < 5; at += 1) seen.push(movedTo('ArrowRight', seen.at(-1) ?? 0, 4, 1) ?? -1);
  expect(seen).toEqual([0, 1, 2, 3, 3, 3]);
});
test.each([
  ['ArrowLeft', 0, 0], ['ArrowLeft', 3, 2], ['ArrowDown', 1, 4], ['ArrowDown', 4, 4], ['ArrowUp', 4, 1], ['ArrowUp', 1, 1], ['Home', 4, 0], ['End', 1, 5],
] as const)('%s from %i of two lines of three leads to %i', (key, from, to) => expect(movedTo(key, from, 6, 3)).toBe(to));
test('other keys do not move, and nothing moves where there is no mark', () => expect([movedTo('a', 0, 3, 1), movedTo('ArrowRight', 0, 0, 1)]).toEqual([null, null]));
