// 「≤100% 计 2 分，每超出 1% 扣 0.2 分，扣完为止」: a deduction for what lies above a limit.
import { compare, sub } from '../decimal';
import type { PartOf } from './part.schema';
import { pointOf } from '../reading/interval';
import { figureText } from './interval-text';
import { measureRate } from './measure';
import type { PartResult, RowFacts } from './part-result';
import { afterSteps } from './steps';

export function scoreOverLimit(part: PartOf<'over-limit'>, facts: RowFacts): PartResult {
  const measured = measureRate(part.measure, facts);
  if (!measured.ok) return measured.result;
  const { rate, words } = measured;
  const limit = figureText(part.limit, part.measure.unit);
  if (rate.high !== null && compare(rate.high, part.limit) <= 0)
    return { points: part.max, explanation: `${words}，不超过 ${limit}，计满分 ${part.max}` };
  const point = pointOf(rate);
  if (point === null) return { points: null, explanation: `${words}，只写了范围，算不出超出多少` };
  const after = afterSteps(part, sub(point, part.limit), part.measure.unit);
  return { points: after.points, explanation: `${words}，超出 ${limit}；${after.words}` };
}
