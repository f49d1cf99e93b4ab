// The files of a rectification item for somebody who may read the item, and whether they may add one or put one out of use: whoever may answer it
// now. For everybody else it is not there. It writes nothing.
import { actionsOf, mayRead, type Actor } from '@jishen/access';
import { acceptedEndings, acceptedWords, fileLimits } from '@jishen/documents';
import { evidenceOfItem, readItem, withConnection, type EvidenceRow, type LockedItem, type Reader } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type ReadOutcome, type Refusal } from '../engine';
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
export function mayChangeFiles(caller: Caller, row: LockedItem, postId?: string) {
  return judgeItem({ actor: actorOn(caller, row), record: itemRecordOf(caller.districtId, row), stored: itemSnapshotOf(row), facts: { at: row.now }, postId }, { type: 'ANSWER', probe: true });
}

export async function listItemEvidence(engine: Engine, caller: Caller, itemId: string): Promise<ReadOutcome<object>> {
  const seen = await seeItemEvidence(engine, caller, itemId);
  if (!seen.ok) return seen;
  const { row, actor, files } = seen.value;
  const { bytes, pdfPages } = fileLimits;
  const limits = { bytes, files: mostFilesOfItem, pdfPages, kinds: acceptedWords, endings: [...acceptedEndings] };
  const standing = standingFor(caller, actor, row);
  const items = files.map((file) => ({ ...shownEvidence(file), allowedActions: file.disabledAt === null ? actionFor(standing, 'DISABLE_EVIDENCE', disableRefusal(file, '…')) : [] }));
  return { ok: true, value: { limits, items, allowedActions: actionFor(standing, 'ADD_EVIDENCE', null) } };
}

/** What one named is part of what was said; all else goes only with a reason, since whoever reads the item may have looked at it. */
export function disableRefusal({ disabledAt, cited }: Pick<EvidenceRow, 'disabledAt' | 'cited'>, reason: string): Refusal | null {
  if (disabledAt !== null) return refuse('EVIDENCE_OUT_OF_USE', 'evidence-out-of-use-stays-so', '这份材料已经停用，不能再改；需要用它的，请重新上传。').refusal;
  if (cited) return refuse('EVIDENCE_CITED', 'a-file-that-an-answer-named-stays-in-use', '整改答复或核销里写明了这份材料，不能停用。').refusal;
  return reason.trim() === '' ? refuse('REASON_REQUIRED', 'putting-evidence-out-of-use-says-why', '停用材料须写明理由。').refusal : null;
}

/** Null: their role never does. */
function standingFor(caller: Caller, actor: Actor, row: LockedItem): { refusal: Refusal | null } | null {
  if (!actor.posts.some(({ role }) => actionsOf(role, 'Item').includes('ANSWER'))) return null;
  const may = mayChangeFiles(caller, row);
  return { refusal: may.ok || may.refusal.code === 'POST_AMBIGUOUS' ? null : may.refusal };
}

function actionFor(standing: { refusal: Refusal | null } | null, type: 'ADD_EVIDENCE' | 'DISABLE_EVIDENCE', ofFile: Refusal | null): object[] {
  if (standing === null) return [];
  const refusal = standing.refusal ?? ofFile;
  if (refusal === null) return [{ type, allowed: true }];
  const { code, rule, detail, data } = refusal;
  return [{ type, allowed: false, refusal: { code, rule, detail, data } }];
}
