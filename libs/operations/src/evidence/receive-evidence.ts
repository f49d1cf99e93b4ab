// A file comes in: asked first whether it may come at all, then taken piece by piece, looked into, kept under its digest, and only
// then put on record. Whatever stops on the way leaves no record, and no half file.
import { fileLimits, inspectFile, readFileName, tooLarge, type FileStore } from '@jishen/documents';
import { keptCommand, withConnection, type KeptCommand } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { recordRefusal } from '../trail/record-refusal';
import { changeEvidence } from './change-evidence';
import { seeEvidence } from './find-evidence';
import { judgeAct } from './judge-act';

export interface IncomingFile {
  submissionId: string;
  key: string;
  /** As the sender calls it; checked here. */
  name: string;
  rows: readonly string[];
  postId?: string;
  /** What the sender says it will send; null where it does not say. */
  announcedBytes: number | null;
  pieces: AsyncIterable<Uint8Array>;
}

/** @returns JSON text `{id, version, contentHash}` */
export async function receiveEvidence(engine: Engine, files: FileStore, caller: Caller, incoming: IncomingFile): Promise<Outcome<string>> {
  const { submissionId, key, rows, postId } = incoming;
  const name = readFileName(incoming.name);
  if (!name.ok) return name;
  const early = await refusedAtTheDoor(engine, caller, incoming);
  if (early !== null) return early;
  const staged = await files.stage(incoming.pieces, fileLimits.bytes);
  if (!staged.ok) return staged;
  try {
    const inspected = await inspectFile({ ...staged.value, sentBy: caller.personId }, name.value);
    if (!inspected.ok) return inspected;
    const { digest, bytes } = staged.value;
    await files.keep(caller.districtId, staged.value);
    const { kind, pages } = inspected.value;
    return await changeEvidence(engine, caller, { submissionId, key, body: { type: 'ADD', postId, file: { digest, bytes, kind, pages }, name: name.value, rows } });
  } finally {
    await files.discard(staged.value);
  }
}

/** So that nobody sends fifty megabytes to be told that it is not their turn; judged again under the lock. */
async function refusedAtTheDoor(engine: Engine, caller: Caller, { submissionId, key, postId, announcedBytes }: IncomingFile): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  if (announcedBytes !== null && announcedBytes > fileLimits.bytes) return tooLarge(fileLimits.bytes);
  const seen = await seeEvidence(engine, caller, submissionId);
  const refused = seen.ok ? judgeAct({ actor: seen.value.actor, row: seen.value.found.row, action: 'ADD_EVIDENCE', on: null, reason: null, postId }) : seen;
  // Sent again after its effect, in another state: the kept outcome answers.
  if (refused.ok || (seen.ok && seen.value.found.row.state !== 'draft' && refused.refusal.code === 'NOT_IN_THIS_STATE' && (await isKept(engine, caller, key)))) return null;
  await recordRefusal(engine, caller, { command: 'ADD_EVIDENCE', key, refusal: refused.refusal, inner: refused.inner, unitId: seen.ok ? seen.value.found.row.unit_id : null, submissionId, itemId: null });
  return { ok: false, refusal: refused.refusal };
}

function isKept(engine: Engine, { districtId, personId }: Caller, key: string): Promise<boolean> {
  return withConnection(engine.db, async (reader) => (await reader.run<KeptCommand & Record<string, unknown>>(keptCommand(districtId, personId, key))).rows.length > 0);
}
