// 「按完成率计分」: weight × actual ÷ target, at most the weight; for "at most" targets weight × target ÷ actual.
// Used where only the ratio is printed and the rule set says that points follow it.
import { compare, div, mul, sub } from '../decimal';
import { shortText } from '../quotient-text';
import { pointOf, type Interval } from '../reading/interval';
import { reduceForOvershoot } from './overshoot';
import type { PartOf } from './part.schema';
import { measureRate } from './measure';
import type { PartResult, RowFacts } from './part-result';

export function scoreProportional(part: PartOf<'proportional'>, facts: RowFacts): PartResult {
  const measured = measureRate(part.measure, facts);
  if (!measured.ok) return measured.result;
  const { rate, words } = measured;
  const point = pointOf(rate);
  if (part.better === 'lower') return atMost(part, rate, words);
  if (rate.low !== null && compare(rate.low, '100') >= 0) {
    const reduced =
      part.overshoot === undefined || point === null
        ? null
        : reduceForOvershoot(part.overshoot, part.max, sub(point, '100'));
    if (reduced !== null) return { points: reduced.points, explanation: `${words}，${reduced.words}` };
    return { points: part.max, explanation: `${words}，计满分 ${part.max}` };
  }
  if (point === null || compare(point, '0') < 0)
    return { points: null, explanation: `${words}，算不出按比例应得的分数` };
  const points = div(mul(part.max, point), '100');
  return { points, explanation: `${words}；${part.max} × ${shortText(point)}% = ${shortText(points)} 分` };
}

/** 「不超过」: the rate is actual ÷ target; not above 100 % is met, above it the points follow target ÷ actual. */
function atMost(part: PartOf<'proportional'>, rate: Interval, words: string): PartResult {
  const point = pointOf(rate);
  if (rate.high !== null && compare(rate.high, '100') <= 0) {
    if (rate.low !== null && compare(rate.low, '0') < 0)
      return { points: null, explanation: `${words}，小于 0，算不出按比例应得的分数` };
    return { points: part.max, explanation: `${words}，不超过要求，计满分 ${part.max}` };
  }
  if (point === null) return { points: null, explanation: `${words}，算不出按比例应得的分数` };
  const points = div(mul(part.max, '100'), point);
  return { points, explanation: `${words}，超过要求；${part.max} / ${shortText(point)}% = ${shortText(points)} 分` };
}
