// Decimals as text in, text out: the only home of decimal.js (precision 40, half up). Never takes or gives a JavaScript number
// as an amount, and never leaves an exponent, a plus sign, a trailing zero or "-0" in its answers.
import Decimal from 'decimal.js';

/** The exponent limits keep toString() in plain notation for every figure that 40 digits can hold. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -200, toExpPos: 200 });

/** Limits of what a person may type: 18 digits before the dot (more than any budget in 元), 6 after it. */
const INTEGER_DIGITS = 18;
export const TYPED_PLACES = 6;
/** Printed rates and money may carry more places than a score; 20 stay exact. */
export const PRINTED_PLACES = 20;

export type DecimalFault = 'EMPTY' | 'NOT_DECIMAL' | 'TOO_LARGE' | 'TOO_PRECISE';
export type ParsedDecimal = { ok: true; value: string } | { ok: false; why: DecimalFault };

/** Plain decimal only: ASCII digits, at most one dot with digits on both sides, an optional minus. */
export function parseDecimal(text: string, placesLimit: number = TYPED_PLACES): ParsedDecimal {
  if (text === '') return { ok: false, why: 'EMPTY' };
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return { ok: false, why: 'NOT_DECIMAL' };
  if ((match[1] ?? '').replace(/^0+/, '').length > INTEGER_DIGITS) return { ok: false, why: 'TOO_LARGE' };
  if (placesOf(match[2] ?? '') > placesLimit) return { ok: false, why: 'TOO_PRECISE' };
  return { ok: true, value: normalise(text) };
}

/** Without the zeros at the end. Counted from there: a pattern for them would try again at each zero of a long run. */
function placesOf(digits: string): number {
  let places = digits.length;
  while (digits.endsWith('0', places)) places -= 1;
  return places;
}

/** Text that is canonical already, as nearly all of it is. */
const CANONICAL = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;
/** As many digits as are exact. */
const EXACT_LENGTH = 40;

export function normalise(text: string): string {
  if (text.length <= EXACT_LENGTH && CANONICAL.test(text)) return text;
  return textOf(new Exact(text));
}

export function add(a: string, b: string): string {
  return textOf(new Exact(a).plus(b));
}

export function sub(a: string, b: string): string {
  return textOf(new Exact(a).minus(b));
}

export function mul(a: string, b: string): string {
  return textOf(new Exact(a).times(b));
}

/** Rounded to 40 digits; callers multiply first. Dividing by zero is a bug of the caller. */
export function div(a: string, b: string): string {
  if (new Exact(b).isZero()) throw new Error('division by zero');
  return textOf(new Exact(a).dividedBy(b));
}

export function abs(a: string): string {
  return textOf(new Exact(a).abs());
}

export function compare(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  const sign = new Exact(a).comparedTo(b);
  return sign < 0 ? -1 : sign > 0 ? 1 : 0;
}

export function sum(parts: Iterable<string>): string {
  let total = new Exact(0);
  for (const part of parts) total = total.plus(part);
  return textOf(total);
}

export function roundHalfUp(text: string, places: number): string {
  return textOf(new Exact(text).toDecimalPlaces(places, Decimal.ROUND_HALF_UP));
}

export function floor(text: string): string {
  return textOf(new Exact(text).floor());
}

export function ceil(text: string): string {
  return textOf(new Exact(text).ceil());
}

export function isWhole(text: string): boolean {
  return new Exact(text).isInteger();
}

export function smaller(a: string, b: string): string {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: string, b: string): string {
  return compare(a, b) >= 0 ? a : b;
}

/** a ÷ b in per cent, multiplied before it is divided. */
export function percentOf(a: string, b: string): string {
  return div(mul(a, '100'), b);
}

/** Half a unit of the last printed place: "93.5" may stand for anything within 0.05 of it. */
export function halfLastPlace(printed: string): string {
  const dot = printed.indexOf('.');
  const places = dot < 0 ? 0 : printed.length - dot - 1;
  return textOf(new Exact(10).pow(-places).times('0.5'));
}

function textOf(value: Decimal): string {
  return value.isZero() ? '0' : value.toString();
}
