// The money row of a project table: weight × executed / adjusted, above 100 % as the rule set says. It never takes the initial budget as base.
import { compare, div, mul, percentOf } from '../decimal';
import { rateText, roundedText } from '../quotient-text';
import { SAID_ABOVE_100 } from '../parts/execution-rate';
import { roundScore } from '../round-score';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { ScoredRow } from '../scored-form';
import { verdictOf } from '../verdict-of';
import type { Funds } from './indicator';

export const EXECUTION_ROW_KEY = 'funds';

export function executionRow(ruleSet: ProjectRuleSet, funds: Funds): ScoredRow {
  const { points, explanation } = scoreExecution(ruleSet, funds);
  return {
    key: EXECUTION_ROW_KEY,
    index: 0,
    name: ruleSet.execution.name,
    level1: null,
    level2: null,
    weight: funds.weight,
    claimed: funds.claimed,
    computed: points,
    rule: 'execution-rate',
    explanation,
    verdict: verdictOf(funds.claimed, points, ruleSet.tolerance),
    parts:
      funds.weight === null
        ? []
        : [
            {
              key: 'execution',
              label: ruleSet.execution.name,
              basis: 'data',
              rule: 'execution-rate',
              max: funds.weight,
              points,
              explanation,
              answers: [],
            },
          ],
  };
}

function scoreExecution(ruleSet: ProjectRuleSet, funds: Funds): { points: string | null; explanation: string } {
  const { adjusted, executed, weight } = funds;
  if (weight === null) return { points: null, explanation: '没有填预算执行率的分值，无法计算' };
  if (adjusted === null || compare(adjusted, '0') <= 0)
    return { points: null, explanation: '全年（调整后）预算数没有填，或者不大于 0，执行率无法计算' };
  if (executed === null || compare(executed, '0') < 0)
    return { points: null, explanation: '全年执行数没有填，或者小于 0，执行率无法计算' };
  if (compare(executed, adjusted) > 0) {
    const { above100 } = ruleSet.execution;
    return {
      points: above100 === 'needs-approval' ? null : weight,
      explanation: `${executed} / ${adjusted} = ${rateText(percentOf(executed, adjusted))}，${SAID_ABOVE_100[above100](weight)}`,
    };
  }
  const exact = div(mul(weight, executed), adjusted);
  const points = roundScore(ruleSet, exact);
  return { points, explanation: `${executed} / ${adjusted} × ${weight} = ${roundedText(exact, points)}` };
}
