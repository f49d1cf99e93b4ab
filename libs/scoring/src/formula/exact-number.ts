// Exact fractions of whole numbers of any size, so that 1 ÷ 3 × 3 is 1 and a rate lies on the printed side of its boundary.
// Only formulas use them; everything else sees decimal text. Never a binary float, never an approximation before `textOf`.
import { normalise } from '../decimal';

/** `under` is above 0 and the two have no common factor. */
export interface ExactNumber {
  readonly over: bigint;
  readonly under: bigint;
}

/** What an endless quotient is cut to, half up, when it leaves the formula. */
const PLACES = 40n;
const DIGITS = 40;
const SCALE = 10n ** PLACES;

/** `text` is a plain decimal. */
export function exactOf(text: string): ExactNumber {
  const [whole = '', places = ''] = text.split('.');
  return reduced(BigInt(whole + places), 10n ** BigInt(places.length));
}

export function textOf(value: ExactNumber): string {
  const rounded = roundedTo(value, PLACES);
  const scaled = (magnitude(rounded.over) * SCALE) / rounded.under;
  const places = (scaled % SCALE).toString().padStart(DIGITS, '0');
  return normalise(`${rounded.over < 0n ? '-' : ''}${(scaled / SCALE).toString()}.${places}`);
}

export function plus(a: ExactNumber, b: ExactNumber): ExactNumber {
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: ExactNumber, b: ExactNumber): ExactNumber {
  return plus(a, negated(b));
}

export function times(a: ExactNumber, b: ExactNumber): ExactNumber {
  return reduced(a.over * b.over, a.under * b.under);
}

/** `b` is not 0: the caller has asked. */
export function over(a: ExactNumber, b: ExactNumber): ExactNumber {
  const flipped = b.over < 0n ? { over: -b.under, under: -b.over } : { over: b.under, under: b.over };
  return times(a, flipped);
}

export function negated(a: ExactNumber): ExactNumber {
  return { over: -a.over, under: a.under };
}

export function absolute(a: ExactNumber): ExactNumber {
  return { over: magnitude(a.over), under: a.under };
}

export function order(a: ExactNumber, b: ExactNumber): -1 | 0 | 1 {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: ExactNumber): boolean {
  return a.over === 0n;
}

/** The greatest whole number not above: -0.5 → -1. */
export function wholePart(a: ExactNumber): ExactNumber {
  const towardsZero = a.over / a.under;
  const below = a.over % a.under < 0n ? towardsZero - 1n : towardsZero;
  return { over: below, under: 1n };
}

/** Half up, away from zero, as decimals everywhere in this room: 2.5 → 3, -2.5 → -3. */
export function roundedTo(a: ExactNumber, places: bigint): ExactNumber {
  const scale = 10n ** places;
  const doubled = 2n * magnitude(a.over) * scale;
  const rounded = (doubled + a.under) / (2n * a.under);
  return reduced(a.over < 0n ? -rounded : rounded, scale);
}

/** How long the number is written out; formulas are stopped before this grows without end. */
export function digitsOf(a: ExactNumber): number {
  return a.over.toString().length + a.under.toString().length;
}

function reduced(top: bigint, bottom: bigint): ExactNumber {
  const shared = commonFactor(magnitude(top), bottom);
  return { over: top / shared, under: bottom / shared };
}

function commonFactor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

function magnitude(a: bigint): bigint {
  return a < 0n ? -a : a;
}
