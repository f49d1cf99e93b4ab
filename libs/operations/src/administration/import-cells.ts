// The cells of a row as the bodies of the single acts read them, and what is wrong with them by cell; pure. It looks nothing up.
import type { RowFault } from '@jishen/contracts';

interface Schema<Value> {
  safeParse(input: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

/** An empty cell is no cell. */
export const cellText = (cell: string | undefined): string | undefined => cell?.trim() || undefined;

/** @returns what the schema makes of the cells; null: its faults were added */
export function readCells<Value>(schema: Schema<Value>, line: number, cells: Record<string, string | undefined>, faults: RowFault[]): Value | null {
  const read = schema.safeParse(cells);
  if (read.success) return read.data;
  const first = new Map(read.error.issues.toReversed().map(({ path, message }) => [String(path[0] ?? ''), message]));
  first.forEach((message, field) => faults.push({ line, field, message: cells[field] === undefined ? missing : message }));
  return null;
}

export const missing = '不能为空，请填写';

const written = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/;

/** A day as people write it and as spreadsheets show it → `2026-01-31`; null: it is none, or not of this century. */
export function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = written.exec(text.normalize('NFKC').replaceAll(/\s/g, '')) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return year >= '2000' && year <= '2100' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}

/** Of several that could be meant: by code, else by name; `several`: the name alone does not say which. */
export function namedBy<Unit extends { code: string; name: string }>(text: string, units: ReadonlyMap<string, readonly Unit[]>): Unit | 'several' | undefined {
  const found = units.get(text) ?? [];
  return found.find(({ code }) => code === text) ?? (found.length > 1 ? 'several' : found[0]);
}

/** By each code and each name. */
export function byCodeAndName<Unit extends { code: string; name: string }>(units: readonly Unit[]): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const unit of units) for (const text of new Set([unit.code, unit.name])) {
    const same = found.get(text);
    if (same === undefined) found.set(text, [unit]);
    else same.push(unit);
  }
  return found;
}
