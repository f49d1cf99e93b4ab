// The Chinese name of every cell that a rule set asks for, by reference. Built once per rule set; it never reads values.
import type { OverallRuleSet } from '../rule-set.schema';

const known = new WeakMap<OverallRuleSet, ReadonlyMap<string, string>>();

export function labelsOf(ruleSet: OverallRuleSet): ReadonlyMap<string, string> {
  const found = known.get(ruleSet);
  if (found !== undefined) return found;
  const labels = new Map<string, string>();
  for (const item of ruleSet.baseData)
    for (const field of item.fields) labels.set(`base.${item.key}.${field.key}`, `${item.label}·${field.label}`);
  for (const row of ruleSet.rows)
    for (const answer of row.answers) labels.set(`${row.key}.${answer.key}`, answer.label);
  known.set(ruleSet, labels);
  return labels;
}
