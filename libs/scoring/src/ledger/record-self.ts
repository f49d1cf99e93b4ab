// The unit's own score of a row becomes a ledger line: the first in full, later ones as the difference. It never touches adjustments;
// RETURN to the unit reverses those first.
import { add, compare, sub } from '../decimal';
import { lastLine, selfScore } from './fold';
import type { ScoreLine } from './score-line';

export interface SelfScore {
  id: string;
  row: string;
  claimed: string;
  max: string;
  round: number;
}

/** null when the ledger says so already. A claim outside 0…max is a bug of the caller: SUBMIT has refused it before. */
export function recordSelf(lines: readonly ScoreLine[], self: SelfScore): ScoreLine | null {
  const last = lastLine(lines, self.row);
  const delta = sub(self.claimed, selfScore(lines, self.row));
  if (last !== null && compare(delta, '0') === 0) return null;
  const val = add(last?.val ?? '0', delta);
  if (compare(val, '0') < 0 || compare(val, self.max) > 0)
    throw new Error(`row ${self.row}: a self line would give ${val}, outside 0…${self.max}`);
  return {
    id: self.id,
    row: self.row,
    seq: (last?.seq ?? 0) + 1,
    kind: 'self',
    prev: last?.id ?? null,
    delta,
    val,
    max: self.max,
    reverses: null,
    clause: null,
    reason: null,
    evidence: [],
    round: self.round,
  };
}
