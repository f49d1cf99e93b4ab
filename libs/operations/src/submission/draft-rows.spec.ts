// What a draft-edited entry says of the rows that were saved, and how large it can grow.
import { checkPayload } from '@jishen/contracts';
import { changedRowsOf, rowsOfEntry, rowsTouched } from './draft-rows';

const save = (...rowKeys: string[]) => ({ type: 'SAVE_DRAFT' as const, rowKeys });

test('rows saved since the last entry are named with those of now, each once; those of others are theirs', () => {
  const column = { draftRows: { p1: ['r2', 'r1'], p2: ['r9'] } };
  expect(rowsTouched(column, 'p1', save('r3', 'r2'))).toEqual(['r1', 'r2', 'r3']);
  expect(rowsTouched(column, 'p3', save('r3'))).toEqual(['r3']);
});

test('fifty keys are named; of more, the first fifty with number and digest', () => {
  const keys = Array.from({ length: 600 }, (_none, index) => `${String(index).padStart(3, '0')}${'行'.repeat(117)}`);
  expect(rowsOfEntry(keys.slice(0, 50))).toEqual({ rows: keys.slice(0, 50) });
  const told = rowsOfEntry(keys);
  expect(told).toEqual({ rows: keys.slice(0, 50), row_count: 600, row_keys_digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(rowsOfEntry([...keys.slice(0, 599), 'other']).row_keys_digest).not.toBe(told.row_keys_digest);
  const step = { from_state: 'draft', to_state: 'draft', from_level: null, to_level: null, round: 1, round_after: 1, edition: 0 };
  const payload = { ...step, ...told, rows_digest: '0'.repeat(64) };
  expect(checkPayload('submission.draft-edited@1', payload).ok).toBe(true);
  expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThan(65_535 / 2);
});

test('a row changed when a cell of it did, came or left; the order of cells is nothing', () => {
  const before = { a: { x: '1', y: '2' }, b: { x: '1' }, c: {}, constructor: { x: '1' } };
  expect(changedRowsOf(before, { a: { y: '2', x: '1' }, b: { x: '1' }, constructor: { x: '1' } })).toBe(0);
  expect(changedRowsOf(before, { a: { y: '2', x: '1' }, b: { x: '2' }, d: { x: '1' } })).toBe(3);
});
