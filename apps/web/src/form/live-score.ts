// Rows, findings and needs as they stand on the screen: of a draft scored here by the very library that the server scores with,
// of everything else as the server told them. A preview only: what counts is what the server records.
import { RowMemory, scoreForm, settleForm, type FormSettlement, type Need, type RuleSet, type ScoredRow } from '@jishen/scoring';
import type { CheckFinding, Submission } from '../api/types';
import { allCells, type Draft } from '../draft/draft-model';

export type LiveRow = Omit<ScoredRow, 'dropped' | 'needsReason'>;

export interface Live {
  readonly rows: ReadonlyMap<string, LiveRow>;
  readonly findings: readonly CheckFinding[];
  /** Cells that SUBMIT still needs; key is `row.cell`. */
  readonly missing: readonly Need[];
  /** Rows that SUBMIT needs a reason for. */
  readonly missingReasons: readonly Need[];
  readonly claimed: string;
  readonly computed: string | null;
  readonly grade: string | null;
  /** What rescaling, cap and grade make of the sums; null where nothing says so. */
  readonly settlement: FormSettlement | null;
}

/** Of the form that is typed in: all but one of its rows are as they were a moment ago. */
const memory = new RowMemory();

/** @param attached rows with a file tied to them */
export function liveOf(submission: Submission, ruleSet: RuleSet, draft: Draft, attached: readonly string[]): Live {
  if (submission.state !== 'draft') return told(submission);
  const input = { cells: allCells(draft), year: submission.year, attached };
  const scored = scoreForm(ruleSet, input, memory);
  const checks = scored.findings.map((finding) => ({ source: 'check' as const, ...finding }));
  return {
    rows: new Map(scored.rows.map((row) => [row.key, row])),
    findings: [...checks, ...submission.findings.filter(({ source }) => source === 'review')],
    missing: scored.missing,
    missingReasons: scored.missingReasons,
    claimed: scored.total.sumOfClaimed,
    computed: scored.total.computed,
    grade: scored.total.grade,
    settlement: settleForm(ruleSet, input, scored.rows, null),
  };
}

function told({ rows, findings, total, settlement }: Submission): Live {
  return {
    rows: new Map(rows.map((row) => [row.key, row])),
    findings,
    missing: [],
    missingReasons: [],
    claimed: total?.sumOfClaimed ?? '',
    computed: total?.computed ?? null,
    grade: total?.grade ?? null,
    settlement: settlement ?? null,
  };
}
