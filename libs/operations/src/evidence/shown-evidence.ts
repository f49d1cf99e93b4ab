// One piece of evidence as lists tell it: what the file is, who handed it in, whether it is in use. What may be done with it is its list's.
import { fileKinds, type FileKind } from '@jishen/documents';
import type { EvidenceRow } from '@jishen/persistence';

export function shownEvidence(row: EvidenceRow): object {
  const { id, name, kind, bytes, digest, pages, origin, levelKey, rows, round, addedAt, cited } = row;
  const { name: kindName, preview } = fileKinds[kind as FileKind];
  return {
    id, name, kind, kindName, bytes, digest, pages, preview, origin, levelKey, rows, round, addedAt, cited,
    addedBy: { personId: row.personId, name: row.personName, role: row.role, unitName: row.unitName },
    disabled: row.disabledAt === null ? null : { at: row.disabledAt, reason: row.disabledReason },
  };
}
