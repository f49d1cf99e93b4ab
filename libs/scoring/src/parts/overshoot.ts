// 「实际值超过指标值 30% 及以上的扣 2 分」「按偏离度适当调减」: what a figure far above its target costs. Each place says whether it is
// left alone, explained, charged a number of points, or reduced by the deviation; it never says whether the target was set too low.
import { compare, div, larger, mul, sub } from '../decimal';
import { rateText, shortText } from '../quotient-text';
import type { Overshoot } from '../rule-set-pieces.schema';

export type OvershootTreatment = NonNullable<Overshoot['treatment']>;

/** What a rule set that says nothing means: ask for a reason, take nothing. */
export function treatmentOf(rule: Overshoot): OvershootTreatment {
  return rule.treatment ?? 'explain';
}

export interface Reduced {
  points: string;
  words: string;
}

/** `abovePercent` is (actual − target) ÷ target; null where nothing is taken. */
export function reduceForOvershoot(rule: Overshoot, max: string, abovePercent: string): Reduced | null {
  const treatment = treatmentOf(rule);
  if (treatment === 'none' || treatment === 'explain' || compare(abovePercent, rule.thresholdPercent) < 0) return null;
  const above = `比指标值高 ${rateText(abovePercent)}，达到 ${rule.thresholdPercent}%`;
  if (treatment === 'points') {
    const taken = rule.points ?? '0';
    const points = larger(sub(max, taken), '0');
    return { points, words: `${above}，扣 ${taken} 分，计 ${points} 分` };
  }
  const points = larger(sub(max, div(mul(max, abovePercent), '100')), '0');
  return {
    points,
    words: `${above}，按偏离度调减：${max} × (1 - ${rateText(abovePercent)}) = ${shortText(points)} 分`,
  };
}
