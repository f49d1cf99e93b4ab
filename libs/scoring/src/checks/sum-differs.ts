// SUM_DIFFERS: the claimed scores do not add up to the claimed total; SUM_WITHIN_ROUNDING where rounding explains the gap.
// It never judges a table of which rows are missing.
import { compare } from '../decimal';
import { onTable, type TableCheck } from './check';
import { sumAgainstTotal } from './sum-against-total';

export const sumDiffers: TableCheck = ({ complete, rows, claimedTotal, printedTotal, settlement }) => {
  if (!complete || claimedTotal === null) return [];
  // TOTAL_ABOVE_CAP speaks of a sum that the cap forbids; a total that was rescaled or capped as the rule set says is right although it is not the sum.
  if (settlement.claimed !== null && compare(settlement.claimed, claimedTotal) === 0) return [];
  const claims = rows.flatMap(({ row, printed }) => printed?.claimed ?? row.claimed ?? []);
  // Where only the total was printed, there are no scores that could fail to add up to it.
  if (claims.length === 0) return [];
  const judged = sumAgainstTotal(claims, printedTotal ?? claimedTotal);
  if (judged.result === 'exact') return [];
  const figures = {
    sumOfClaimed: judged.sum,
    claimedTotal,
    difference: judged.difference,
    tolerance: judged.tolerance,
  };
  if (judged.result === 'within-rounding') {
    return [
      onTable(
        'SUM_WITHIN_ROUNDING',
        'note',
        `各行得分相加为 ${judged.sum}，合计写作 ${claimedTotal}，相差在四舍五入范围之内。`,
        figures,
      ),
    ];
  }
  return [
    onTable(
      'SUM_DIFFERS',
      'error',
      `各行得分相加为 ${judged.sum}，合计却写作 ${claimedTotal}，请核对各行得分或合计。`,
      figures,
    ),
  ];
};
