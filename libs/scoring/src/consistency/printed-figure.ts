// A printed figure and what it may stand for: anything within half a unit of its last printed place. Whole numbers stand for themselves,
// unless all figures of a relation are whole amounts of money. It never judges a relation.
import { abs, add, compare, div, halfLastPlace, larger, mul, smaller, sub, sum } from '../decimal';

export interface Spread {
  low: string;
  high: string;
}

function slackOf(printed: string): string {
  return printed.includes('.') ? halfLastPlace(printed) : '0';
}

export function spreadOf(printed: string): Spread {
  const slack = slackOf(printed);
  return { low: sub(printed, slack), high: add(printed, slack) };
}

/** A rate is rounded to its printed places even where those are none: 87 % stands for 86.5 to 87.5. */
export function spreadOfRate(printed: string): Spread {
  const slack = halfLastPlace(printed);
  return { low: sub(printed, slack), high: add(printed, slack) };
}

/** How far parts and total may lie apart by rounding alone. */
export function slackOfSum(figures: readonly string[], areAmounts: boolean): string {
  const allWhole = figures.every((figure) => !figure.includes('.'));
  return sum(figures.map((figure) => (allWhole && areAmounts ? '0.5' : slackOf(figure))));
}

/** One fact printed twice: alike, or rounded once further than the other time. Printed to the same places it cannot differ by rounding. */
export function isSameFigure(a: string, b: string, areAmounts = false): boolean {
  const apart = abs(sub(a, b));
  return compare(apart, '0') === 0 || compare(apart, slackOfSum([a, b], areAmounts)) < 0;
}

/** a ÷ b × 100 over all that the two may stand for; null where b may be 0 or less. */
export function percentSpread(a: Spread, b: Spread): Spread | null {
  const scaled = quotientSpread(a, b);
  return scaled === null ? null : { low: mul(scaled.low, '100'), high: mul(scaled.high, '100') };
}

export function quotientSpread(a: Spread, b: Spread): Spread | null {
  if (compare(b.low, '0') <= 0) return null;
  const corners = [div(a.low, b.low), div(a.low, b.high), div(a.high, b.low), div(a.high, b.high)];
  return { low: corners.reduce(smaller), high: corners.reduce(larger) };
}

export function overlap(a: Spread, b: Spread): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}
