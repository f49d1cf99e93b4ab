// The rows of a form as a reviewer goes through them: claimed, computed and reviewed score side by side, why a row wants a look, what
// changed in it. Pure; every judgement in it is the server's or the rule set's.
import { deviationOf, wishedScore, type Deviation } from '@jishen/scoring';
import type { Review } from '../api/show-review';
import type { Submission } from '../api/types';
import type { Draft } from '../draft/draft-model';
import { reviewTexts as words } from '../texts/review';
import { looksOf } from './looks-of';
import { hasAdjustment, lineAt, type Line } from './review-lines';

export type SubmissionRow = Submission['rows'][number];
export type Change = NonNullable<Review['since']>['changes'][number];

export interface ReviewRow {
  readonly key: string;
  readonly row: SubmissionRow;
  readonly line: Line;
  /** Digest that a mark is made on; null: there is nothing to look at yet. */
  readonly digest: string | null;
  readonly marked: boolean;
  /** As it would stand after the decision. */
  readonly reviewed: string | null;
  readonly drafted: boolean;
  readonly deviation: Deviation | null;
  /** Why it wants a look, in words. */
  readonly looks: readonly string[];
  readonly changes: readonly Change[];
  /** What this reviewer asked of the row at their last return. */
  readonly asked: string | null;
  readonly evidenceCount: number;
}

/** @param levelOf key of the level whose adjustment stands in a row, once the ledger is known */
export function reviewRows(submission: Submission, review: Review, draft: Draft, levelOf: (row: string) => string | null = unknown): ReviewRow[] {
  const digests = new Map(review.rows.map(({ key, digest }) => [key, digest]));
  const changes = grouped(review.since?.changes ?? [], ({ row }) => row);
  const asked = new Map(review.since?.remarks.map(({ row, text }) => [row, text]) ?? []);
  return submission.rows.map((row) => {
    const line = lineAt(draft, row.key);
    const digest = digests.get(row.key) ?? null;
    const wish = wishedScore(line.score, row.weight);
    const reviewed = wish.ok ? wish.value : row.final;
    const own = changes.get(row.key) ?? [];
    return {
      key: row.key, row, line, digest, marked: digest !== null && line.mark === digest, reviewed, drafted: hasAdjustment(line),
      deviation: deviationOf(row.self, reviewed, row.weight), looks: looksOf(submission, row, own.length > 0, levelOf(row.key)), changes: own,
      asked: asked.get(row.key) ?? null, evidenceCount: evidenceCount(row.cells['evidence'] ?? ''),
    };
  });
}

const unknown = (): null => null;

/** Names of materials, however they were parted. */
const evidenceCount = (text: string): number => text.split(/[\n；;、]/u).filter((each) => each.trim() !== '').length;

/** Something is to be seen in it, was asked of it or is noted on it. */
const wantsALook = ({ looks, asked, drafted, line }: ReviewRow): boolean => looks.length > 0 || asked !== null || drafted || line.remark.trim() !== '';

export type Filter = 'changed' | 'look' | 'all';

export function shownRows(rows: readonly ReviewRow[], filter: Filter): ReviewRow[] {
  if (filter === 'all') return [...rows];
  const noted = ({ line, drafted }: ReviewRow): boolean => drafted || line.remark !== '';
  return rows.filter((row) => noted(row) || (filter === 'changed' ? row.changes.length > 0 || row.asked !== null : row.looks.length > 0));
}

/** The second round opens on what changed; the first on what wants a look; a form without either on all of it. */
export function firstFilter(rows: readonly ReviewRow[], review: Review): Filter {
  if (review.since?.kind === 'returned' && review.since.changes.length > 0) return 'changed';
  return rows.some(({ looks }) => looks.length > 0) ? 'look' : 'all';
}

export interface Chapter {
  readonly name: string;
  /** Not looked at yet and nothing to see in them: may be marked in one act. Shown or not. */
  readonly plain: readonly ReviewRow[];
  /** Not looked at yet, each to be looked at by itself. */
  readonly left: readonly ReviewRow[];
  readonly rows: readonly ReviewRow[];
  readonly marked: number;
  readonly count: number;
}

export function chaptersOf(all: readonly ReviewRow[], shown: readonly ReviewRow[]): Chapter[] {
  const named = (rows: readonly ReviewRow[]): Map<string, ReviewRow[]> => grouped(rows, ({ row }) => row.level1 ?? words.noChapter);
  const visible = named(shown);
  return [...named(all)].map(([name, rows]) => {
    const open = rows.filter(({ marked, digest }) => !marked && digest !== null);
    const [plain, left] = [open.filter((row) => !wantsALook(row)), open.filter(wantsALook)];
    return { name, rows: visible.get(name) ?? [], plain, left, marked: rows.filter(({ marked }) => marked).length, count: rows.length };
  });
}

/** Browsers that are to be served do not have Map.groupBy. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
