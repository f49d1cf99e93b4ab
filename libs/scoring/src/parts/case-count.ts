// Reads a count of cases: a whole number not below 0, or a stretch such as ">3". It never reads words as zero.
import { compare, isWhole } from '../decimal';
import type { Interval } from '../reading/interval';
import { pointOf } from '../reading/interval';
import type { RowFacts } from './part-result';

export function caseCount(facts: RowFacts, ref: string): string | null {
  const interval = countInterval(facts, ref);
  return interval === null ? null : pointOf(interval);
}

export function countInterval(facts: RowFacts, ref: string): Interval | null {
  const interval = facts.interval(ref);
  if (interval === null) return null;
  const sound = [interval.low, interval.high].every(
    (edge) => edge === null || (isWhole(edge) && compare(edge, '0') >= 0),
  );
  return sound ? interval : null;
}
