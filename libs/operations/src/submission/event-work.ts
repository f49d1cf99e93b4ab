// An event on its way through the house: the command, what was judged of it, what is to be written, what was answered. Types only.
import type { Actor, Post } from '@jishen/access';
import type { SubmissionEventBody } from '@jishen/contracts';
import type { SqlStatement, Tx } from '@jishen/persistence';
import type { RuleSet, ScoreLine } from '@jishen/scoring';
import type { Decision, Route, SubmissionSnapshot } from '@jishen/workflow';
import type { Caller, Engine, Refusal } from '../engine';
import type { CaseRow, SnapshotColumn } from './case';
import type { Plan } from './plan';
import type { ShownView } from './shown-views';

export interface EventCommand {
  submissionId: string;
  body: SubmissionEventBody;
  /** Idempotency-Key: the command id, scope one person. */
  key: string;
  /** What this way of sending it asks beyond the event, judged last and under the lock; null: nothing stands in the way. */
  guard?: (tx: Pick<Tx, 'run'>, row: CaseRow) => Promise<Refusal | null>;
}

/** Allowed by access and workflow; nothing is written yet. */
export interface Judged {
  ok: true;
  decision: Extract<Decision, { ok: true }>;
  plan: Plan;
  route: Route;
  ruleSet: RuleSet;
  actor: Actor;
  post: Post;
  authority: string;
}

export interface WriteInput extends Judged {
  engine: Engine;
  caller: Caller;
  command: EventCommand;
  requestHash: string;
  /** Nothing is tried after this: the write asks for the post itself where the directory has changed. */
  lastTurn: boolean;
  /** Judged on the row as it was shown: the write asks whether the database's clock agrees. */
  asShown?: boolean | undefined;
  row: CaseRow;
}

export interface Written {
  next: SubmissionSnapshot;
  column: SnapshotColumn;
  /** JSON text of the view after the event; null in draft, where the rows are read live. */
  viewBody: string | null;
  enqueued: boolean;
  /** The answer is kept with the command: its head, and its view where no frozen view of the content holds it. */
  statement: (answer: { head: string; view: string }) => SqlStatement;
}

/** A ledger line with the entry that is its own. */
export interface LinkedLine {
  line: ScoreLine;
  entry: { stream: string; seq: number };
}

export interface Answered {
  head: string;
  /** Rows, inputs, totals, findings, corrections as JSON text. */
  view: string;
  /** The same in UTF-8, where this process has it ready. */
  shown?: ShownView | null;
  replayed: boolean;
  enqueued: boolean;
}
