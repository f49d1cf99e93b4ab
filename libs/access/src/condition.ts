// A plain condition tree over record fields. Never becomes SQL here: persistence compiles it.

export type Scalar = string | boolean | number | null;

export type Condition =
  | { op: 'true' }
  | { op: 'false' }
  | { op: 'eq'; field: string; value: Scalar }
  /** Null counts as a value like any other (SQL: IS DISTINCT FROM). */
  | { op: 'ne'; field: string; value: Scalar }
  | { op: 'in'; field: string; values: readonly Scalar[] }
  /** The field is an array that holds the value. */
  | { op: 'contains'; field: string; value: Scalar }
  | { op: 'and'; of: readonly Condition[] }
  | { op: 'or'; of: readonly Condition[] }
  | { op: 'not'; of: Condition };
