// The command id of one form in a batch: made from the batch's own key, so that the batch sent again is the same commands again. It is what
// the trail names, and by it one sees which approvals were given together.
import { createHash } from 'node:crypto';

const longest = 100;

export function keyInBatch(key: string, submissionId: string): string {
  const batch = key.length <= longest ? key : createHash('sha256').update(key).digest('hex');
  return `batch/${batch}/${submissionId}`;
}
