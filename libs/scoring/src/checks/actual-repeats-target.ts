// ACTUAL_REPEATS_TARGET: the actual value is a stretch (≥266米, 3月底前) that only repeats the demand instead of saying what was reached.
import { onRow, type ProjectCheck } from './check';

export const actualRepeatsTarget: ProjectCheck = ({ indicators }) =>
  indicators.flatMap(({ indicator, row, typed, comparison }) =>
    comparison?.outcome === 'met' && comparison.repeats
      ? [
          onRow(
            row,
            'ACTUAL_REPEATS_TARGET',
            'note',
            `实际完成值写作「${typed.actual}」，只是一个范围，请写实际达到的数值。`,
            { target: indicator.target, actual: indicator.actual },
          ),
        ]
      : [],
  );
