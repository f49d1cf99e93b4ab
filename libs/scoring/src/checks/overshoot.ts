// OVERSHOOT: the actual value is far above its target (the rule set's threshold), so the target was perhaps set too low.
// Never where the rule set leaves overshoots alone.
import { roundHalfUp } from '../decimal';
import { treatmentOf } from '../parts/overshoot';
import { overshootPercent } from '../project/overshoot-percent';
import type { IndicatorFacts } from '../project/score-indicator';
import type { ProjectRuleSet } from '../rule-set.schema';
import { onRow, type ProjectCheck } from './check';

export const overshoot: ProjectCheck = ({ ruleSet, indicators }) =>
  indicators.flatMap((facts) => {
    if (treatmentOf(ruleSet.overshoot) === 'none') return [];
    const found = overshootOf(ruleSet, facts);
    if (found === null) return [];
    const { row } = facts;
    const { target, actual } = found;
    const abovePercent = roundHalfUp(found.abovePercent, 2);
    const message = `实际 ${actual} 比指标值 ${target} 高 ${abovePercent}%，请说明是不是指标值定低了。`;
    return [onRow(row, 'OVERSHOOT', 'warning', message, { target, actual, abovePercent })];
  });

type Found = ReturnType<typeof overshootPercent>;
/** The facts of a row stay the same object while the row does (remembered-indicator.ts), and belong to one rule set. */
const known = new WeakMap<IndicatorFacts, Found>();
function overshootOf(ruleSet: ProjectRuleSet, facts: IndicatorFacts): Found {
  if (known.has(facts)) return known.get(facts) ?? null;
  const { indicator, row: _row, ...rest } = facts;
  const found = overshootPercent(ruleSet, { name: indicator.name, ...rest });
  known.set(facts, found);
  return found;
}
