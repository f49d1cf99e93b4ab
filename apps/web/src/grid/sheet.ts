// What a grid shows: sections of rows, each row with slots that can be typed into, places that are computed, and gaps.
// Pure shapes and walks over them; it holds no text of any form and knows no screen.

/** How what is typed is understood on leaving the cell. */
export type SlotKind = 'number' | 'choice' | 'text';

export interface Slot {
  readonly row: string;
  readonly cell: string;
  /** Row and column in words, for screen readers and messages. */
  readonly label: string;
  readonly kind: SlotKind;
  readonly choices: readonly string[];
}

/** Computed: shown, never typed into. */
export interface Computed {
  readonly computed: string;
}

export type Place = Slot | Computed | null;

export interface Column {
  readonly label: string;
  /** Amounts in 万元 or the like; asked for once when a block in another unit is pasted. */
  readonly unit: string | null;
  readonly align: 'number' | 'text';
  /** In characters of the table's type. */
  readonly width: number;
}

/** A heading cell at the left; `span` rows high, 0 where the one above reaches down to here. */
export interface Head {
  readonly text: string;
  readonly span: number;
}

export interface SheetRow {
  readonly key: string;
  /** What the row is called, for matching pasted blocks. */
  readonly name: string;
  readonly depth: number;
  readonly heads: readonly Head[];
  readonly places: readonly Place[];
}

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly headLabels: readonly string[];
  /** In characters, like the columns'. */
  readonly headWidths: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  /** Its rows are the unit's own: what they are called says nothing about where a pasted row belongs. */
  readonly ownRows?: boolean;
}

export interface Sheet {
  readonly sections: readonly Section[];
}

/** A place by its row over all sections, and its column. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export const isSlot = (place: Place | undefined): place is Slot => place !== null && place !== undefined && 'cell' in place;

export const rowsOf = (sheet: Sheet): readonly SheetRow[] => sheet.sections.flatMap(({ rows }) => rows);

export function placeAt(rows: readonly SheetRow[], at: At): Place {
  return rows[at.row]?.places[at.column] ?? null;
}

export function findSlot(rows: readonly SheetRow[], wanted: { row: string; cell?: string | null }): At | null {
  for (const [row, { places }] of rows.entries()) {
    const column = places.findIndex((place) => isSlot(place) && place.row === wanted.row && ((wanted.cell ?? null) === null || place.cell === wanted.cell));
    if (column >= 0) return { row, column };
  }
  return null;
}
