// The rule set that a submission is scored by: the very same, by its digest. What comes with the product the page has; one of the place itself
// is fetched once, for it never changes. Never another version.
import type { RuleSet } from '@jishen/scoring';
import { useQuery } from '@tanstack/react-query';
import type { Submission } from '../api/types';
import { orFromTab } from '../offline/tab-copy';
import { shipped } from './shipped-rule-sets';

interface Found {
  /** Null where it is nowhere. */
  readonly ruleSet: RuleSet | null;
  readonly pending: boolean;
}

export function useRuleSet({ ruleSet: { id, version, digest } }: Submission): Found {
  const own = shipped.find((each) => each.digest === digest)?.ruleSet ?? null;
  const fetched = useQuery({ queryKey: ['rule-set', digest], queryFn: () => registered(id, version, digest), enabled: own === null, staleTime: Infinity });
  return { ruleSet: own ?? fetched.data ?? null, pending: own === null && fetched.isPending };
}

/** As it was checked when it was registered. How to ask for it comes along when it is asked for: most forms are scored by what the page has. */
async function registered(id: string, version: number, digest: string): Promise<RuleSet | null> {
  const { showRuleSet } = await import('../api/rule-sets');
  const answer = await orFromTab(`rule-set/${digest}`, showRuleSet(id, version));
  return answer.digest === digest ? (answer.document as unknown as RuleSet) : null;
}
