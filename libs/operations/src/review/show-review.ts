// Beside the detail, for the one who reviews: their own draft, the digest of every row, what changed since they last decided, where the
// submission lies, what clauses cost other units. All of it only for whom the submission is visible. It writes nothing.
import { visibleTo } from '@jishen/access';
import { parseCanonical } from '@jishen/audit';
import {
  clauseTally, conditionSql, evidenceAfterEntry, evidenceInUse, evidenceNames, lastDecisionOf, reviewDraftRows, submissionColumns, viewBody,
  type ClauseTally, type EvidenceInUse, type EvidenceThen, type LastDecisionRow, type Reader, type ReviewDraftRow,
} from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { actorOf, type CaseRow } from '../submission/case';
import { deskOf, type Desk } from '../submission/desk';
import { ofVisible } from '../submission/of-visible';
import { draftOf, type ReviewDraft } from './draft-lines';
import { evidenceChanges, filesOfRow } from './evidence-changes';
import { reviewedRowDigest, viewChanges, viewContent, type ViewChange, type ViewContent } from './view-changes';

export interface Since {
  kind: 'approved' | 'returned';
  round: number;
  at: string;
  reason: string | null;
  remarks: { row: string; text: string }[];
  changes: ViewChange[];
}
export interface Review {
  draft: ReviewDraft;
  rows: { key: string; digest: string }[];
  since: Since | null;
}

/** What the unit is filling in is not compared: there is no content to look at until it is handed in. */
export async function showReview(engine: Engine, caller: Caller, submissionId: string): Promise<ReadOutcome<Review>> {
  return ofVisible(engine, caller, submissionId, async (reader, { row }) => {
    const owner = { districtId: caller.districtId, submissionId, personId: caller.personId };
    const [draft, last, inUse] = await Promise.all([
      reader.run<ReviewDraftRow & Record<string, unknown>>(reviewDraftRows(owner)),
      reader.run<LastDecisionRow & Record<string, unknown>>(lastDecisionOf(owner)),
      reader.run<{ list: EvidenceInUse[] }>(evidenceInUse(caller.districtId, submissionId)),
    ]);
    const files = inUse.rows[0]?.list ?? [];
    const now = row.state === 'draft' ? null : await viewAt(reader, caller, row, row.content_hash);
    const decision = last.rows[0];
    return {
      draft: draftOf(draft.rows),
      rows: now?.rows.map((each) => ({ key: each.key, digest: reviewedRowDigest(each, filesOfRow(files, each.key)) })) ?? [],
      since: decision === undefined ? null : await sinceDecision({ reader, caller, row, last: decision }, now, files),
    };
  });
}

interface Decided {
  reader: Reader;
  caller: Caller;
  row: CaseRow;
  last: LastDecisionRow;
}

async function sinceDecision(decided: Decided, now: ViewContent | null, files: readonly EvidenceInUse[]): Promise<Since> {
  const { reader, caller, row, last } = decided;
  const { reason = null, remarks = [] } = last.words === null ? {} : (JSON.parse(last.words) as { reason?: string; remarks?: Since['remarks'] });
  // A return to the unit takes its own adjustments back at once, so that no view shows them: then what was seen is what was decided on.
  const then = now === null ? null : ((await viewAt(reader, caller, row, last.contentHash)) ?? (await viewAt(reader, caller, row, seenHash(last.body))));
  return { kind: last.kind, round: last.round, at: last.at, reason, remarks, changes: then === null || now === null ? [] : [...viewChanges(then, now), ...(await evidenceSince(decided, files))] };
}

async function evidenceSince({ reader, caller: { districtId }, row, last }: Decided, files: readonly EvidenceInUse[]): Promise<ViewChange[]> {
  const [then, names] = await Promise.all([
    reader.run<EvidenceThen & Record<string, unknown>>(evidenceAfterEntry(districtId, row.id, last.seq)),
    reader.run<{ id: string; name: string | null }>(evidenceNames(districtId, row.id)),
  ]);
  return evidenceChanges(then.rows, files, new Map(names.rows.map(({ id, name }) => [id, name])));
}

function seenHash(body: Buffer): string | null {
  const parsed = parseCanonical(body);
  return parsed.ok ? ((parsed.value as { saw?: { content_hash: string | null } | null }).saw?.content_hash ?? null) : null;
}

async function viewAt(reader: Reader, { districtId }: Caller, row: CaseRow, hash: string | null): Promise<ViewContent | null> {
  if (hash === null) return null;
  const kept = hash === row.content_hash ? row.view_body : null;
  const body = kept ?? (await reader.run<{ body: string }>(viewBody(districtId, row.id, hash))).rows[0]?.body;
  return body === undefined ? null : viewContent(body);
}

/** Over what the caller may read anyway: a unit, which sees no other, gets none. */
export async function tallyClauses(engine: Engine, caller: Caller, submissionId: string): Promise<ReadOutcome<{ items: ClauseTally[] }>> {
  return ofVisible(engine, caller, submissionId, async (reader, { row }) => {
    const visible = conditionSql(visibleTo(actorOf(caller.districtId, caller.personId, row), 'Submission'), submissionColumns, 2);
    const statement = clauseTally(caller.districtId, visible, { cycleId: row.cycle_id, submissionId, ruleSetId: row.rule_set_id });
    return { items: (await reader.run<ClauseTally & Record<string, unknown>>(statement)).rows };
  });
}

export async function showDesk(engine: Engine, caller: Caller, submissionId: string): Promise<ReadOutcome<{ waiting: Desk | null }>> {
  return ofVisible(engine, caller, submissionId, async (_reader, { row }) => ({ waiting: deskOf(row) }));
}
