// Rows that only a person can judge (履职效益, 满意度 without a threshold): the points that a named person stands by. Never a calculation.
import { compare } from '../decimal';
import { hasNoReason } from '../reading/plain-text';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';

export function scoreJudged(part: PartOf<'judged'>, facts: RowFacts): PartResult {
  const points = facts.figure(part.answer);
  if (points === null) return notFilled(facts, [part.answer]);
  if (compare(points, '0') < 0 || compare(points, part.max) > 0)
    return { points: null, explanation: `${facts.label(part.answer)} ${points} 不在 0 到 ${part.max} 之间` };
  if (part.needsReason === true && compare(points, part.max) < 0 && hasNoReason(facts.reason()))
    return {
      points: null,
      needsReason: true,
      explanation: `由人评定 ${points} 分（满分 ${part.max}），扣分没有写理由，不能计分`,
    };
  return { points, explanation: `由人评定 ${points} 分（满分 ${part.max}），评分标准没有给出算法` };
}
