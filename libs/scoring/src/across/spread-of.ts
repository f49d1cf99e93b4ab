// How scores lie: median and middle half, exactly as Excel's QUARTILE.INC gives them, for figures that people check in a spreadsheet.
// It ranks nobody and never rounds.
import { add, compare, mul, sub } from '../decimal';

export interface Spread {
  lowest: string;
  /** A quarter of them lie at or below it. */
  lower: string;
  median: string;
  upper: string;
  highest: string;
}

/** Null of none. */
export function spreadOf(scores: readonly string[]): Spread | null {
  const sorted = [...scores].sort(compare);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return { lowest, lower: quarterOf(sorted, 1), median: quarterOf(sorted, 2), upper: quarterOf(sorted, 3), highest };
}

const QUARTERS = ['0', '0.25', '0.5', '0.75'] as const;

/** Between the two neighbours of place (n - 1) × quarters / 4, in proportion. */
function quarterOf(sorted: readonly string[], quarters: 1 | 2 | 3): string {
  const steps = (sorted.length - 1) * quarters;
  const part = steps % 4;
  const below = (steps - part) / 4;
  const low = sorted[below] ?? '0';
  const high = sorted[below + 1] ?? low;
  return add(low, mul(sub(high, low), QUARTERS[part] ?? '0'));
}
