// One copy for all tabs of a person: what a keeper changed goes into what lies there, cell by cell. Pure. It takes out only a text that
// this keeper had itself and needs no longer; what another tab wrote since stays.
import { cellId, type Edit } from './draft-model';

/** `before` and `after`: the edits of the one who writes, as they were at the last writing and as they are now. */
export function mergeCopies(there: readonly Edit[], before: ReadonlyMap<string, Edit>, after: ReadonlyMap<string, Edit>): Edit[] {
  const merged = new Map(there.map((edit) => [cellId(edit.row, edit.cell), edit]));
  for (const [id, { text }] of before) if (!after.has(id) && merged.get(id)?.text === text) merged.delete(id);
  for (const [id, edit] of after) {
    const other = merged.get(id);
    const wasTypedOver = other !== undefined && other.text !== edit.text && before.get(id)?.text === edit.text;
    if (!wasTypedOver) merged.set(id, edit);
  }
  return [...merged.values()];
}
