// What an event answers: the new detail, as JSON text. The head depends on state and caller and is kept with the command;
// the rest depends on the content hash alone and is kept once per hash, but for a draft, whose rows are kept with the command too.
// So a repetition gets the first answer again, byte for byte, whatever happened since.
import { viewBody, type KeptCommand, type Tx } from '@jishen/persistence';
import type { Caller } from '../engine';
import type { CaseRow } from './case';
import { headText } from './detail-head';
import type { Answered, Judged, Written } from './event-work';
import { liveDraft } from './live-draft';
import { emptyView } from './view';

/** The two halves as one JSON text. */
export const joined = (answer: Pick<Answered, 'head' | 'view'>): string => `${answer.head.slice(0, -1)},${answer.view.slice(1)}`;

/** The two halves as they go over the wire; encoding 40 kB of Chinese text anew costs as much as deciding. */
export function joinedBytes({ head, view, shown }: Pick<Answered, 'head' | 'view' | 'shown'>): Buffer {
  const beginning = Buffer.from(head, 'utf8');
  // Both are JSON objects: the closing brace of the one and the opening brace of the other become a comma.
  beginning.write(',', beginning.length - 1);
  return Buffer.concat([beginning, (shown?.bytes ?? Buffer.from(view, 'utf8')).subarray(1)]);
}

interface AnswerInput {
  tx: Pick<Tx, 'run'>;
  caller: Caller;
  row: CaseRow;
  judged: Judged;
  written: Written;
}

export async function answerOf({ tx, caller, row, judged, written }: AnswerInput): Promise<{ head: string; view: string }> {
  const { next } = written;
  const items = judged.plan.finding === null ? row.items : [...row.items, { ...judged.plan.finding, state: 'open', rowKey: judged.plan.finding.row, raisedAt: row.now }];
  const live = next.state === 'draft' ? await liveDraft(tx, caller.districtId, row, judged.ruleSet, judged.plan, items, written.column) : null;
  // What is cancelled before it was ever submitted has no frozen content.
  const view = live?.view ?? written.viewBody ?? emptyView;
  const head = headText({ caller, row, route: judged.route, snapshot: next, column: written.column, items, readiness: live?.readiness });
  return { head, view };
}

/** The first answer again: its kept head, and the view that it answered with. */
export async function replay(tx: Pick<Tx, 'run'>, caller: Caller, kept: KeptCommand): Promise<Answered | null> {
  const { submissionId, contentHash, answer: head } = kept;
  if (head === null) return null;
  if (submissionId === null || contentHash === null) return { head, view: '{}', replayed: true, enqueued: false };
  const view = kept.view ?? (await tx.run<{ body: string }>(viewBody(caller.districtId, submissionId, contentHash))).rows[0]?.body;
  if (view === undefined) throw new Error(`the view that a command answered with is gone: ${submissionId} ${contentHash}`);
  return { head, view, replayed: true, enqueued: false };
}
