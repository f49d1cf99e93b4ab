// Evidence of a submission comes in: asked first whether it may come at all, then taken and kept, and only then put on record.
import { fileLimits, readFileName, tooLarge, type FileStore } from '@jishen/documents';
import type { Caller, Engine, Outcome } from '../engine';
import { hasKept } from '../trail/kept-answer';
import { recordRefusal } from '../trail/record-refusal';
import { changeEvidence } from './change-evidence';
import { seeEvidence } from './find-evidence';
import { judgeAct } from './judge-act';
import { takeFile, type FileComing } from './take-file';

export interface IncomingFile extends FileComing {
  submissionId: string;
  key: string;
  rows: readonly string[];
  postId?: string;
}

/** @returns JSON text `{id, version, contentHash}` */
export async function receiveEvidence(engine: Engine, files: FileStore, caller: Caller, incoming: IncomingFile): Promise<Outcome<string>> {
  const { submissionId, key, rows, postId } = incoming;
  const name = readFileName(incoming.name);
  if (!name.ok) return name;
  const early = await refusedAtTheDoor(engine, caller, incoming);
  if (early !== null) return early;
  return takeFile(files, caller, incoming, (found) => changeEvidence(engine, caller, { submissionId, key, body: { type: 'ADD', postId, ...found, rows } }));
}

/** So that nobody sends fifty megabytes to be told that it is not their turn; judged again under the lock. */
async function refusedAtTheDoor(engine: Engine, caller: Caller, { submissionId, key, postId, announcedBytes }: IncomingFile): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  if (announcedBytes !== null && announcedBytes > fileLimits.bytes) return tooLarge(fileLimits.bytes);
  const seen = await seeEvidence(engine, caller, submissionId);
  const refused = seen.ok ? judgeAct({ actor: seen.value.actor, row: seen.value.found.row, action: 'ADD_EVIDENCE', on: null, reason: null, postId }) : seen;
  // Sent again after its effect, in another state: the kept outcome answers.
  if (refused.ok || (seen.ok && seen.value.found.row.state !== 'draft' && refused.refusal.code === 'NOT_IN_THIS_STATE' && (await hasKept(engine, caller, key)))) return null;
  await recordRefusal(engine, caller, { command: 'ADD_EVIDENCE', key, refusal: refused.refusal, inner: refused.inner, unitId: seen.ok ? seen.value.found.row.unit_id : null, submissionId, itemId: null });
  return { ok: false, refusal: refused.refusal };
}
