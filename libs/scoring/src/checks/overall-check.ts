// What a check of an overall table looks at beyond its rows: the base data, the relations of the rule set, what other documents say.
import { baseFigures, type BaseFigures } from '../consistency/base-figures';
import type { OverallTable } from '../overall/overall-table';
import type { OverallRuleSet } from '../rule-set.schema';
import type { Figures, Finding, Severity } from '../scored-form';
import type { TableFacts } from './facts';

export interface OverallFacts extends TableFacts {
  ruleSet: OverallRuleSet;
  table: OverallTable;
  figures: BaseFigures;
}
export type OverallCheck = (facts: OverallFacts) => Finding[];

export function overallFacts(facts: TableFacts & { ruleSet: OverallRuleSet }, table: OverallTable): OverallFacts {
  return { ...facts, table, figures: baseFigures(facts.ruleSet, table) };
}

/** A finding on an item of the base data table. */
export function onItem(
  { figures }: OverallFacts,
  item: string,
  code: string,
  severity: Severity,
  message: string,
  shown: Figures,
): Finding {
  return { code, severity, index: null, row: figures.itemLabel(item), rowKey: `base.${item}`, message, figures: shown };
}

/** A finding on something that another document says. */
export function onDocument(where: string, code: string, severity: Severity, message: string, shown: Figures): Finding {
  return { code, severity, index: null, row: where, rowKey: null, message, figures: shown };
}
