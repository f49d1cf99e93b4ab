// Takes the cells of an overall form one by one: readable text, findings on what cannot be read, needs where a required one is blank.
import type { FieldSpec } from '../form-field';
import { readCell, type CellPlace } from '../read-cell';
import type { Finding, FormInput, Need } from '../scored-form';

export class CellReader {
  /** `row.cell` → readable text. */
  readonly texts = new Map<string, string>();
  readonly findings: Finding[] = [];
  readonly missing: Need[] = [];
  readonly faulty = new Set<string>();

  constructor(private readonly input: FormInput) {}

  take(spec: FieldSpec, place: CellPlace): void {
    const key = `${spec.row}.${spec.key}`;
    const cell = readCell(spec, this.input.cells[spec.row]?.[spec.key], place);
    if (cell.state === 'read') this.texts.set(key, cell.text);
    if (cell.state === 'blank' && spec.required)
      this.missing.push({ key, name: place.index === null ? spec.label : `${place.name}：${spec.label}` });
    if (cell.state === 'faulty') this.fault(key, cell.finding);
  }

  /** A cell that was read and turns out to say nothing that can be used. */
  fault(key: string, finding: Finding): void {
    this.faulty.add(key);
    this.texts.delete(key);
    this.findings.push(finding);
  }
}
