// Where a computed score is cut to the places that the rule set prints. The only place that knows how; it never touches a claim.
import { ceil, div, floor, mul, roundHalfUp } from './decimal';
import type { RuleSet } from './rule-set.schema';

/** Half up unless the place rounds down (去尾) or up (进一). Scores are never below 0, so up is away from 0. */
export function roundScore(ruleSet: Pick<RuleSet, 'rounding' | 'scorePlaces'>, exact: string): string {
  const { rounding = 'half-up', scorePlaces } = ruleSet;
  if (rounding === 'half-up') return roundHalfUp(exact, scorePlaces);
  const scale = `1${'0'.repeat(scorePlaces)}`;
  const scaled = mul(exact, scale);
  return div(rounding === 'down' ? floor(scaled) : ceil(scaled), scale);
}
