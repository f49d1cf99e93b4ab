// The facts that a decision puts on record, typed and versioned. Free text stands in `priv` only: it may have to be erased.
import type { Correction, ReturnMode } from './submission-event';
import type { ItemState, SubmissionState } from './vocabulary';

/** Where the submission was and where it is now; on every submission fact. */
export interface Move {
  from_state: SubmissionState;
  to_state: SubmissionState;
  from_level: string | null;
  to_level: string | null;
  round: number;
  round_after: number;
  /** The edition after the event. */
  edition: number;
}

export interface SignatureRef {
  level_key: string;
  round: number;
}

interface Fact<Type extends string, Pub, Priv> {
  type: Type;
  pub: Pub;
  priv?: Priv;
}

type SubmissionFact<Type extends string, Pub = object, Priv = never> = Fact<Type, Move & Pub, Priv>;
type ItemFact<Type extends string, Pub = object, Priv = never> = Fact<
  Type,
  { from_state: ItemState; to_state: ItemState } & Pub,
  Priv
>;

interface Returned {
  level_key: string;
  to: string;
  mode: ReturnMode;
  rows: string[];
  voided: SignatureRef[];
  kept: SignatureRef[];
  /** A return to the unit reverses what was adjusted; the ledger lines are written by the shell. */
  adjustments: 'reversed' | 'kept';
}
interface ReturnWords {
  reason: string;
  remarks?: { row: string; text: string }[];
}

export type WorkflowFact =
  | SubmissionFact<'submission.draft-edited@1', { rows: string[] }>
  | SubmissionFact<'submission.submitted@1', { content_hash: string }>
  | SubmissionFact<'submission.level-skipped@1', { level_key: string; rule: 'unit-has-no-department' }>
  | SubmissionFact<'submission.approved@1', { level_key: string; content_hash: string }, { opinion: string }>
  | SubmissionFact<'submission.returned@1', Returned, ReturnWords>
  | SubmissionFact<'submission.returned@2', Returned & { due_on: string }, ReturnWords>
  | SubmissionFact<'submission.withdrawn@1', { level_key: string; voided: SignatureRef[] }, { reason: string }>
  | SubmissionFact<
      'submission.reopened@1',
      { to: string; voided: SignatureRef[]; kept: SignatureRef[] },
      { reason: string }
    >
  | SubmissionFact<'submission.rectification-required@1', { findings: string[] }>
  | SubmissionFact<
      'submission.published@1',
      { content_hash: string; signatures: (SignatureRef & { content_hash: string })[] }
    >
  | SubmissionFact<
      'submission.corrected@1',
      { fields: string[]; content_hash: string },
      { reason: string; changes: Correction[] }
    >
  | SubmissionFact<'submission.cancelled@1', object, { reason: string }>
  | SubmissionFact<
      'finding.raised@1',
      { finding_id: string; level_key: string | null; row: string | null; due_on: string },
      { text: string; owner: string }
    >
  | ItemFact<'item.answered@1', { evidence: string[] }, { text: string }>
  | ItemFact<'item.answered@2', { evidence: string[]; late: true }, { text: string; late_reason: string }>
  | ItemFact<'item.verified@1', { result: 'all' | 'part' | 'none' }, { reason: string }>
  | ItemFact<'item.verified@2', { result: 'all' | 'part' | 'none'; seen: string[] }, { reason: string }>
  | ItemFact<'item.reopened@1', object, { reason: string }>
  | ItemFact<'item.carried-over@1', { year: number; to_year: number }, { reason: string }>;

export type WorkflowFactType = WorkflowFact['type'];
