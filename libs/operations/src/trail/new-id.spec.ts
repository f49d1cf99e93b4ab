// Ids are of their form, rise in the order in which they were made, and never come twice.
import { validate, version } from 'uuid';
import { newId } from './new-id';

test('ten thousand ids made at once', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  const made = parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16);
  expect(Math.abs(Date.now() - made)).toBeLessThan(60_000);
});

test('a clock that is set back takes nothing from their order', () => {
  const before = newId();
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  const after = newId();
  jest.restoreAllMocks();
  expect(after > before).toBe(true);
});
