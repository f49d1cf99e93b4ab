// The detail of one submission for one person: head with what they may do and why not, and the view of its content.
// Absent and not visible look the same. It writes nothing.
import { viewBody } from '@jishen/persistence';
import type { Caller, Engine, Outcome, ReadOutcome } from '../engine';
import { joined } from './answer';
import { columnOf, snapshotOf } from './case';
import { deskOf } from './desk';
import { headText } from './detail-head';
import type { Answered } from './event-work';
import { liveDraft, noChange } from './live-draft';
import { ofVisible } from './of-visible';
import { keepShownRow, keepShownView } from './shown-views';
import { emptyView } from './view';

/** @returns the detail as JSON text */
export async function getSubmission(engine: Engine, caller: Caller, id: string): Promise<Outcome<string>> {
  const shown = await showSubmission(engine, caller, id);
  return shown.ok ? { ok: true, value: joined(shown.value) } : { ok: false, refusal: shown.refusal };
}

type Shown = Pick<Answered, 'head' | 'view' | 'shown'>;

/** @returns the detail in its halves, for joined() or joinedBytes() */
export async function showSubmission(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<Shown>> {
  return ofVisible(engine, caller, id, async (tx, { row, route, ruleSet }) => {
    const column = columnOf(row);
    const live = row.state === 'draft' ? await liveDraft(tx, caller.districtId, row, ruleSet, noChange, row.items, column) : null;
    const view = live?.view ?? row.view_body ?? (await tx.run<{ body: string }>(viewBody(caller.districtId, id, row.content_hash))).rows[0]?.body;
    const kept = live === null && view !== undefined ? keepShownView(caller.districtId, id, row.content_hash, view) : null;
    if (kept !== null) keepShownRow(kept, row);
    const head = headText({ caller, row, route, snapshot: snapshotOf(row), column, items: row.items, readiness: live?.readiness, waiting: deskOf(row) ?? undefined });
    return { head, view: view ?? emptyView, shown: kept };
  });
}
