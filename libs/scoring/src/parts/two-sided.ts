// 「100% 计 1 分，每超过（降低）1% 扣 0.1 分，扣完为止」: a deduction for the distance from a target, above or below.
import { abs, sub } from '../decimal';
import { pointOf } from '../reading/interval';
import type { PartOf } from './part.schema';
import { figureText } from './interval-text';
import { measureRate } from './measure';
import type { PartResult, RowFacts } from './part-result';
import { afterSteps } from './steps';

export function scoreTwoSided(part: PartOf<'two-sided'>, facts: RowFacts): PartResult {
  const measured = measureRate(part.measure, facts);
  if (!measured.ok) return measured.result;
  const target = figureText(part.target, part.measure.unit);
  const point = pointOf(measured.rate);
  if (point === null) return { points: null, explanation: `${measured.words}，只写了范围，算不出与 ${target} 的差距` };
  const distance = abs(sub(point, part.target));
  if (distance === '0')
    return { points: part.max, explanation: `${measured.words}，正好 ${target}，计满分 ${part.max}` };
  const after = afterSteps(part, distance, part.measure.unit);
  return { points: after.points, explanation: `${measured.words}，与 ${target} 有差距；${after.words}` };
}
