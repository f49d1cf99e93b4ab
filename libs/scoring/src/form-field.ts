// One cell of a form: where it stands, what it is called, what may be written in it. Only the shape; it never reads what was filled in.
export type FieldKind =
  | 'score'
  | 'weight'
  | 'amount'
  | 'count'
  | 'percent'
  | 'yes-no'
  | 'choice'
  | 'points'
  | 'written-value'
  /** Printed figures, or names of base data cells, several of them joined by + or 、. */
  | 'written-figures'
  | 'text'
  | 'answer-basis';

export interface FieldSpec {
  /** Key of the row, or of the pseudo-row (`base.<item>`, `funds`, `total`); a pattern for any number of rows ends in `*`. */
  row: string;
  key: string;
  label: string;
  hint: string | null;
  kind: FieldKind;
  choices: readonly string[];
  /** SUBMIT needs it. Optional cells may still be needed by a part that nothing else answers. */
  required: boolean;
  unit: string | null;
}

export type FieldExtras = Partial<Pick<FieldSpec, 'hint' | 'choices' | 'required' | 'unit'>>;

export function field(row: string, key: string, label: string, kind: FieldKind, extras: FieldExtras): FieldSpec {
  return { row, key, label, kind, hint: null, choices: [], required: false, unit: null, ...extras };
}
