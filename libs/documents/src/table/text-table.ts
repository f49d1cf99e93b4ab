// A table of texts before anybody knows in which form it leaves: its question and count above it. Only the shape.

export interface TextTable {
  readonly title: string;
  /** What was asked and what came of it, one line each: filters, count, as of when. */
  readonly said: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
