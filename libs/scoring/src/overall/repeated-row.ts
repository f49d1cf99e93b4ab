// One row of a form that repeats (a statement, a title page): its cells are taken once; what is needed and blank, or cannot be used, is told.
// It never says what a row means.
import type { FieldSpec } from '../form-field';
import { unreadable, type CellPlace } from '../read-cell';
import { isBlank } from '../reading/plain-text';
import type { CellReader } from './cell-reader';

export class RepeatedRow {
  private readonly place: CellPlace;

  constructor(
    private readonly reader: CellReader,
    private readonly specs: readonly FieldSpec[],
    private readonly key: string,
    name: string,
    typed: Readonly<Record<string, string>>,
  ) {
    this.place = { index: null, name, rowKey: key };
    // Most cells of a statement stay blank for good: each kind has its own.
    for (const spec of specs.filter((each) => each.required || typed[each.key] !== undefined))
      reader.take({ ...spec, row: key, label: this.labelOf(spec) }, this.place);
  }

  text(cell: string): string | null {
    const text = this.reader.texts.get(`${this.key}.${cell}`);
    return text === undefined || isBlank(text) ? null : text.trim();
  }

  /** Needed and blank: SUBMIT waits for it. Asked once a cell. */
  needs(cell: string): boolean {
    const key = `${this.key}.${cell}`;
    if (this.text(cell) !== null || this.reader.faulty.has(key)) return false;
    this.reader.missing.push({ key, name: this.labelOf(this.spec(cell)) });
    return true;
  }

  refuse(cell: string, why: string): null {
    const key = `${this.key}.${cell}`;
    const spec = this.spec(cell);
    this.reader.fault(key, unreadable({ ...spec, label: this.labelOf(spec) }, this.text(cell) ?? '', this.place, why));
    return null;
  }

  private spec(cell: string): FieldSpec {
    const found = this.specs.find(({ key }) => key === cell);
    if (found === undefined) throw new Error(`no cell ${cell}`);
    return found;
  }

  private labelOf({ label }: FieldSpec): string {
    return `${this.place.name}：${label}`;
  }
}
