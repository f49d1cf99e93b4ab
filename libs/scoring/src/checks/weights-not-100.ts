// WEIGHTS_NOT_100: the weights of a whole table must add up to 100; WEIGHTS_WITHIN_ROUNDING where rounding explains the gap (3 × 33.33).
import { onTable, type TableCheck } from './check';
import { sumAgainstTotal } from './sum-against-total';

export const weightsNot100: TableCheck = ({ complete, rows }) => {
  if (!complete) return [];
  const judged = sumAgainstTotal(
    rows.flatMap(({ row, printed }) => printed?.weight ?? row.weight ?? []),
    '100',
  );
  if (judged.result === 'exact') return [];
  const figures = { sumOfWeights: judged.sum, difference: judged.difference };
  if (judged.result === 'within-rounding') {
    return [
      onTable(
        'WEIGHTS_WITHIN_ROUNDING',
        'note',
        `各行分值相加为 ${judged.sum}，与 100 相差在四舍五入范围之内。`,
        figures,
      ),
    ];
  }
  return [onTable('WEIGHTS_NOT_100', 'error', `各行分值相加为 ${judged.sum}，应为 100，请核对分值。`, figures)];
};
