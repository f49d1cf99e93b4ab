// The files of a rectification item for somebody who may read the item, and whether they may add one: whoever may answer it now. For everybody else
// it is not there. It writes nothing.
import { actionsOf, mayRead, type Actor } from '@jishen/access';
import { acceptedEndings, acceptedWords, fileLimits } from '@jishen/documents';
import { evidenceOfItem, readItem, withConnection, type EvidenceRow, type LockedItem, type Reader } from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome, Refusal } from '../engine';
import { shownEvidence } from '../evidence/shown-evidence';
import { judgeItem } from '../judge/judge-item';
import { unseen } from '../submission/not-there';
import { itemNotThere, itemRecordOf, itemSnapshotOf } from './item-case';

/** As many as an answer can name. */
export const mostFilesOfItem = 20;

export interface SeenItem {
  row: LockedItem;
  actor: Actor;
  files: EvidenceRow[];
}

export function seeItemEvidence(engine: Engine, caller: Caller, itemId: string): Promise<ReadOutcome<SeenItem>> {
  return withConnection(engine.db, async (reader): Promise<ReadOutcome<SeenItem>> => {
    const row = (await reader.run<LockedItem & Record<string, unknown>>(readItem(caller.districtId, itemId, caller.personId))).rows[0];
    if (row === undefined) return { ok: false, refusal: itemNotThere() };
    const actor = actorOn(caller, row);
    const subject = { kind: 'item' as const, record: itemRecordOf(caller.districtId, row) };
    if (!mayRead(actor, subject)) return unseen(itemNotThere(), actor, subject);
    return { ok: true, value: { row, actor, files: await filesOfItem(reader, caller.districtId, itemId) } };
  });
}

export const filesOfItem = async (reader: Pick<Reader, 'run'>, districtId: string, itemId: string): Promise<EvidenceRow[]> =>
  (await reader.run<EvidenceRow & Record<string, unknown>>(evidenceOfItem(districtId, itemId))).rows;

const actorOn = ({ districtId, personId }: Caller, row: LockedItem): Actor => ({ districtId, personId, posts: row.posts as Actor['posts'], now: row.now });

/** As an answer is judged; nothing is answered by it. */
export function mayAddFile(caller: Caller, row: LockedItem, postId?: string) {
  return judgeItem({ actor: actorOn(caller, row), record: itemRecordOf(caller.districtId, row), stored: itemSnapshotOf(row), facts: { at: row.now }, postId }, { type: 'ANSWER', probe: true });
}

export async function listItemEvidence(engine: Engine, caller: Caller, itemId: string): Promise<ReadOutcome<object>> {
  const seen = await seeItemEvidence(engine, caller, itemId);
  if (!seen.ok) return seen;
  const { row, actor, files } = seen.value;
  const { bytes, pdfPages } = fileLimits;
  const limits = { bytes, files: mostFilesOfItem, pdfPages, kinds: acceptedWords, endings: [...acceptedEndings] };
  return { ok: true, value: { limits, items: files.map((file) => ({ ...shownEvidence(file), allowedActions: [] })), allowedActions: addingFor(caller, actor, row) } };
}

function addingFor(caller: Caller, actor: Actor, row: LockedItem): object[] {
  if (!actor.posts.some(({ role }) => actionsOf(role, 'Item').includes('ANSWER'))) return [];
  const may = mayAddFile(caller, row);
  if (may.ok || may.refusal.code === 'POST_AMBIGUOUS') return [{ type: 'ADD_EVIDENCE', allowed: true }];
  const { code, rule, detail, data }: Refusal = may.refusal;
  return [{ type: 'ADD_EVIDENCE', allowed: false, refusal: { code, rule, detail, data } }];
}
