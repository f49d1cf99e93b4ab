// Exact sums over canonical decimal text, on integers only. A verifier does its own arithmetic and takes nobody's word,
// so this shares nothing with the scoring room; it never divides and never rounds.

const form = /^(-?)(\d+)(?:\.(\d+))?$/;

export interface Decimal {
  /** value = units / 10^places */
  units: bigint;
  places: number;
}

export function readDecimal(text: string): Decimal | null {
  const parts = form.exec(text);
  if (!parts) return null;
  const [, sign, whole = '', fraction = ''] = parts;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, places: fraction.length };
}

const scaled = (value: Decimal, places: number): bigint => value.units * 10n ** BigInt(places - value.places);

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: scaled(a, places) + scaled(b, places), places };
}

/** Below zero, zero or above, as a is below, equal to or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = scaled(a, places) - scaled(b, places);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function sameDecimal(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const [left, right] = [readDecimal(a), readDecimal(b)];
  return left !== null && right !== null && compareDecimals(left, right) === 0;
}
