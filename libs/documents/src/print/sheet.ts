// What is to be printed before anybody knows where a page ends: sheets of an official form, each with its tables in their order.
// Only shapes; nothing is measured here.

export type Align = 'left' | 'centre' | 'right';

export interface Column {
  /** In characters of the table's type. The widths of a table are stretched to the sheet together. */
  readonly width: number;
  readonly align: Align;
}

export interface HeadCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
}

export interface BodyRow {
  readonly key: string;
  /** Of the leading columns that are merged downwards as long as they say the same; empty: none is. */
  readonly groups: readonly string[];
  readonly cells: readonly { readonly text: string; readonly across?: number; readonly align?: Align }[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly BodyRow[];
  /** Totals: never alone on a page. */
  readonly closing: readonly BodyRow[];
}

export interface Sheet {
  readonly key: string;
  /** Of the form, as it is called on every page: 附件1. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  /** Below the title: left, centre, right. */
  readonly about: readonly string[];
  readonly tables: readonly Table[];
  /** Below the last table. */
  readonly notes: readonly string[];
  /** Who signs, each with room for hand and seal; none: the sheet is not signed. */
  readonly signatures: readonly string[];
}
