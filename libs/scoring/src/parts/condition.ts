// 「不超当年预算，且不超上年决算，计 n 分，否则不得分」: all or nothing by a condition on figures, worked out step by step.
import type { PartOf } from './part.schema';
import { unanswered, type PartResult, type RowFacts } from './part-result';

export function scoreCondition(part: PartOf<'condition'>, facts: RowFacts): PartResult {
  const asked = facts.evaluate(part.formula);
  if (!asked.ok) return unanswered(asked);
  const said = asked.steps.join('；');
  return asked.value === true
    ? { points: part.max, explanation: `${said}；条件成立，计 ${part.max} 分` }
    : { points: '0', explanation: `${said}；条件不成立，不得分` };
}
