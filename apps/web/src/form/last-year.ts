// Which row of last year's form a row of this one is: the same key, in a table of the unit's own rows the same name. Pure; where a name
// stands there twice it is nobody's. It compares no figure.
import type { LastYear } from '../api/show-last-year';

type Remark = LastYear['remarks'][number];

export interface RowThen {
  readonly claimed: string | null;
  readonly final: string | null;
  readonly cells: Readonly<Record<string, string>>;
  /** The last reviewer's word on it in that year. */
  readonly remark: Remark | null;
}

export interface Then {
  readonly year: number;
  readonly published: boolean;
  /** @param name as it stands in the row now; only where rows are the unit's own */
  rowOf(key: string, name: string | null): RowThen | null;
}

export function thenOf({ lastYear }: LastYear): Then | null {
  if (lastYear === null) return null;
  const { rows, remarks } = lastYear;
  const remarkBy = new Map([...remarks].reverse().map((remark) => [remark.row, remark])); // the first of a row
  const byKey = new Map<string, RowThen>();
  const byName = new Map<string, RowThen | null>();
  for (const { key, name, claimed, final, cells } of rows) {
    const then = { claimed, final, cells, remark: remarkBy.get(key) ?? null };
    byKey.set(key, then);
    if (name !== null) byName.set(name, byName.has(name) ? null : then);
  }
  const rowOf = (key: string, name: string | null): RowThen | null => (name === null ? byKey.get(key) : name === '' ? null : byName.get(name)) ?? null;
  return { year: lastYear.year, published: lastYear.published, rowOf };
}

/** What the last return of this form asks of a row. */
export const remarkOn = ({ remarks }: LastYear, key: string): Remark | null => remarks.find(({ row }) => row === key) ?? null;
