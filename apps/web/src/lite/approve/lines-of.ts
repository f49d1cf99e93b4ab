// The rows of a form as a signer sees them on a phone: why a row wants a look, what changed in it since they last decided. Pure.
import type { Submission } from '../../api/types';
import { looksOf } from '../../review/looks-of';
import type { Change } from '../../review/review-rows';
import { reviewTexts } from '../../texts/review';
import type { Opened } from './opened';

export interface Line {
  readonly row: Submission['rows'][number];
  readonly looks: readonly string[];
  readonly changes: readonly Change[];
  /** What this person asked of the row when they returned it. */
  readonly asked: string | null;
}

export function linesOf({ submission, review }: Pick<Opened, 'submission' | 'review'>): Line[] {
  const since = review?.since ?? null;
  return submission.rows.map((row) => {
    const changes = since?.changes.filter((change) => change.row === row.key) ?? [];
    const asked = since?.remarks.find((remark) => remark.row === row.key)?.text ?? null;
    // Who adjusted it stands in the ledger, which a phone does not ask for.
    const looks = looksOf(submission, row, changes.length > 0, null);
    return { row, looks: asked !== null && looks.length === 0 ? [reviewTexts.wasAsked] : looks, changes, asked };
  });
}
