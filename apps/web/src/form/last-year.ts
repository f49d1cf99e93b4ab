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
  const rowOf = (key: string, name: string | null): RowThen | null => {
    const found = name === null ? rows.filter((row) => row.key === key) : rows.filter((row) => name !== '' && row.name === name);
    const [row] = found;
    if (row === undefined || found.length > 1) return null;
    return { claimed: row.claimed, final: row.final, cells: row.cells, remark: remarks.find((remark) => remark.row === row.key) ?? null };
  };
  return { year: lastYear.year, published: lastYear.published, rowOf };
}

/** What the last return of this form asks of a row. */
export const remarkOn = ({ remarks }: LastYear, key: string): Remark | null => remarks.find(({ row }) => row === key) ?? null;
