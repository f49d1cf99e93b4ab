// What "the same content" means: digests of rows, of the whole content, of ledger, findings and corrections, and the one hash over them.
// Ledger, findings and corrections are rolling digests, so that no event has to read them all to know the hash. Pure.
import { hash } from 'node:crypto';

const sha256 = (...parts: string[]): string => hash('sha256', `${parts.join('\n')}\n`, 'hex');

/** Nothing yet. */
const emptyRoll = '0'.repeat(64);

export interface Rolls {
  ledger: string;
  findings: string;
  corrections: string;
}
export const emptyRolls: Rolls = { ledger: emptyRoll, findings: emptyRoll, corrections: emptyRoll };

/** Digest of one row as typed: cell names in order, each with its text. */
export function rowDigest(cells: Record<string, string>): string {
  return sha256(JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/**
 * Digest of everything typed, under the rule set by which it is scored, and of the evidence in use. Without evidence it is made as
 * before there was any, so that old contents keep their digest.
 */
export function contentDigest(ruleDigest: string, rows: readonly { key: string; digest: string }[], evidence: string | null): string {
  const sorted = rows.map((row) => [row.key, row.digest]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  if (evidence === null) return sha256('jishen/content/1', ruleDigest, JSON.stringify(sorted));
  return sha256('jishen/content/2', ruleDigest, JSON.stringify(sorted), evidence);
}

/** Digest of the unit's evidence in use: which files, tied to which rows. Null: there is none. */
export function evidenceDigest(evidence: readonly { id: string; digest: string; rows: readonly string[] }[]): string | null {
  if (evidence.length === 0) return null;
  const sorted = evidence.map(({ id, digest, rows }) => [id, digest, [...rows].sort()] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256('jishen/evidence/1', JSON.stringify(sorted));
}

/** Adds facts to a rolling digest; the same facts in the same order give the same digest. */
export function roll(digest: string, facts: readonly (string | number | null)[][]): string {
  return facts.reduce((before, fact) => sha256(before, JSON.stringify(fact)), digest);
}

/** The hash that people sign: content, ledger, findings and corrections. */
export function contentHash(digest: string, rolls: Rolls): string {
  return sha256('jishen/submission/1', digest, rolls.ledger, rolls.findings, rolls.corrections);
}
