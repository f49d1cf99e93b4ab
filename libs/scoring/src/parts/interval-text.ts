// A figure or stretch in words for explanations: 95.85%, ≥ 20%, 3. It never calculates.
import { rateText, shortText } from '../quotient-text';
import { pointOf, type Interval } from '../reading/interval';

/** 90%, or with a unit of its own 30 天. */
export function figureText(value: string, unit: string | undefined): string {
  return unit === undefined ? `${value}%` : `${value} ${unit}`;
}

/** A rate goes to two places; a figure with a unit keeps its own. */
export function measureText(interval: Interval, unit: string | undefined): string {
  return unit === undefined ? intervalText(interval, true) : `${intervalText(interval, false)} ${unit}`;
}

export function intervalText(interval: Interval, percent: boolean): string {
  const show = (value: string): string => (percent ? rateText(value) : shortText(value));
  const point = pointOf(interval);
  if (point !== null) return show(point);
  const { low, high, lowIncluded, highIncluded } = interval;
  if (low !== null && high !== null) return `${show(low)} 至 ${show(high)}`;
  return low !== null ? `${lowIncluded ? '≥' : '>'} ${show(low)}` : `${highIncluded ? '≤' : '<'} ${show(high ?? '0')}`;
}
