// What a cell is called, from its keys. A row of the unit's own is called by its name, never by its key.
import type { FieldSpec, Form } from '@jishen/scoring';

export function cellLabel(form: Form, row: string, cell: string): string {
  const spec = specOf(form, row, cell);
  const name = form.rows.find(({ key }) => key === row)?.name;
  if (spec === null) return name ?? '';
  return name === undefined ? spec.label : `${name}·${spec.label}`;
}

function specOf(form: Form, row: string, cell: string): FieldSpec | null {
  const ofRow = form.rows.find(({ key }) => key === row) ?? form.rows.find(({ repeats }) => repeats);
  return form.baseData.find((spec) => spec.row === row && spec.key === cell) ?? ofRow?.cells.find(({ key }) => key === cell) ?? null;
}
