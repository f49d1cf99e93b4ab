// Finding a shipped rule set by its id. It never reads a file; a rule set from elsewhere is loaded by whoever has it.
import type { RuleSet } from './rule-set.schema';
import { shippedRuleSets } from './shipped-rule-sets';

export function shippedRuleSet(id: string): RuleSet | null {
  return shippedRuleSets().find((ruleSet) => ruleSet.id === id) ?? null;
}
