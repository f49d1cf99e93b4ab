// Is the target met by the actual value? Met, missed (with the published ratio, where there is one) or unknown, and why.
// It never decides points, and never compares unlike units.
import { compare } from '../decimal';
import { isApart, isInside, pointOf, type Interval } from '../reading/interval';
import type { WrittenNumber } from '../reading/written-value';
import type { WrittenDate } from '../reading/written-date';
import { align, edgeOf, isRateName, isZero, type Aligned } from './align-values';
import type { Direction } from './direction';

export interface Comparison {
  outcome: 'met' | 'missed' | 'unknown';
  /** For a miss that has a published ratio: the part of the weight that is kept. */
  ratio: { over: string; under: string } | null;
  /** In words, with figures; for `unknown` the reason why nothing can be said. */
  words: string;
  /** The actual value is a stretch that only repeats the demand. */
  repeats: boolean;
  /** The points compared, in one unit; null where one side is a stretch or a date. */
  figures: Figures | null;
}

interface Figures {
  target: string;
  actual: string;
  percent: boolean;
}

export function compareDates(target: WrittenDate, actual: WrittenDate): Comparison {
  const base = { ratio: null, figures: null, repeats: false };
  if (target.period || actual.period) {
    const same = target.from === actual.from && target.to === actual.to;
    if (same) return { ...base, outcome: 'met', words: `起止时间都是 ${target.from ?? ''} 至 ${target.to}` };
    if (target.period && (actual.period || actual.from === null))
      return { ...base, outcome: 'unknown', words: '指标值和实际值写的起止时间不一样，须由人评定' };
  }
  if (actual.to <= target.to) {
    const words = `实际 ${actual.to} 不晚于要求的 ${target.to}`;
    return { ...base, outcome: 'met', repeats: actual.from === null, words };
  }
  if (actual.from !== null && actual.from > target.to)
    return { ...base, outcome: 'missed', words: `实际 ${actual.from} 晚于要求的 ${target.to}` };
  const words = `实际值没有写到能判断是否晚于 ${target.to} 的程度，请写明日期`;
  return { ...base, outcome: 'unknown', words };
}

export function compareNumbers(
  target: WrittenNumber,
  actual: WrittenNumber,
  direction: Direction,
  name: string,
): Comparison {
  const aligned = align(target, actual, name);
  if (aligned.ok) return compareAligned(aligned, target, direction, name);
  const [first, second] = (aligned.either ?? []).map((either) => compareAligned(either, target, direction, name));
  if (first?.outcome !== 'met' || second?.outcome !== 'met') return unknown(aligned.why);
  return { ...first, words: `${first.words}；怎样理解单位都达到`, figures: null };
}

function compareAligned(aligned: Aligned, target: WrittenNumber, direction: Direction, name: string): Comparison {
  const { sign } = aligned;
  const shown = aligned.measure ?? sign;
  const goal = target.isRange ? aligned.target : goalOf(aligned.target, target, direction);
  const goalPoint = edgeOf(aligned.target);
  const actualPoint = pointOf(aligned.actual);
  const figures =
    actualPoint !== null && !target.isRange ? { target: goalPoint, actual: actualPoint, percent: sign !== '' } : null;
  const said = `实际 ${actualPoint === null ? spell(aligned.actual, shown) : actualPoint + shown}，要求 ${spell(goal, shown)}`;
  if (isInside(aligned.actual, goal))
    return { outcome: 'met', ratio: null, words: said, repeats: actualPoint === null, figures };
  if (!isApart(aligned.actual, goal)) return unknown(`${said}，实际值是一个范围，判断不了是否达到`);
  if (target.isRange && isBeyond(aligned, direction))
    return unknown(`${said}，超出了区间，没有写明超出的算不算达到，须由人评定`);
  if (direction.way === 'exactly' && !direction.stated && !isZero(goalPoint))
    return unknown(`${said}，指标值没有写明是高好还是低好`);
  if (figures !== null && aligned.bare && mayBeFraction(figures, direction, name))
    return unknown(`实际写作 ${figures.actual}，指标值写作 ${figures.target}，看不出是百分数还是小数，请补写 %`);
  return { outcome: 'missed', ratio: ratioOf(figures, direction), words: said, repeats: false, figures };
}

/** Outside a stretch on the side that would be better without it (97% where 90%-95% was asked): no miss, and nobody says that it is met. */
function isBeyond({ target, actual }: Aligned, { way }: Direction): boolean {
  if (way === 'at-least') return actual.low !== null && compare(actual.low, target.high as string) >= 0;
  return way === 'at-most' && actual.high !== null && compare(actual.high, target.low as string) <= 0;
}

/** A rate of 0.98 where 100 was asked, neither with a per-cent sign: 98 % or 0.98 %, nobody may choose. */
function mayBeFraction(figures: Figures, direction: Direction, name: string): boolean {
  if (!isRateName(name)) return false;
  const [high, low] = direction.way === 'at-most' ? [figures.actual, figures.target] : [figures.target, figures.actual];
  return compare(high, '1') > 0 && compare(low, '0') > 0 && compare(low, '1') <= 0;
}

function unknown(words: string): Comparison {
  return { outcome: 'unknown', ratio: null, words, repeats: false, figures: null };
}

function goalOf(interval: Interval, target: WrittenNumber, direction: Direction): Interval {
  if (target.operator !== null && target.operator !== '=') return interval;
  const value = pointOf(interval);
  if (direction.way === 'at-least') return { low: value, lowIncluded: true, high: null, highIncluded: false };
  if (direction.way === 'at-most') return { low: null, lowIncluded: false, high: value, highIncluded: true };
  return interval;
}

/** actual ÷ target; for "at most" target ÷ actual. None for 0, for negative figures, and where neither way is better. */
function ratioOf(figures: Comparison['figures'], direction: Direction): Comparison['ratio'] {
  if (figures === null || compare(figures.target, '0') <= 0 || compare(figures.actual, '0') < 0) return null;
  if (direction.way === 'at-least') return { over: figures.actual, under: figures.target };
  if (direction.way === 'at-most') return { over: figures.target, under: figures.actual };
  return null;
}

function spell(interval: Interval, sign: string): string {
  const { low, high, lowIncluded, highIncluded } = interval;
  if (low !== null && high !== null)
    return compare(low, high) === 0 ? `= ${low}${sign}` : `${low}${sign} 至 ${high}${sign}`;
  const comparison = low === null ? (highIncluded ? '≤' : '<') : lowIncluded ? '≥' : '>';
  return `${comparison} ${edgeOf(interval)}${sign}`;
}
