// The shape of an answer: next state, facts for the record, task changes and effects, or a refusal. It holds no rule.
import type { LedgerRefusal, Refusal } from './refusal';
import type { Role, Seat } from './vocabulary';
import type { WorkflowFact } from './workflow-fact';

/** `close` ends every open task of the record; `open` puts one on the desk of whoever holds that role there; `dueOn` is a day that somebody set, instead of so many working days. */
export type TaskChange =
  { close: true } | { open: { levelKey: string; role: Role; seat: Seat; dueWorkingDays: number; dueOn?: string } };

/** Carried out after the commit by a job that reads again what it tells. */
export interface Effect {
  kind: 'mail';
  notice: 'task-waits' | 'returned' | 'approved' | 'findings-raised' | 'published';
}

export type DecisionOn<Snapshot> =
  | { ok: true; next: Snapshot; facts: WorkflowFact[]; tasks: TaskChange[]; effects: Effect[] }
  | { ok: false; refusal: Refusal | LedgerRefusal };
