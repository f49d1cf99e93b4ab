// The fingerprint of a rule set: SHA-256 over its canonical JSON (keys sorted by code unit). It never depends on how the file was laid out.
import { createHash } from 'node:crypto';
import type { RuleSet } from './rule-set.schema';

export function ruleSetDigest(ruleSet: RuleSet): string {
  return createHash('sha256').update(canonical(ruleSet), 'utf8').digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
