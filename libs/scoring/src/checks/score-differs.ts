// SCORE_DIFFERS: the claimed score is not what the rule gives, beyond the rule set's tolerance. It never says which one is to be believed.
import { sub } from '../decimal';
import { eachRow, onRow } from './check';

export const scoreDiffers = eachRow(({ row }) => {
  const { claimed, computed } = row;
  if (claimed === null || computed === null || row.verdict !== 'differs') return null;
  const message = `自评 ${claimed} 分，按规则计算为 ${computed} 分（${row.explanation}）。请改正，或写明原因。`;
  return onRow(row, 'SCORE_DIFFERS', 'warning', message, { claimed, computed, difference: sub(claimed, computed) });
});
