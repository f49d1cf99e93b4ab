// What a check is: a small pure function from the facts of a scored table to findings. Adding one is one file and one line in its list.
import type { CheckedRow, ProjectFacts, TableFacts } from './facts';
import type { Figures, Finding, ScoredRow, Severity } from '../scored-form';

export type TableCheck = (facts: TableFacts) => Finding[];
export type ProjectCheck = (facts: ProjectFacts) => Finding[];

export function onRow(row: ScoredRow, code: string, severity: Severity, message: string, figures: Figures): Finding {
  return { code, severity, index: row.index, row: row.name, rowKey: row.key, message, figures };
}

export function onTable(code: string, severity: Severity, message: string, figures: Figures): Finding {
  return { code, severity, index: null, row: null, rowKey: null, message, figures };
}

/** A check that looks at one row at a time. */
export function eachRow(look: (checked: CheckedRow, facts: TableFacts) => Finding | null): TableCheck {
  return (facts) => facts.rows.flatMap((checked) => look(checked, facts) ?? []);
}
