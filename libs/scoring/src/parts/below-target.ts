// 「完成率 100% 计 10 分，每低 5% 扣 2 分，扣完为止」: steps taken for what is missing to a target. What lies above costs nothing.
import { compare, sub } from '../decimal';
import { pointOf } from '../reading/interval';
import { measureRate } from './measure';
import { figureText } from './interval-text';
import type { PartOf } from './part.schema';
import type { PartResult, RowFacts } from './part-result';
import { afterSteps } from './steps';

export function scoreBelowTarget(part: PartOf<'below-target'>, facts: RowFacts): PartResult {
  const measured = measureRate(part.measure, facts);
  if (!measured.ok) return measured.result;
  const { rate, words } = measured;
  const target = figureText(part.target, part.measure.unit);
  if (rate.low !== null && compare(rate.low, part.target) >= 0)
    return { points: part.max, explanation: `${words}，达到 ${target}，计满分 ${part.max}` };
  const point = pointOf(rate);
  if (point === null) return { points: null, explanation: `${words}，只写了范围，算不出比 ${target} 低多少` };
  const after = afterSteps(part, sub(part.target, point), part.measure.unit);
  return { points: after.points, explanation: `${words}，低于 ${target}；${after.words}` };
}
