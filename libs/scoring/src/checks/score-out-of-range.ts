// SCORE_ABOVE_WEIGHT and SCORE_BELOW_ZERO: a claimed score lies within 0 and the weight of its row. It never looks at computed scores.
import { compare } from '../decimal';
import { eachRow, onRow } from './check';

export const scoreOutOfRange = eachRow(({ row }) => {
  const { claimed, weight } = row;
  if (claimed === null || weight === null) return null;
  const figures = { claimed, weight };
  if (compare(claimed, weight) > 0)
    return onRow(row, 'SCORE_ABOVE_WEIGHT', 'error', `得分 ${claimed} 超过本行分值 ${weight}，请改正。`, figures);
  if (compare(claimed, '0') < 0)
    return onRow(row, 'SCORE_BELOW_ZERO', 'error', `得分 ${claimed} 小于 0，请改正。`, figures);
  return null;
});
