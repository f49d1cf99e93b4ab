// The ledger side of an event: self lines at SUBMIT, adjustments and reversals, the reversal of all at a return to the unit.
// It composes the ledger algebra of the scoring room; amounts stay text, and nothing here adds or compares them itself.
import { adjust, recordForm, reverseAll, reverseLine, standingAdjustments, type ScoredForm, type ScoredRow, type ScoreLine } from '@jishen/scoring';
import type { LedgerFigures } from '@jishen/persistence';
import type { Adjustment } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import type { Refusal } from '../engine';
import { roll } from '../trail/content-hash';

export function scoreLines(rows: readonly LedgerFigures[]): ScoreLine[] {
  const idOfSeq = new Map(rows.map((row) => [`${row.row}#${row.seq}`, row.id]));
  return rows.map((row) => ({
    id: row.id,
    row: row.row,
    seq: row.seq,
    kind: row.kind,
    prev: idOfSeq.get(`${row.row}#${row.seq - 1}`) ?? null,
    delta: row.delta,
    val: row.val,
    max: row.max,
    reverses: row.reversesSeq === null ? null : (idOfSeq.get(`${row.row}#${row.reversesSeq}`) ?? null),
    clause: row.clause,
    reason: row.reason,
    evidence: row.evidence,
    round: row.round,
  }));
}

export interface LedgerPlan {
  added: ScoreLine[];
  ledger: ScoreLine[];
  refusal: Refusal | null;
}

/** One self line for each row whose claim is new, changed or gone: the ledger then says what the form says, no more and no less. */
export function planSelf(before: readonly ScoreLine[], scored: ScoredForm, round: number): LedgerPlan {
  const added = recordForm(before, { rows: scored.rows, round, newId });
  return { added, ledger: [...before, ...added], refusal: null };
}

export interface AdjustmentTerms {
  round: number;
  evidenceRequired: boolean;
  /** The rows that the form has, with the weight of the moment. */
  rows: readonly Pick<ScoredRow, 'key' | 'weight'>[];
}

/** The adjustments asked for, one after another; the first that the ledger refuses refuses them all. */
export function planAdjustments(before: readonly ScoreLine[], asked: readonly Adjustment[], { round, evidenceRequired, rows }: AdjustmentTerms): LedgerPlan {
  let ledger = [...before];
  const added: ScoreLine[] = [];
  for (const each of asked) {
    const answer =
      'reverses' in each
        ? reverseLine(ledger, { id: newId(), reverses: each.reverses, reason: each.reason, round })
        : adjust(ledger, {
            id: newId(),
            row: each.row,
            score: each.score,
            clause: each.clause,
            reason: each.reason,
            evidence: each.evidence ?? [],
            round,
            max: maxOf(rows, each.row),
            evidenceRequired,
          });
    if (!answer.ok) return { added: [], ledger: [...before], refusal: answer.refusal };
    ledger = [...ledger, answer.line];
    added.push(answer.line);
  }
  return { added, ledger, refusal: null };
}

/** A row that left the form keeps its lines, at 0; nobody may score it up again. One without a weight is worth nothing. */
function maxOf(rows: AdjustmentTerms['rows'], key: string): string | null {
  const row = rows.find((each) => each.key === key);
  return row === undefined ? null : (row.weight ?? '0');
}

/** A return to the unit takes standing adjustments back, newest first; its authority is that return. */
export function planReturn(before: readonly ScoreLine[], round: number): LedgerPlan {
  const ids = standingAdjustments(before).map(() => newId());
  const added = reverseAll(before, { ids, reason: '退回单位，复核调整一并撤销', round });
  return { added, ledger: [...before, ...added], refusal: null };
}

/** The score that a line started from: the value of the line before it, null for the first. */
export function previousScore(ledger: readonly ScoreLine[], line: ScoreLine): string | null {
  return ledger.find((each) => each.id === line.prev)?.val ?? null;
}

export function rollLines(digest: string, lines: readonly ScoreLine[]): string {
  return roll(digest, lines.map((line) => [line.row, line.seq, line.kind, line.val]));
}
