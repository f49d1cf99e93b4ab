// A case file as the cells of a form, so that a real table can be loaded as a draft. It never scores.
import type { OverallCase, ProjectCase } from './case-file.schema';
import type { FigureRef, Statement } from './consistency/statement.schema';
import { basisCellOf, TOTAL_ROW_KEY } from './form-of';
import { DOCUMENT, LAST_YEAR, placeCellOf, sourceCellOf, STATEMENT } from './overall/document-cells';
import { EXECUTION_ROW_KEY } from './project/execution-row';
import { readCase } from './read-case';
import type { FormInput } from './scored-form';

export interface CaseForm {
  form: 'overall' | 'project';
  ruleSet: string;
  title: string;
  unit: string;
  input: FormInput & { year: number };
}

type Cells = Record<string, Record<string, string>>;

export function formInputOfCase(json: unknown): CaseForm | { fault: string } {
  const read = readCase(json);
  if (!read.ok) return { fault: read.fault };
  const { form, ruleSet, title, unit, year } = read.caseFile;
  const cells = read.caseFile.form === 'project' ? projectCells(read.caseFile) : overallCells(read.caseFile);
  return { form, ruleSet, title, unit, input: { cells, year, unit } };
}

function projectCells(file: ProjectCase): Cells {
  const cells: Cells = { [EXECUTION_ROW_KEY]: filled(file.funds) };
  file.indicators.forEach((indicator, position) => {
    cells[`i${numbered(position)}`] = filled(indicator);
  });
  return withTotal(cells, file.claimedTotal);
}

function overallCells(file: OverallCase): Cells {
  const cells: Cells = {};
  const put = (row: string, key: string, text: string): void => {
    cells[row] = { ...cells[row], [key]: text };
  };
  for (const [key, given] of Object.entries(file.baseData)) {
    const [row, cell] = [`base.${before(key)}`, after(key)];
    put(row, cell, given.value);
    if (given.source !== 'report') continue;
    put(row, sourceCellOf(cell), given.source);
    put(row, placeCellOf(cell), given.column);
  }
  for (const [row, claimed] of Object.entries(file.claimed)) put(row, 'claimed', claimed);
  for (const [row, reason] of Object.entries(file.reasons)) put(row, 'reason', reason);
  for (const [row, evidence] of Object.entries(file.evidence)) put(row, 'evidence', evidence);
  for (const [key, given] of Object.entries(file.answers)) {
    put(before(key), after(key), given.value);
    put(before(key), basisCellOf(after(key)), given.basis);
  }
  for (const [key, figure] of Object.entries(file.lastYear)) put(`${LAST_YEAR}${before(key)}`, after(key), figure);
  file.statements.forEach((statement, at) => (cells[`${STATEMENT}${numbered(at)}`] = statementCells(statement)));
  file.documents.forEach(({ year, ...head }, at) => {
    cells[`${DOCUMENT}${numbered(at)}`] = { ...head, ...(year === undefined ? {} : { year: String(year) }) };
  });
  return withTotal(cells, file.claimedTotal);
}

function statementCells(statement: Statement): Record<string, string> {
  const given = Object.entries(statement) as [string, Given][];
  return Object.fromEntries(given.map(([key, each]) => [key, figureText(each)]));
}

/** Text, a figure, the name of a cell, or several of them. */
type Given = string | FigureRef | readonly (string | FigureRef)[];

function figureText(given: Given): string {
  if (typeof given === 'string') return given;
  if ('figure' in given) return given.figure;
  return 'base' in given ? given.base : given.map(figureText).join(' + ');
}

function numbered(at: number): string {
  return String(at + 1).padStart(4, '0');
}

function withTotal(cells: Cells, claimedTotal: string | null): Cells {
  return claimedTotal === null ? cells : { ...cells, [TOTAL_ROW_KEY]: { claimed: claimedTotal } };
}

function filled(texts: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}

function before(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

function after(key: string): string {
  return key.slice(key.indexOf('.') + 1);
}
