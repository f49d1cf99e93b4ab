// What differs between two states of the unit's evidence, row by row: files that came, files that went, one for another. Pure; names are
// as they are called now, null where they were erased.
import type { ViewChange } from './view-changes';

export interface TiedFile {
  id: string;
  rows: readonly string[];
}

export const filesOfRow = (files: readonly TiedFile[], row: string): string[] => files.filter(({ rows }) => rows.includes(row)).map(({ id }) => id);

export function evidenceChanges(before: readonly TiedFile[], after: readonly TiedFile[], names: ReadonlyMap<string, string | null>): ViewChange[] {
  const rows = [...new Set([...after, ...before].flatMap((file) => file.rows))].sort();
  const nameOf = (id: string): string => names.get(id) ?? '（文件名已抹去）';
  return rows.flatMap((row): ViewChange[] => {
    const [then, now] = [filesOfRow(before, row), filesOfRow(after, row)];
    const [gone, come] = [then.filter((id) => !now.includes(id)), now.filter((id) => !then.includes(id))];
    const [old, fresh] = [gone[0], come[0]];
    // One for another is one change; whatever else is told file by file.
    if (gone.length === 1 && come.length === 1 && old !== undefined && fresh !== undefined) return [{ row, kind: 'evidence', cell: fresh, from: nameOf(old), to: nameOf(fresh) }];
    return [
      ...gone.map((id): ViewChange => ({ row, kind: 'evidence', cell: id, from: nameOf(id), to: null })),
      ...come.map((id): ViewChange => ({ row, kind: 'evidence', cell: id, from: null, to: nameOf(id) })),
    ];
  });
}
