// The rule sets that come with the product, each checked once on first use. It never reads a file at run time.
import { loadRuleSet } from './load-rule-set';
import type { RuleSet } from './rule-set.schema';
import { SHIPPED_DOCUMENTS } from './shipped-documents';

let loaded: readonly RuleSet[] | null = null;

export function shippedRuleSets(): readonly RuleSet[] {
  loaded ??= SHIPPED_DOCUMENTS.map((document) => {
    const result = loadRuleSet(document);
    if (!result.ok) throw new Error(`a shipped rule set is faulty: ${result.faults.join('; ')}`);
    return result.ruleSet;
  });
  return loaded;
}
