// A file for the answer to a rectification item comes in the way evidence does: asked first, taken, looked into, kept under its digest, then put on record.
import type { FileStore } from '@jishen/documents';
import type { Caller, Engine, Outcome, Refusal } from '../engine';
import { takeFile, type FileComing } from '../evidence/take-file';
import { hasKept } from '../trail/kept-answer';
import { changeItemEvidence, refusedFile, tooMany } from './change-item-evidence';
import { mayChangeFiles, seeItemEvidence, type SeenItem } from './see-item-evidence';

export interface IncomingItemFile extends FileComing {
  itemId: string;
  key: string;
  postId?: string;
}

/** @returns JSON text `{id}` */
export async function receiveItemEvidence(engine: Engine, files: FileStore, caller: Caller, incoming: IncomingItemFile): Promise<Outcome<string>> {
  const { itemId, key } = incoming;
  const seen = await seeItemEvidence(engine, caller, itemId);
  const refused = seen.ok ? refusedAtTheDoor(caller, incoming, seen.value) : seen;
  if (refused !== null && !(await isSentAgain(engine, caller, key, refused.refusal))) {
    return refusedFile(engine, caller, { itemId, key, type: 'ADD' }, { ...refused, row: seen.ok ? seen.value.row : undefined });
  }
  return takeFile(files, caller, incoming, (found) => changeItemEvidence(engine, caller, { itemId, key, postId: incoming.postId, body: { type: 'ADD', ...found } }));
}

/** Before a byte is taken in; judged again under the lock. */
function refusedAtTheDoor(caller: Caller, { postId }: IncomingItemFile, { row, files }: SeenItem) {
  const may = mayChangeFiles(caller, row, postId);
  return may.ok ? tooMany(files) : may;
}

/** After its effect, when the item has been answered or is full: the kept outcome answers. */
const isSentAgain = async (engine: Engine, caller: Caller, key: string, { code }: Refusal): Promise<boolean> =>
  (code === 'NOT_IN_THIS_STATE' || code === 'EVIDENCE_TOO_MANY') && hasKept(engine, caller, key);
