// By how many per cent an actual value lies above its target, where that means something: for "at least" targets above 0 and not for
// rates that end at 100 %. It neither asks for a reason nor takes points; the check and the rule do.
import { compare, percentOf, sub } from '../decimal';
import type { WrittenValue } from '../reading/written-value';
import type { ProjectRuleSet } from '../rule-set.schema';
import { isRateName } from './align-values';
import type { Comparison } from './compare-values';
import type { Direction } from './direction';

export interface Overshot {
  target: string;
  actual: string;
  abovePercent: string;
}

export interface Overshooting {
  name: string;
  target: WrittenValue;
  comparison: Comparison | null;
  direction: Direction | null;
}

/** null below the threshold of the rule set. */
export function overshootPercent(ruleSet: ProjectRuleSet, row: Overshooting): Overshot | null {
  const figures = row.comparison?.figures ?? null;
  if (figures === null || row.direction?.way !== 'at-least' || compare(figures.target, '0') <= 0) return null;
  const { target, actual } = figures;
  const abovePercent = percentOf(sub(actual, target), target);
  if (compare(abovePercent, ruleSet.overshoot.thresholdPercent) < 0) return null;
  const endsAt100 =
    (figures.percent || isRateName(row.name)) &&
    !(row.target.kind === 'number' && row.target.change === 'up') &&
    compare(actual, '100') <= 0 &&
    !ruleSet.unboundedRateNames.some((word) => row.name.includes(word));
  return endsAt100 ? null : { target, actual, abovePercent };
}
