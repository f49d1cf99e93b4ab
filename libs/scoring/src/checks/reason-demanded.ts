// REASON_DEMANDED: the rule pays a row only once a reason is written (points taken by a person, a row that does not apply), and none is.
// It never judges whether a reason is good.
import { hasNoReason } from '../reading/plain-text';
import { eachRow, onRow } from './check';

export const reasonDemanded = eachRow(({ row, reason }) => {
  if (row.needsReason !== true || !hasNoReason(reason)) return null;
  const message = `按规则写明原因才计分，现在没有写（${row.explanation}）。请写明原因，写明之前不能提交。`;
  return onRow(row, 'REASON_DEMANDED', 'warning', message, { claimed: row.claimed, weight: row.weight });
});
