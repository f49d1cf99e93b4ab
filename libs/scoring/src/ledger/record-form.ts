// What a whole form claims becomes ledger lines, and what it no longer claims is taken down to 0: so that the sum of the finals is the
// sum of the rows that the form has. It never touches adjustments; they were reversed before the form came back to the unit.
import { compare } from '../decimal';
import type { ScoredRow } from '../scored-form';
import { lastLine, selfScore } from './fold';
import { recordSelf } from './record-self';
import type { ScoreLine } from './score-line';

export interface FormToRecord {
  rows: readonly Pick<ScoredRow, 'key' | 'claimed' | 'weight'>[];
  round: number;
  newId: () => string;
}

export function recordForm(before: readonly ScoreLine[], { rows, round, newId }: FormToRecord): ScoreLine[] {
  const claims = new Map(
    rows.flatMap(({ key, claimed, weight }) =>
      claimed === null || weight === null ? [] : [[key, { claimed, max: weight }] as const],
    ),
  );
  const left = [...new Set(before.map((line) => line.row))].filter(
    (row) => !claims.has(row) && compare(selfScore(before, row), '0') !== 0,
  );
  const gone = left.map((row) => [row, { claimed: '0', max: lastLine(before, row)?.max ?? '0' }] as const);
  return [...claims, ...gone].flatMap(
    ([row, claim]) => recordSelf(before, { id: newId(), row, ...claim, round }) ?? [],
  );
}
