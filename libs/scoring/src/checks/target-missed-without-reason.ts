// TARGET_MISSED_WITHOUT_REASON: the actual value misses its target and the reason column is empty. It never applies to the money row.
import { hasNoReason } from '../reading/plain-text';
import { onRow, type ProjectCheck } from './check';

export const targetMissedWithoutReason: ProjectCheck = ({ indicators }) =>
  indicators.flatMap(({ indicator, row, comparison }) => {
    if (comparison?.outcome !== 'missed' || !hasNoReason(indicator.reason)) return [];
    const message = `${comparison.words}，没有达到指标值，也没有写偏差原因，请补写原因和改进措施。`;
    return [
      onRow(row, 'TARGET_MISSED_WITHOUT_REASON', 'warning', message, {
        target: indicator.target,
        actual: indicator.actual,
      }),
    ];
  });
