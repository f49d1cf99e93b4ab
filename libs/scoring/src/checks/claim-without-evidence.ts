// CLAIM_WITHOUT_EVIDENCE: points are claimed on answers that only the claim itself implies, no file is tied to the row
// and no evidence is named (paper that lies elsewhere). It never takes points.
import { compare, smaller, sum } from '../decimal';
import { isBlank } from '../reading/plain-text';
import { eachRow, onRow } from './check';

export const claimWithoutEvidence = eachRow(({ row, evidence, attached }) => {
  if (row.claimed === null || compare(row.claimed, '0') <= 0 || attached === true || !isBlank(evidence)) return null;
  const bare = row.parts.filter((part) => part.answers.some((answer) => answer.basis === 'implied-by-claim'));
  const points = smaller(sum(bare.flatMap((part) => part.points ?? [])), row.claimed);
  if (compare(points, '0') <= 0) return null;
  const message = `自评 ${row.claimed} 分中有 ${points} 分只由自评得分推定，没有写明佐证材料，请补充。`;
  return onRow(row, 'CLAIM_WITHOUT_EVIDENCE', 'note', message, { claimed: row.claimed, points });
});
