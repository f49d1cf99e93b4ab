// The clauses that a row can be adjusted by: the parts of its printed standard, and the standard as a whole. From the rule set alone.
import type { FormRow } from '@jishen/scoring';
import { adjustTexts as words } from '../../texts/adjust';

/** At most nine, so that a digit picks one. */
export function clausesOf(spec: FormRow | undefined): string[] {
  const sentences = (spec?.standard ?? '').split(/\n+/u).map((sentence) => sentence.trim().replace(/[；;。]$/u, '')).filter((sentence) => sentence !== '');
  const clauses = sentences.length > 1 ? sentences : (spec?.parts.map(({ label }) => label) ?? []);
  const whole = sentences.length === 1 ? sentences : [words.standardAll];
  return [...new Set([...clauses, ...whole])].map((clause) => clause.slice(0, 200)).slice(0, 9);
}
