// All that is read of one form before it can be shown on a lite page. It keeps nothing.
import { ApiProblem } from '../../api/call';
import { listEvidence } from '../../api/list-evidence';
import { showReview, type Review } from '../../api/show-review';
import { showSubmission } from '../../api/show-submission';
import type { EvidenceList, Submission } from '../../api/types';

export interface Opened {
  readonly submission: Submission;
  /** Null for who only reads. */
  readonly review: Review | null;
  /** Null for who may not see it. */
  readonly evidence: EvidenceList | null;
}

const unlessRefused = async <T>(asking: Promise<T>): Promise<T | null> => {
  try {
    return await asking;
  } catch (fault) {
    if (fault instanceof ApiProblem && fault.status < 500 && fault.status !== 401) return null;
    throw fault;
  }
};

export async function open(id: string): Promise<Opened> {
  const [submission, review, evidence] = await Promise.all([showSubmission(id), unlessRefused(showReview(id)), unlessRefused(listEvidence(id))]);
  return { submission, review, evidence };
}
