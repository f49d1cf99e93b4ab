// The vocabulary of the score ledger: one chain of lines per row, and the refusals of its verbs. Lines are added, never changed.
export interface ScoreLine {
  id: string;
  row: string;
  /** Dense from 1 within the row. */
  seq: number;
  kind: 'self' | 'adjustment' | 'reversal';
  prev: string | null;
  delta: string;
  /** The score after this line. */
  val: string;
  max: string;
  /** The adjustment that a reversal takes back. */
  reverses: string | null;
  clause: string | null;
  reason: string | null;
  evidence: string[];
  round: number;
}

export type ScoringRefusalCode =
  | 'ROW_UNKNOWN'
  | 'NOT_SCORED_YET'
  | 'SCORE_NOT_DECIMAL'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_UNCHANGED'
  | 'CLAUSE_MISSING'
  | 'REASON_MISSING'
  | 'EVIDENCE_REQUIRED'
  | 'REVERSAL_UNKNOWN'
  | 'ALREADY_REVERSED'
  | 'REVERSAL_OUT_OF_RANGE';

export interface LedgerRefusal {
  code: ScoringRefusalCode;
  rule: string;
  detail: string;
  data: Record<string, string | number | null>;
}

export type Refused = { ok: false; refusal: LedgerRefusal };

export function refuse(code: ScoringRefusalCode, rule: string, detail: string, data: LedgerRefusal['data']): Refused {
  return { ok: false, refusal: { code, rule, detail, data } };
}
