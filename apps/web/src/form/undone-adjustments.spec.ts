// Shows that a preparer is told exactly what the last return took back: nothing of another row, an earlier round, or what still stands.
import type { LedgerLine } from '../api/show-ledger';
import { undoneAdjustments } from './undone-adjustments';

const line = (row: string, seq: number, kind: LedgerLine['kind'], round: number, reversesSeq: number | null = null) => ({ row, seq, kind, round, reversesSeq }) as LedgerLine;

it('tells the adjustments of the round before that were taken back', () => {
  const lines = [
    line('a', 1, 'self', 1),
    line('a', 2, 'adjustment', 1),
    line('a', 3, 'reversal', 1, 2),
    line('a', 4, 'adjustment', 2),
    line('a', 5, 'reversal', 2, 4),
    line('a', 6, 'adjustment', 2),
    line('b', 2, 'adjustment', 2),
    line('b', 4, 'reversal', 2, 2),
  ];
  expect(undoneAdjustments(lines, 'a', 3).map(({ seq }) => seq)).toEqual([4]);
  expect(undoneAdjustments(lines, 'c', 3)).toEqual([]);
});
