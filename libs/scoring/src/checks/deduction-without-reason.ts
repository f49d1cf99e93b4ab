// DEDUCTION_WITHOUT_REASON: points were taken and nobody said why. It never judges whether the deduction is right.
import { compare, sub } from '../decimal';
import { hasNoReason } from '../reading/plain-text';
import { eachRow, onRow } from './check';

export const deductionWithoutReason = eachRow(({ row, reason, asksReasonForDeduction }) => {
  const { claimed, weight } = row;
  if (!asksReasonForDeduction || claimed === null || weight === null) return null;
  if (compare(claimed, weight) >= 0 || !hasNoReason(reason)) return null;
  const lost = sub(weight, claimed);
  return onRow(
    row,
    'DEDUCTION_WITHOUT_REASON',
    'warning',
    `扣了 ${lost} 分（分值 ${weight}，得分 ${claimed}），没有写原因和改进措施，请补写。`,
    { weight, claimed, lost },
  );
});
