// A file for the answer to a rectification item comes in the way evidence does: asked first, taken, looked into, kept under its digest, then put on record.
import type { FileStore } from '@jishen/documents';
import type { Caller, Engine, Outcome } from '../engine';
import { takeFile, type FileComing } from '../evidence/take-file';
import { hasKept } from '../trail/kept-answer';
import { changeItemEvidence, refusedFile } from './change-item-evidence';
import { mayChangeFiles, seeItemEvidence } from './see-item-evidence';

export interface IncomingItemFile extends FileComing {
  itemId: string;
  key: string;
  postId?: string;
}

/** @returns JSON text `{id}` */
export async function receiveItemEvidence(engine: Engine, files: FileStore, caller: Caller, incoming: IncomingItemFile): Promise<Outcome<string>> {
  const { itemId, key, postId } = incoming;
  const seen = await seeItemEvidence(engine, caller, itemId);
  const may = seen.ok ? mayChangeFiles(caller, seen.value.row, postId) : seen;
  // Sent again after its effect, when the item has been answered: the kept outcome answers.
  const isRepeated = !may.ok && may.refusal.code === 'NOT_IN_THIS_STATE' && (await hasKept(engine, caller, key));
  if (!may.ok && !isRepeated) return refusedFile(engine, caller, { itemId, key, type: 'ADD' }, { ...may, row: seen.ok ? seen.value.row : undefined });
  return takeFile(files, caller, incoming, (found) => changeItemEvidence(engine, caller, { itemId, key, postId, body: { type: 'ADD', ...found } }));
}
