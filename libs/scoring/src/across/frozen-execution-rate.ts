// The execution rate that a row of a form is scored by, from the figures as they were frozen. Null where the rule set scores no such row or
// the figures do not give one. It scores nothing.
import { compare, percentOf } from '../decimal';
import { readFacts } from '../overall/read-overall-form';
import { rowFacts } from '../overall/row-facts';
import { measureRate } from '../parts/measure';
import { EXECUTION_ROW_KEY } from '../project/execution-row';
import { readProjectForm } from '../project/read-project-form';
import { pointOf } from '../reading/interval';
import type { RuleSet } from '../rule-set.schema';
import type { FormInput } from '../scored-form';

/** Key of the row that pays by the execution rate, null where the rule set has none. */
export function executionRowOf(ruleSet: RuleSet): string | null {
  if (ruleSet.form === 'project') return EXECUTION_ROW_KEY;
  return ruleSet.rows.find(({ parts }) => parts.some(({ kind }) => kind === 'execution-rate'))?.key ?? null;
}

/** In per cent, whatever it comes to. */
export function frozenExecutionRate(ruleSet: RuleSet, input: FormInput): string | null {
  if (ruleSet.form === 'project') {
    const { adjusted, executed } = readProjectForm(ruleSet, input).table.funds;
    return adjusted === null || executed === null || compare(adjusted, '0') <= 0 ? null : percentOf(executed, adjusted);
  }
  for (const row of ruleSet.rows) {
    for (const part of row.parts) {
      if (part.kind !== 'execution-rate') continue;
      const measured = measureRate(part.measure, rowFacts(readFacts(ruleSet, input), row.key, ruleSet));
      return measured.ok ? pointOf(measured.rate) : null;
    }
  }
  return null;
}
