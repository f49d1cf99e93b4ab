// What an event would write beyond the state itself, worked out before decide() is asked: ledger lines, rows, frozen content, items.
// Shapes only; the plan-*.ts files beside it fill them in. A plan may already hold a refusal.
import type { ScoreLine, ScoredForm } from '@jishen/scoring';
import type { EvidenceInUse, SavedRow } from '@jishen/persistence';
import type { Facts, SubmissionEvent } from '@jishen/workflow';
import type { Refusal } from '../engine';
import type { Rolls } from '../trail/content-hash';

export type Cells = Record<string, Record<string, string>>;

export interface NewFinding {
  id: string;
  row: string | null;
  text: string;
  owner: string;
  dueOn: string;
}

export interface Plan {
  event: SubmissionEvent;
  facts: Partial<Facts>;
  contentDigest: string;
  rolls: Rolls;
  /** Ledger lines to add, in order. */
  lines: ScoreLine[];
  /** All ledger lines after the event, where the event had to read them. */
  ledger: ScoreLine[] | null;
  rowsSaved: SavedRow[];
  /** `before`: what was handed in the round before; null in a first one. */
  freeze: { cells: Cells; scored: ScoredForm; evidence: EvidenceInUse[]; before: Cells | null } | null;
  finding: NewFinding | null;
  corrections: { field: string; from: string; to: string }[];
  /** What the view of the new content is made of; null where the old view stays right or none is kept (draft). */
  view: { scored: ScoredForm; cells: Cells } | null;
  refusal: Refusal | null;
}
