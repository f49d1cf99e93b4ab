// How wide a row may become by saving, over all saves.
import { mergeRows } from './plan-draft';

const cells = (from: number, count: number) => Object.fromEntries(Array.from({ length: count }, (_none, index) => [`c${from + index}`, '1']));
const nobody = () => ({ post: null, yourself: false });
const stored = { key: 'r1', version: 1, cells: cells(0, 40), digest: '0'.repeat(64), savedAt: '2026-11-21T01:02:03.000000Z', savedBy: 'p1' };

test.each([
  [20, 'ok'],
  [21, 'TOO_MANY_CELLS'],
])('40 cells and %i more: %s', (more, expected) => {
  const merged = mergeRows([stored], [{ key: 'r1', rowVersion: 1, cells: cells(40, more) }], nobody);
  expect(merged.ok ? 'ok' : merged.refusal.code).toBe(expected);
});

test('what is taken away in the same save does not count', () => {
  const gone = Object.fromEntries(Object.keys(cells(0, 10)).map((cell) => [cell, null]));
  expect(mergeRows([stored], [{ key: 'r1', rowVersion: 1, cells: { ...gone, ...cells(40, 30) } }], nobody).ok).toBe(true);
});

test.each([
  [1_999_999, 'ok'],
  [2_000_000, 'ok'],
  [2_000_001, 'FORM_TOO_LONG'],
])('a form of %i characters over all its rows: %s', (characters, expected) => {
  const long = { ...stored, key: 'r2', cells: { reason: '长'.repeat(characters - 1 - 40) } };
  const merged = mergeRows([stored, long], [{ key: 'r3', rowVersion: 0, cells: { reason: '长' } }], nobody);
  expect(merged.ok ? 'ok' : merged.refusal.code).toBe(expected);
});
