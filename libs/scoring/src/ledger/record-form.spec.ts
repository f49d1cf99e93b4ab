// Whole forms over rounds: the ledger's total is what the form of the moment claims, whatever rows came and went before.
import fc from 'fast-check';
import { compare, sum } from '../decimal';
import { finalScores } from './fold';
import { recordForm } from './record-form';
import type { ScoreLine } from './score-line';

let made = 0;
const newId = (): string => `l${(made += 1)}`;
const record = (
  before: readonly ScoreLine[],
  rows: { key: string; claimed: string | null; weight: string | null }[],
  round: number,
): ScoreLine[] => [...before, ...recordForm(before, { rows, round, newId })];
const totalOf = (lines: readonly ScoreLine[]): string => sum(Object.values(finalScores(lines)));

it('takes a row that left the form down to 0, within the weight that it had', () => {
  const first = record(
    [],
    [
      { key: 'a', claimed: '60', weight: '60' },
      { key: 'b', claimed: '40', weight: '40' },
    ],
    1,
  );
  const second = record(
    first,
    [
      { key: 'b', claimed: '40', weight: '40' },
      { key: 'c', claimed: '60', weight: '60' },
    ],
    2,
  );
  expect(second.slice(2)).toMatchObject([
    { row: 'c', seq: 1, val: '60', round: 2 },
    { row: 'a', seq: 2, kind: 'self', delta: '-60', val: '0', max: '60', round: 2 },
  ]);
  expect(totalOf(second)).toBe('100');
  expect(
    record(
      second,
      [
        { key: 'b', claimed: '40', weight: '40' },
        { key: 'c', claimed: '60', weight: '60' },
      ],
      3,
    ),
  ).toEqual(second);
});

it.each([
  { claimed: null, weight: '60' },
  { claimed: '60', weight: null },
])('takes a row that no longer scores down to 0: %j', (change) => {
  const first = record([], [{ key: 'a', claimed: '60', weight: '60' }], 1);
  expect(finalScores(record(first, [{ key: 'a', ...change }], 2))).toEqual({ a: '0' });
});

it('lets a row come back with its claim in full', () => {
  const rows = [{ key: 'a', claimed: '7.5', weight: '10' }];
  const lines = record(record(record([], rows, 1), [], 2), rows, 3);
  expect(lines.map((line) => line.val)).toEqual(['7.5', '0', '7.5']);
});

const score = fc.option(fc.integer({ min: 0, max: 100 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`));
const drafts = fc.array(
  fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      claimed: score,
      weight: fc.constantFrom('10', '12.5', null),
    }),
    { selector: ({ key }) => key },
  ),
  { maxLength: 8 },
);

it('over any drafts, the sum of the finals is the sum of what the last form claims, and each row chains on', () => {
  fc.assert(
    fc.property(drafts, (forms) => {
      let lines: ScoreLine[] = [];
      forms.forEach((rows, index) => {
        lines = record(lines, rows, index + 1);
        expect(totalOf(lines)).toBe(
          sum(rows.flatMap((row) => (row.claimed === null || row.weight === null ? [] : [row.claimed]))),
        );
      });
      for (const line of lines) {
        const before = lines.filter((each) => each.row === line.row && each.seq === line.seq - 1);
        expect([line.prev]).toEqual(line.seq === 1 ? [null] : before.map((each) => each.id));
        expect(compare(line.val, '0') >= 0 && compare(line.val, line.max) <= 0).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
