// What total and grade would become with the adjustments in mind: by the very function that settles the form on the server. A preview:
// what counts is what the decision records. Pure.
import { settleForm, wishedScore, type RuleSet } from '@jishen/scoring';
import type { Submission } from '../api/types';
import type { ReviewRow } from './review-rows';

export interface SettledAfter {
  readonly total: string | null;
  readonly grade: string | null;
}

export function settledAfter(submission: Submission, ruleSet: RuleSet, rows: readonly ReviewRow[]): SettledAfter {
  const cells = Object.fromEntries([...submission.rows, ...submission.inputs].map((each) => [each.key, each.cells]));
  const finals = new Map<string, string>();
  for (const { key, row, line } of rows) {
    const wish = wishedScore(line.score, row.weight);
    const final = wish.ok ? wish.value : row.final;
    if (final !== null) finals.set(key, final);
  }
  const { total, grade } = settleForm(ruleSet, { cells, year: submission.year }, submission.rows, finals);
  return { total: total.final, grade: grade.final };
}
