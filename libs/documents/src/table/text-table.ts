// A table of texts before anybody knows in which form it leaves: its question and count above it. Only the shape.

/** Gone through from the beginning, as often as wanted. */
export interface TextLines extends Iterable<readonly string[]> {
  readonly length: number;
}

/** Most are an array; what is too long for one is `TextTable<TextLines>`. */
export interface TextTable<Rows extends TextLines = readonly (readonly string[])[]> {
  readonly title: string;
  /** What was asked and what came of it, one line each: filters, count, as of when. */
  readonly said: readonly string[];
  readonly columns: readonly string[];
  readonly rows: Rows;
}

export function firstOf(rows: TextLines, most: number): (readonly string[])[] {
  const first: (readonly string[])[] = [];
  for (const row of rows) {
    if (first.length >= most) break;
    first.push(row);
  }
  return first;
}
