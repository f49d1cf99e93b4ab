// What a reviewer wrote when they returned a form, in their own words: a sentence that the page composed for them is none. Pure.
import type { Review } from '../api/show-review';
import { decideTexts as words } from '../texts/review';

export function askedThen({ reason, remarks }: Pick<NonNullable<Review['since']>, 'reason' | 'remarks'>, nameOf: (row: string) => string): string | null {
  if (reason !== words.composed(remarks.length) || remarks.length === 0) return reason;
  return remarks.map(({ row, text }) => words.remarkOn(nameOf(row), text)).join('；');
}
