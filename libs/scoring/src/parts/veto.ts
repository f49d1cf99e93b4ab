// 「1 例不符合，本指标全扣」: one case (or a condition that holds) takes the whole row, not only this part.
import { compare } from '../decimal';
import type { PartOf } from './part.schema';
import { caseCount } from './case-count';
import { notFilled, unanswered, type PartResult, type RowFacts } from './part-result';

export function scoreVeto(part: PartOf<'veto'>, facts: RowFacts): PartResult {
  if (part.formula !== undefined) return vetoedBy(part, part.formula, facts);
  const answer = part.answer ?? '';
  const count = caseCount(facts, answer);
  if (count === null) return notFilled(facts, [answer]);
  const label = facts.label(answer);
  if (compare(count, '0') === 0) return { points: part.max, explanation: `${label} 0 例，计 ${part.max} 分` };
  return { points: '0', veto: true, explanation: `${label} ${count} 例，一票否决，本指标全部扣完` };
}

function vetoedBy(part: PartOf<'veto'>, formula: string, facts: RowFacts): PartResult {
  const asked = facts.evaluate(formula);
  if (!asked.ok) return unanswered(asked);
  const said = asked.steps.join('；');
  return asked.value === true
    ? { points: '0', veto: true, explanation: `${said}；一票否决，本指标全部扣完` }
    : { points: part.max, explanation: `${said}；没有否决，计 ${part.max} 分` };
}
