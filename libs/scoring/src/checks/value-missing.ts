// VALUE_MISSING: full marks where no target, or no actual value, is written. It never minds an empty cell that earned nothing.
import { compare } from '../decimal';
import { onRow, type ProjectCheck } from './check';

export const valueMissing: ProjectCheck = ({ indicators }) =>
  indicators.flatMap(({ indicator, row, target, actual }) => {
    const { claimed, weight } = indicator;
    if (target.kind !== 'blank' && actual.kind !== 'blank') return [];
    if (claimed === null || weight === null || compare(weight, '0') <= 0 || compare(claimed, weight) < 0) return [];
    const what =
      target.kind === 'blank' && actual.kind === 'blank'
        ? '指标值和实际完成值'
        : target.kind === 'blank'
          ? '指标值'
          : '实际完成值';
    return [
      onRow(row, 'VALUE_MISSING', 'warning', `计了满分 ${claimed}，却没有填${what}，请补填。`, {
        claimed,
        target: indicator.target,
        actual: indicator.actual,
      }),
    ];
  });
