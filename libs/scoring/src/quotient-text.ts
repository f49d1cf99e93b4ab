// How a calculation is shown to a person: at most six places of an unfinished quotient, then what it rounds to. It never feeds a calculation.
import { compare, roundHalfUp } from './decimal';

const SHOWN_PLACES = 6;

/** `1.946 → 1.95`, or just `9.8` where nothing is rounded off. */
export function roundedText(exact: string, rounded: string): string {
  return compare(exact, rounded) === 0 ? rounded : `${shortText(exact)} → ${rounded}`;
}

export function shortText(exact: string): string {
  return roundHalfUp(exact, SHOWN_PLACES);
}

/** A rate for people: two places. */
export function rateText(percent: string): string {
  return `${roundHalfUp(percent, 2)}%`;
}
