// The rule sets that come with the product, each with its digest. The build runs this file once and puts its answer in its place
// (vite.config.mts), so that no browser checks a document that never changes, nor carries what checks it.
import { ruleSetDigest, shippedRuleSets, type RuleSet } from '@jishen/scoring';

export const shipped: readonly { digest: string; ruleSet: RuleSet }[] = shippedRuleSets().map((ruleSet) => ({ digest: ruleSetDigest(ruleSet), ruleSet }));
