// TOTAL_ABOVE_CAP: the claimed total is higher than the rule set allows for this execution (or other measure). It never lowers the claim.
import { compare } from '../decimal';
import { onTable, type TableCheck } from './check';

export const totalAboveCap: TableCheck = ({ complete, claimedTotal, settlement }) => {
  const { cap } = settlement;
  if (!complete || claimedTotal === null || cap === null || compare(claimedTotal, cap) <= 0) return [];
  const why = settlement.steps.flatMap((step) => (step.kind === 'total-cap' ? step.explanation : [])).join('');
  const message = `合计写作 ${claimedTotal}，按规则总分不能超过 ${cap}（${why}），请改正合计。`;
  return [onTable('TOTAL_ABOVE_CAP', 'error', message, { claimedTotal, cap })];
};
