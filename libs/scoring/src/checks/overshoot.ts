// OVERSHOOT: the actual value is far above its target (the rule set's threshold), so the target was perhaps set too low.
// Never where the rule set leaves overshoots alone.
import { roundHalfUp } from '../decimal';
import { treatmentOf } from '../parts/overshoot';
import { overshootPercent } from '../project/overshoot-percent';
import { onRow, type ProjectCheck } from './check';

export const overshoot: ProjectCheck = ({ ruleSet, indicators }) =>
  indicators.flatMap(({ indicator, row, ...facts }) => {
    if (treatmentOf(ruleSet.overshoot) === 'none') return [];
    const found = overshootPercent(ruleSet, { name: indicator.name, ...facts });
    if (found === null) return [];
    const { target, actual } = found;
    const abovePercent = roundHalfUp(found.abovePercent, 2);
    const message = `实际 ${actual} 比指标值 ${target} 高 ${abovePercent}%，请说明是不是指标值定低了。`;
    return [onRow(row, 'OVERSHOOT', 'warning', message, { target, actual, abovePercent })];
  });
