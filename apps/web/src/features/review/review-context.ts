// What the parts of the review screen share. Read only but for `write`; rights are the server's.
import { createContext, use } from 'react';
import type { Colleague } from '../../api/hold-review';
import type { LedgerLine } from '../../api/show-ledger';
import type { Review } from '../../api/show-review';
import type { DraftKeeper, DraftState } from '../../draft/draft-keeper';
import type { RowThen } from '../../form/last-year';
import type { LineCell } from '../../review/review-lines';
import type { Chapter, ReviewRow } from '../../review/review-rows';

/** What the person looked at: only that is decided on. */
export interface Seen {
  readonly version: number;
  readonly contentHash: string;
}

export type Compare = 'self' | 'computed' | 'last' | 'then';

export interface OpenReview {
  readonly review: Review;
  readonly rows: readonly ReviewRow[];
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  /** The server lets this person decide now, and no colleague of the level has it open. */
  readonly mayWrite: boolean;
  /** The colleague who has. */
  readonly other: Colleague | null;
  readonly compare: Compare;
  /** A row of last year's form; only once somebody wants to hold this one against it. */
  readonly rowThen: ((key: string) => RowThen | null) | null;
  /** By row: the adjustment that stands in the ledger, with its clause and reason. */
  readonly adjusted: ReadonlyMap<string, LedgerLine>;
  readonly seen: Seen;
  readonly onSeen: (seen: Seen) => void;
  /** Marks what has nothing to see in a chapter. */
  readonly markChapter: (chapter: Chapter) => void;
  /** What that came to, last. */
  readonly told: { readonly chapter: string; readonly text: string } | null;
  readonly write: (row: string, texts: Partial<Record<LineCell, string>>) => void;
}

export const ReviewContext = createContext<OpenReview | null>(null);

export function useReview(): OpenReview {
  const review = use(ReviewContext);
  if (review === null) throw new Error('no review around this component');
  return review;
}
