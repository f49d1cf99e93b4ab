// The shapes that scoring gives back: rows, parts, findings, totals. Only types; it never computes.
export type Basis = 'data' | 'answer' | 'manual';
export type Verdict = 'agrees' | 'differs' | 'not-computable';
export type Severity = 'error' | 'warning' | 'note';
export type Figures = Record<string, string | number | null>;

/** What a named answer rests on: seen in print, derived from the unit's own claim, or stated by the unit in the form. */
export type AnswerBasis = 'printed' | 'implied-by-claim' | 'stated';

export interface UsedAnswer {
  key: string;
  label: string;
  value: string;
  basis: AnswerBasis;
}

export interface ScoredPart {
  key: string;
  label: string;
  basis: Basis;
  rule: string;
  max: string;
  points: string | null;
  explanation: string;
  answers: UsedAnswer[];
}

export interface ScoredRow {
  key: string;
  index: number;
  name: string;
  level1: string | null;
  level2: string | null;
  weight: string | null;
  claimed: string | null;
  computed: string | null;
  parts: ScoredPart[];
  rule: string;
  explanation: string;
  verdict: Verdict;
  /** Does not concern the unit; its weight is left out and the rest rescaled. */
  dropped?: true;
  /** Nothing is paid until the reason cell has words in it. */
  needsReason?: true;
}

export interface Finding {
  code: string;
  severity: Severity;
  index: number | null;
  row: string | null;
  rowKey: string | null;
  message: string;
  figures: Figures;
}

export interface ScoredTotal {
  claimed: string | null;
  sumOfClaimed: string;
  computed: string | null;
  grade: string | null;
}

/** One effect on the total, in order; the values are those after it. */
export interface TotalStep {
  kind: 'sum' | 'rescale' | 'total-cap' | 'grade' | 'grade-override';
  claimed: string | null;
  computed: string | null;
  /** Of what stands after reviewers' adjustments; only where that is settled too. */
  final?: string | null;
  explanation: string;
}

/** What the sums become after rescaling and cap; null where that cannot be said. */
export interface Settlement {
  claimed: string | null;
  computed: string | null;
  /** No total goes above it; null where there is none. */
  cap: string | null;
  steps: TotalStep[];
}

/** Claimed, computed and final side by side; null where it cannot be said, `final` also before there is a ledger. */
export interface SideBySide {
  claimed: string | null;
  computed: string | null;
  final: string | null;
}

/** A form's way from the plain sums to total and grade, step by step, for all three. */
export interface FormSettlement {
  sum: SideBySide;
  /** After rescaling and cap. */
  total: SideBySide;
  grade: SideBySide;
  cap: string | null;
  steps: (SideBySide & Pick<TotalStep, 'kind' | 'explanation'>)[];
}

export interface Need {
  key: string;
  name: string;
}

export interface ScoredForm {
  rows: ScoredRow[];
  total: ScoredTotal;
  /** How total and grade came about, step by step. */
  settlement?: Settlement;
  findings: Finding[];
  /** Cells that SUBMIT still needs; key is `row.cell`. */
  missing: Need[];
  /** Rows that SUBMIT needs a reason for; key is the row. */
  missingReasons: Need[];
}

/** Raw text as typed: row key → cell key → text. `year` gives dates without a year their year. */
export interface FormInput {
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
  year?: number;
  /** Whose form it is, for the check of the names on title pages. */
  unit?: string;
  /** Rows that a file in use is tied to; left out where files are not known, as on the command line. */
  attached?: readonly string[];
}
