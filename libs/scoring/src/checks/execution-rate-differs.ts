// EXECUTION_RATE_DIFFERS: the printed execution rate is not executed ÷ adjusted, beyond half a unit of its last printed place.
import { abs, compare, halfLastPlace, normalise, percentOf, roundHalfUp, sub } from '../decimal';
import { onRow, type ProjectCheck } from './check';

export const executionRateDiffers: ProjectCheck = ({ funds, execution }) => {
  const { adjusted, executed, claimedRatePercent } = funds;
  if (claimedRatePercent === null || adjusted === null || executed === null || compare(adjusted, '0') === 0) return [];
  const rate = percentOf(executed, adjusted);
  if (compare(abs(sub(rate, claimedRatePercent)), halfLastPlace(claimedRatePercent)) <= 0) return [];
  const recomputed = roundHalfUp(rate, 4);
  const printed = normalise(claimedRatePercent);
  const message = `填写的执行率是 ${printed}%，按 ${executed} / ${adjusted} 计算为 ${recomputed}%，请核对。`;
  return [
    onRow(execution, 'EXECUTION_RATE_DIFFERS', 'warning', message, {
      claimedRatePercent: printed,
      recomputedPercent: recomputed,
      executed,
      adjusted,
    }),
  ];
};
