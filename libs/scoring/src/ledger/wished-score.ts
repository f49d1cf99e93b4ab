// What a reviewer would like a row to score, as it is typed, and how far that lies from what the unit claims. A preview only: whether it
// becomes a line is for adjust() to say.
import { compare, parseDecimal, percentOf, roundHalfUp, sub } from '../decimal';

export type WishedScore = { ok: true; value: string } | { ok: false; why: 'blank' | 'not-decimal' | 'out-of-range' };

export function wishedScore(text: string, max: string | null): WishedScore {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, why: 'blank' };
  const parsed = parseDecimal(trimmed);
  if (!parsed.ok) return { ok: false, why: parsed.why === 'TOO_LARGE' ? 'out-of-range' : 'not-decimal' };
  if (compare(parsed.value, '0') < 0 || compare(parsed.value, max ?? '0') > 0) return { ok: false, why: 'out-of-range' };
  return parsed;
}

export interface Deviation {
  /** Reviewed less claimed, signed. */
  points: string;
  /** Of the weight, signed, one place. */
  percent: string;
}

/** Null where one of the figures is missing or the row is worth nothing. */
export function deviationOf(claimed: string | null, reviewed: string | null, weight: string | null): Deviation | null {
  const [a, b, whole] = [claimed, reviewed, weight].map((text) => (text === null ? null : parseDecimal(text.trim())));
  if (a?.ok !== true || b?.ok !== true || whole?.ok !== true || compare(whole.value, '0') <= 0) return null;
  const points = sub(b.value, a.value);
  return { points, percent: roundHalfUp(percentOf(points, whole.value), 1) };
}
