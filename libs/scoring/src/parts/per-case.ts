// 「1 例不符合扣 n 分，扣完为止」: a deduction per case found.
import { compare, larger, mul, sub } from '../decimal';
import type { PartOf } from './part.schema';
import { caseCount } from './case-count';
import { notFilled, type PartResult, type RowFacts } from './part-result';

export function scorePerCase(part: PartOf<'per-case'>, facts: RowFacts): PartResult {
  const count = caseCount(facts, part.answer);
  if (count === null) return notFilled(facts, [part.answer]);
  const taken = mul(count, part.deduction);
  const points = larger(sub(part.max, taken), '0');
  const floored = compare(taken, part.max) > 0 ? '，扣完为止' : '';
  return {
    points,
    explanation: `${facts.label(part.answer)} ${count} 例，每例扣 ${part.deduction} 分，扣 ${taken} 分${floored}，计 ${points} 分`,
  };
}
