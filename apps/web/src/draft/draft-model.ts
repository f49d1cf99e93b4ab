// A form while somebody types into it: what the server has, what was typed since, what is on its way, what collides.
// Pure and never lossy: no step takes away a text that the server does not have, but the choice of the person.
export type Cells = Readonly<Record<string, string>>;

export interface StoredRow {
  readonly key: string;
  readonly rowVersion: number;
  readonly cells: Cells;
}

export interface Change {
  readonly row: string;
  readonly cell: string;
  readonly text: string;
}

/** `base`: what the server had there when this person began to change it. */
export interface Edit extends Change {
  readonly base: string;
  /** Texts of this person that were sent and whose fate is not known: found on the server, they are nobody else's. */
  readonly tried?: readonly string[];
}

export interface Saved {
  readonly at: string | null;
  readonly by: { readonly post: string | null; readonly yourself: boolean } | null;
}

export interface Conflict extends Change {
  readonly theirs: string;
  /** By whom and when the other text was saved, where the server said so. */
  readonly saved: Saved | null;
}

export interface Draft {
  readonly rows: ReadonlyMap<string, StoredRow>;
  readonly edits: ReadonlyMap<string, Edit>;
  /** Texts as they were sent and not yet answered. */
  readonly sent: ReadonlyMap<string, Edit>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
}

export interface SentRow {
  key: string;
  rowVersion: number;
  cells: Record<string, string | null>;
}

/** The API takes 600 rows at a time. */
const mostRowsAtOnce = 500;

export const emptyDraft: Draft = { rows: new Map(), edits: new Map(), sent: new Map(), conflicts: new Map() };
export const cellId = (row: string, cell: string): string => `${row}\u0000${cell}`;
const stored = (draft: Draft, row: string, cell: string): string => draft.rows.get(row)?.cells[cell] ?? '';

export function textAt(draft: Draft, row: string, cell: string): string {
  return draft.edits.get(cellId(row, cell))?.text ?? stored(draft, row, cell);
}

/** What the person typed. Back at what the server has, there is nothing to send, unless something else is on its way. */
export function type(draft: Draft, changes: readonly Change[]): Draft {
  const edits = new Map(draft.edits);
  const conflicts = new Map(draft.conflicts);
  for (const { row, cell, text } of changes) {
    const id = cellId(row, cell);
    const conflict = conflicts.get(id);
    if (conflict !== undefined) conflicts.set(id, { ...conflict, text });
    const before = edits.get(id) ?? { base: stored(draft, row, cell) };
    if (text === stored(draft, row, cell) && !draft.sent.has(id) && conflict === undefined) edits.delete(id);
    else edits.set(id, { ...before, row, cell, text });
  }
  return { ...draft, edits, conflicts };
}

/** What is to be sent now; null: nothing, or nothing that may be sent before somebody chose. */
export function take(draft: Draft): { draft: Draft; rows: SentRow[] } | null {
  const rows = new Map<string, SentRow>();
  const sent = new Map<string, Edit>();
  const edits = new Map(draft.edits);
  for (const [id, edit] of draft.edits) {
    if (draft.conflicts.has(id)) continue;
    if (!rows.has(edit.row) && rows.size >= mostRowsAtOnce) continue;
    const row = rows.get(edit.row) ?? { key: edit.row, rowVersion: draft.rows.get(edit.row)?.rowVersion ?? 0, cells: {} };
    row.cells[edit.cell] = edit.text === '' ? null : edit.text;
    rows.set(edit.row, row);
    sent.set(id, edit);
    edits.set(id, { ...edit, tried: [...(edit.tried ?? []), edit.text] });
  }
  return rows.size === 0 ? null : { draft: { ...draft, edits, sent }, rows: [...rows.values()] };
}

/** The server has it. What was typed over it meanwhile stays to be sent, now against what was just saved. */
export function acknowledge(draft: Draft, rows: readonly StoredRow[]): Draft {
  const edits = new Map(draft.edits);
  for (const [id, was] of draft.sent) {
    const edit = edits.get(id);
    if (edit === undefined) continue;
    if (edit.text === was.text) edits.delete(id);
    else edits.set(id, { row: edit.row, cell: edit.cell, text: edit.text, base: was.text });
  }
  return receive({ ...draft, edits, sent: new Map() }, rows);
}

/** Nobody answered, or the server refused: all of it is still to be sent. */
export const giveBack = (draft: Draft): Draft => ({ ...draft, sent: new Map() });

/** What the server has now, whoever wrote it. Different cells go together; the same cell waits for a choice. */
export function receive(draft: Draft, rows: readonly StoredRow[], saved: ReadonlyMap<string, Saved> = new Map()): Draft {
  const known = new Map(draft.rows);
  for (const row of rows) if (row.rowVersion >= (known.get(row.key)?.rowVersion ?? 0)) known.set(row.key, row);
  const edits = new Map(draft.edits);
  const conflicts = new Map(draft.conflicts);
  for (const [id, edit] of draft.edits) {
    const theirs = known.get(edit.row)?.cells[edit.cell] ?? '';
    if (theirs === edit.text) {
      conflicts.delete(id);
      if (!draft.sent.has(id)) edits.delete(id);
    } else if (edit.tried?.includes(theirs) === true) {
      edits.set(id, { ...edit, base: theirs });
    } else if (theirs === edit.base) {
      conflicts.delete(id);
    } else {
      conflicts.set(id, { row: edit.row, cell: edit.cell, text: edit.text, theirs, saved: saved.get(edit.row) ?? conflicts.get(id)?.saved ?? null });
    }
  }
  return { ...draft, rows: known, edits, conflicts };
}

/** Mine is sent over theirs, which stays in the trail; theirs makes mine go. */
export function choose(draft: Draft, id: string, whose: 'mine' | 'theirs'): Draft {
  const conflict = draft.conflicts.get(id);
  if (conflict === undefined) return draft;
  const conflicts = new Map(draft.conflicts);
  const edits = new Map(draft.edits);
  conflicts.delete(id);
  if (whose === 'theirs') edits.delete(id);
  else edits.set(id, { row: conflict.row, cell: conflict.cell, text: conflict.text, base: conflict.theirs });
  return { ...draft, conflicts, edits };
}

/** Said in another way, as it stood in `asSaid`: no longer to be saved. What was typed over it since is. */
export function drop(draft: Draft, cells: readonly { readonly row: string; readonly cell: string }[], asSaid: Draft): Draft {
  const edits = new Map(draft.edits);
  const conflicts = new Map(draft.conflicts);
  for (const { row, cell } of cells) {
    const id = cellId(row, cell);
    if (edits.get(id)?.text !== asSaid.edits.get(id)?.text) continue;
    edits.delete(id);
    conflicts.delete(id);
  }
  return { ...draft, edits, conflicts };
}

/** Everything as it stands on the screen, for scoring. */
export function allCells(draft: Draft): Record<string, Record<string, string>> {
  const cells: Record<string, Record<string, string>> = Object.create(null) as Record<string, Record<string, string>>;
  for (const [key, row] of draft.rows) cells[key] = { ...row.cells };
  for (const { row, cell, text } of draft.edits.values()) {
    const target = (cells[row] ??= {});
    if (text === '') delete target[cell];
    else target[cell] = text;
  }
  return cells;
}
