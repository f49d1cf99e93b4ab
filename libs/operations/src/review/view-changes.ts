// What differs between two frozen views of one submission, row by row: cells as typed, computed and final scores; and the digest of a row
// that a mark is made on. Pure; it knows no person and judges no change.
import { createHash } from 'node:crypto';

interface ViewRow {
  key: string;
  computed: string | null;
  final: string | null;
  cells: Record<string, string>;
}
export interface ViewContent {
  rows: ViewRow[];
  inputs: { key: string; cells: Record<string, string> }[];
}

export interface ViewChange {
  row: string;
  kind: 'cell' | 'computed' | 'final' | 'evidence';
  /** Of a cell its key, of evidence its id. */
  cell: string | null;
  from: string | null;
  to: string | null;
}

export const viewContent = (body: string): ViewContent => JSON.parse(body) as ViewContent;

/** Everything that a reviewer looks at in a row; a row without evidence of the unit has the digest that it had before there was any. */
export function reviewedRowDigest({ cells, computed, final }: ViewRow, evidence: readonly string[]): string {
  const typed = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([typed, computed, final, ...(evidence.length === 0 ? [] : [[...evidence].sort()])])).digest('hex');
}

export function viewChanges(before: ViewContent, after: ViewContent): ViewChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((row) => rowChanges(row, old.get(row), now.get(row)));
}

type Known = Pick<ViewRow, 'cells'> & Partial<ViewRow>;

function byKey({ rows, inputs }: ViewContent): Map<string, Known> {
  return new Map([...rows.map((row): [string, Known] => [row.key, row]), ...inputs.map((row): [string, Known] => [row.key, row])]);
}

function rowChanges(row: string, old: Known | undefined, now: Known | undefined): ViewChange[] {
  const [was, is] = [new Map(Object.entries(old?.cells ?? {})), new Map(Object.entries(now?.cells ?? {}))];
  const cells = [...new Set([...is.keys(), ...was.keys()])].flatMap((cell): ViewChange[] => differing({ row, kind: 'cell', cell, from: was.get(cell) ?? null, to: is.get(cell) ?? null }));
  const score = (kind: 'computed' | 'final'): ViewChange[] => differing({ row, kind, cell: null, from: old?.[kind] ?? null, to: now?.[kind] ?? null });
  return [...cells, ...score('computed'), ...score('final')];
}

const differing = (change: ViewChange): ViewChange[] => ((change.from ?? '') === (change.to ?? '') ? [] : [change]);
