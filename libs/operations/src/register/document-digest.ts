// The digest under which a rule set or a route is registered, and by which the verifier sees whether it was altered since.
import { createHash } from 'node:crypto';
import { ruleSetDigest, storedRuleSet } from '@jishen/scoring';

export function documentDigest(kind: 'rule-set' | 'route', document: unknown): string {
  if (kind === 'route') return createHash('sha256').update(sortedText(document)).digest('hex');
  const ruleSet = storedRuleSet(document);
  return ruleSet === null ? 'unreadable' : ruleSetDigest(ruleSet);
}

/** jsonb forgets the order of keys, so the digest must not depend on it. */
function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${sortedText(each)}`).join(',')}}`;
}
