// A file that comes in, whatever it is for: its name read, its bytes taken piece by piece, looked into, kept under their digest; then put on record by who
// asked for it. Whatever stops on the way leaves no record, and no half file.
import { fileLimits, inspectFile, readFileName, tooLarge, type FileStore } from '@jishen/documents';
import type { EvidenceFileRow } from '@jishen/persistence';
import type { Caller, Outcome } from '../engine';

export interface FileComing {
  /** As the sender calls it; checked here. */
  name: string;
  /** What the sender says it will send; null where it does not say. */
  announcedBytes: number | null;
  pieces: AsyncIterable<Uint8Array>;
}

export async function takeFile<T>(files: FileStore, caller: Caller, coming: FileComing, write: (found: { file: EvidenceFileRow; name: string }) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const name = readFileName(coming.name);
  if (!name.ok) return name;
  if (coming.announcedBytes !== null && coming.announcedBytes > fileLimits.bytes) return tooLarge(fileLimits.bytes);
  const staged = await files.stage(coming.pieces, fileLimits.bytes);
  if (!staged.ok) return staged;
  try {
    const inspected = await inspectFile({ ...staged.value, sentBy: caller.personId }, name.value);
    if (!inspected.ok) return inspected;
    const { digest, bytes } = staged.value;
    await files.keep(caller.districtId, staged.value);
    const { kind, pages } = inspected.value;
    return await write({ file: { digest, bytes, kind, pages }, name: name.value });
  } finally {
    await files.discard(staged.value);
  }
}
