// The events that a submission understands, with their payloads. They never carry who acts or when: that is in Facts.
import type { SubmissionEventType } from './vocabulary';

/** A new score for a row, or the reversal of an earlier adjustment. Scores are decimal text. */
export type Adjustment =
  | { row: string; score: string; clause: string; reason: string; evidence?: string[] }
  | { reverses: string; reason: string };

/** With `direct` the levels of other houses between target and returner do not sign again. */
export type ReturnMode = 'level-by-level' | 'direct';

export interface Correction {
  field: string;
  from: string;
  to: string;
}

export type SubmissionEvent =
  | { type: 'SAVE_DRAFT'; rowKeys: string[] }
  | { type: 'SUBMIT' }
  | { type: 'APPROVE'; contentHash: string; opinion?: string; adjustments?: Adjustment[] }
  | {
      type: 'RETURN';
      contentHash: string;
      /** `unit`, or the key of an earlier level. */
      to: string;
      mode: ReturnMode;
      reason: string;
      rows?: string[];
      /** What is asked of single rows; free text. */
      remarks?: { row: string; text: string }[];
      /** By when the unit is to hand in again, a day; left out: the usual term. */
      dueOn?: string;
      adjustments?: Adjustment[];
    }
  | { type: 'WITHDRAW'; reason?: string }
  | ({ type: 'ADJUST_SCORE' } & Adjustment)
  | { type: 'RAISE_FINDING'; row?: string; text: string; dueOn: string; owner: string }
  | { type: 'REOPEN'; toLevel: string; reason: string }
  | { type: 'REQUIRE_RECTIFICATION' }
  | { type: 'PUBLISH' }
  | { type: 'CORRECT'; changes: Correction[]; reason: string }
  | { type: 'CANCEL'; reason: string };

/** Asks whether an event could be sent at all, before its payload is known. */
export interface SubmissionProbe {
  type: SubmissionEventType;
  probe: true;
}

/** The word that RETURN uses for the preparers of the unit. */
export const unitTarget = 'unit';

/** The rows that a return is about: those named and those remarked on, each once. */
export function rowsReturned({ rows = [], remarks = [] }: Extract<SubmissionEvent, { type: 'RETURN' }>): string[] {
  return [...new Set([...rows, ...remarks.map(({ row }) => row)])];
}

/** The adjustments that an event asks for, alone or along with a decision. */
export function adjustmentsOf(event: SubmissionEvent): Adjustment[] {
  if (event.type === 'ADJUST_SCORE') return [event];
  return event.type === 'APPROVE' || event.type === 'RETURN' ? (event.adjustments ?? []) : [];
}
