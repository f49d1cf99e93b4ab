// DIRECTION_SUSPECT: the operator of the target points the way that nobody means (满意度 ≤ 90%, 投诉 ≥ 3). Names come from the rule set.
// It never changes how the row is computed.
import { isCostFigure, isDuration, isTimeliness, NEGATIONS, saysAtLeast } from '../project/direction';
import { countsAny, hasAny, hasAnyNotAfter } from '../project/name-words';
import type { IndicatorFacts } from '../project/score-indicator';
import type { WrittenNumber } from '../reading/written-value';
import type { ProjectRuleSet } from '../rule-set.schema';
import { onRow, type ProjectCheck } from './check';

export const directionSuspect: ProjectCheck = ({ ruleSet, indicators }) =>
  indicators.flatMap((facts) => {
    const { row, target, indicator, typed } = facts;
    if (target.kind !== 'number') return [];
    const { name } = indicator;
    const figures = { target: indicator.target };
    if (target.operator === '≤' || target.operator === '<') {
      if (isDuration(ruleSet, target) || !looksAtLeast(ruleSet, facts)) return [];
      return [
        onRow(
          row,
          'DIRECTION_SUSPECT',
          'warning',
          `「${name}」越高越好，指标值却写成 ${typed.target}，请核对是不是应为“不低于”。`,
          figures,
        ),
      ];
    }
    if (target.operator === '≥' || target.operator === '>') {
      if (!looksAtMost(ruleSet, facts, target)) return [];
      return [
        onRow(
          row,
          'DIRECTION_SUSPECT',
          'warning',
          `「${name}」越低越好，指标值却写成 ${typed.target}，请核对是不是应为“不高于”。`,
          figures,
        ),
      ];
    }
    return [];
  });

function looksAtLeast(ruleSet: ProjectRuleSet, { indicator }: IndicatorFacts): boolean {
  const { name } = indicator;
  return hasAnyNotAfter(name, NEGATIONS, ruleSet.directions.suspectWhenAtMost);
}

function looksAtMost(ruleSet: ProjectRuleSet, { indicator }: IndicatorFacts, target: WrittenNumber): boolean {
  if (isCostFigure(ruleSet, indicator, target)) return true;
  if (saysAtLeast(ruleSet, indicator.name) || isTimeliness(ruleSet, indicator)) return false;
  const { suspectWhenAtLeast, suspectWhenAtMost } = ruleSet.directions;
  if (countsAny(indicator.name, suspectWhenAtMost, NEGATIONS)) return true;
  return hasAny(indicator.name, suspectWhenAtLeast) && countsAny(indicator.name, suspectWhenAtLeast);
}
