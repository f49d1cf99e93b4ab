// A printed table as the rows of a draft, with what an example unit differs in.
import { formInputOfCase } from '@jishen/scoring';

export interface DraftRow {
  key: string;
  rowVersion: number;
  cells: Record<string, string>;
}

/** @param changes cells that replace those of the case, by row */
export function rowsOfCase(caseFile: unknown, changes: Record<string, Record<string, string>> = {}): DraftRow[] {
  const form = formInputOfCase(caseFile);
  if ('fault' in form) throw new Error(`a case file of the demonstration does not read: ${form.fault}`);
  return Object.entries(form.input.cells).map(([key, cells]) => ({ key, rowVersion: 0, cells: { ...cells, ...changes[key] } }));
}

export function titleOfCase(caseFile: unknown): string {
  const form = formInputOfCase(caseFile);
  if ('fault' in form) throw new Error(`a case file of the demonstration does not read: ${form.fault}`);
  return form.title;
}
