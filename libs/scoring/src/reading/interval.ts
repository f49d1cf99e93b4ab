// A figure that may be a point or a stretch ("≥20", "90-95"), each end open, closed or without limit. It never picks a value inside.
import { compare } from '../decimal';

export interface Interval {
  low: string | null;
  lowIncluded: boolean;
  high: string | null;
  highIncluded: boolean;
}

export function pointAt(value: string): Interval {
  return { low: value, lowIncluded: true, high: value, highIncluded: true };
}

/** The value of a closed point, null for a stretch. */
export function pointOf(interval: Interval): string | null {
  const { low, high } = interval;
  return low !== null && high !== null && compare(low, high) === 0 ? low : null;
}

export function isInside(inner: Interval, outer: Interval): boolean {
  return (
    reaches(inner.low, inner.lowIncluded, outer.low, outer.lowIncluded, 1) &&
    reaches(inner.high, inner.highIncluded, outer.high, outer.highIncluded, -1)
  );
}

/** True where no value of the one lies in the other. */
export function isApart(a: Interval, b: Interval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

export function mapInterval(interval: Interval, change: (value: string) => string): Interval {
  return {
    ...interval,
    low: interval.low === null ? null : change(interval.low),
    high: interval.high === null ? null : change(interval.high),
  };
}

function reaches(
  inner: string | null,
  innerIncluded: boolean,
  outer: string | null,
  outerIncluded: boolean,
  side: 1 | -1,
): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = compare(inner, outer) * side;
  return order > 0 || (order === 0 && (outerIncluded || !innerIncluded));
}

function endsBefore(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const order = compare(a.high, b.low);
  return order < 0 || (order === 0 && !(a.highIncluded && b.lowIncluded));
}
