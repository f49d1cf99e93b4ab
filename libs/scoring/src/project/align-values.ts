// Brings a target and an actual value to one measure so that they may be compared, or says why they may not. It never equates unlike units,
// and never decides whether 0.95 means 95 %.
import { abs, compare, mul } from '../decimal';
import { type Interval } from '../reading/interval';
import { isKnownUnit, isOpenUnit, isSameUnit, unitOf } from '../reading/measure-words';
import { plainText } from '../reading/plain-text';
import { taken } from '../reading/taken';
import type { WrittenNumber } from '../reading/written-value';

export interface Aligned {
  ok: true;
  target: Interval;
  actual: Interval;
  /** '%' or '‰' where the figures are rates as written. */
  sign: string;
  /** What both were converted to (分钟, 米), where the two were written in unlike units: the figures are then nobody's own. */
  measure?: string;
  /** One side at least did not write what it counts. */
  bare: boolean;
}
/** `either`: what the two may mean, where nothing says which. */
export type Alignment = Aligned | { ok: false; why: string; either?: readonly [Aligned, Aligned] };

export function align(target: WrittenNumber, actual: WrittenNumber, name: string): Alignment {
  const changed = alignChange(target, actual, name);
  if (changed !== null) return { ok: false, why: changed };
  const [left, right] = [besideName(target, name), besideName(actual, name)];
  if (left.percent !== right.percent) return alignPercent(left, right, name);
  if (left.percent) {
    return left.sign === right.sign
      ? { ok: true, target: left.printed, actual: right.printed, sign: left.sign, bare: false }
      : { ok: true, target: left.interval, actual: right.interval, sign: '%', bare: false };
  }
  return alignUnits(left, right);
}

function alignUnits(left: WrittenNumber, right: WrittenNumber): Alignment {
  const counted = { ok: true, sign: '', bare: left.unit.written === '' || right.unit.written === '' } as const;
  const open = isOpenUnit(left.unit) || isOpenUnit(right.unit);
  if (!open && !isSameUnit(left.unit, right.unit)) {
    return {
      ok: false,
      why: `指标值的单位是「${left.unit.written}」，实际值的单位是「${right.unit.written}」，不能相比`,
    };
  }
  if ((left.scale === '') !== (right.scale === '') && differsWildly(left, right))
    return {
      ok: false,
      why: '一边写了万（亿），一边没有写，数值相差过大，请写明单位',
      either: [
        { ...counted, target: left.bareInterval, actual: right.bareInterval },
        { ...counted, target: left.printed, actual: right.printed },
      ],
    };
  if (left.scale === right.scale && (open || left.unit.factor === right.unit.factor))
    return { ...counted, target: left.printed, actual: right.printed };
  return open
    ? { ...counted, target: left.bareInterval, actual: right.bareInterval }
    : { ...counted, target: left.interval, actual: right.interval, measure: left.unit.family };
}

/** 95 where 100% was asked means per cent, and so does a bare target of a rate; 0.95 or 1 may be either, so nobody may choose. */
function alignPercent(target: WrittenNumber, actual: WrittenNumber, name: string): Alignment {
  const bare = target.percent ? actual : target;
  const rate = target.percent ? target : actual;
  if (bare.unit.written !== '')
    return { ok: false, why: `一边是百分数，一边的单位是「${bare.unit.written}」，不能相比` };
  const shown = edgeOf(bare.printed);
  // 98 % of 100 is the same share, whether the 100 are per cent or pieces.
  const meant = bare === actual || isRateName(name) || shown === '100';
  const why = `一边是百分数，一边写作 ${shown}，看不出是不是百分数，请补写 %`;
  const asWritten: Aligned = { ok: true, target: target.printed, actual: actual.printed, sign: rate.sign, bare: false };
  if (isZero(shown)) return asWritten;
  if (bare.scale !== '' || rate.sign === '‰' || !meant) return { ok: false, why };
  if (compare(abs(shown), '1') > 0) return asWritten;
  const asShare = (value: WrittenNumber): Interval => (value === bare ? scaledBy(value.printed, '100') : value.printed);
  return { ok: false, why, either: [asWritten, { ...asWritten, target: asShare(target), actual: asShare(actual) }] };
}

/** 「下降5%」 beside 「5%」 is one thing only where the row is named after the decline. */
function alignChange(target: WrittenNumber, actual: WrittenNumber, name: string): string | null {
  if (target.change === actual.change) return null;
  if (target.change !== null && actual.change !== null) return '一边写的是增长，一边写的是下降，没有公布扣分比例';
  const words =
    (target.change ?? actual.change) === 'up' ? /增长|增加|提高|提升|上升|增幅|增速/ : /下降|降低|减少|压减|降幅/;
  return words.test(name) ? null : '一边写的是增减幅度，一边只写了数值，看不出是不是同一回事';
}

function besideName(value: WrittenNumber, name: string): WrittenNumber {
  return withUnitOfName(withoutNoun(value, name), name);
}

/** 15个学校 in the row 补助学校数量: the noun after the measure word is that of the name. */
function withoutNoun(value: WrittenNumber, name: string): WrittenNumber {
  const { written } = value.unit;
  if (value.percent || isKnownUnit(written)) return value;
  const noun = taken(/^[\u4e00-\u9fff]([\u4e00-\u9fff]{2,})$/.exec(written), 1);
  return noun !== '' && name.includes(noun) ? { ...value, unit: unitOf(written.slice(0, 1)) } : value;
}

/** 项目成本（万元）: the unit stands in the name, so a bare number is in that unit. */
function withUnitOfName(value: WrittenNumber, name: string): WrittenNumber {
  const match = /\(([^()\d]{1,6})\)$/.exec(plainText(name));
  const written = taken(match, 1);
  if (written === '' || value.percent || value.scale !== '' || value.unit.written !== '') return value;
  const scale = taken(/^[万亿]/.exec(written), 0);
  const unit = written.slice(scale.length);
  if (!isKnownUnit(unit)) return value;
  const factor = scale === '' ? '1' : scale === '万' ? '10000' : '100000000';
  const known = unitOf(unit);
  const bareInterval = scaledBy(value.printed, factor);
  return { ...value, unit: known, scale, bareInterval, interval: scaledBy(bareInterval, known.factor) };
}

function scaledBy(interval: Interval, factor: string): Interval {
  const { low, high } = interval;
  return { ...interval, low: low === null ? null : mul(low, factor), high: high === null ? null : mul(high, factor) };
}

/** The end that a written value names: every one has at least one. */
export function edgeOf(interval: Interval): string {
  return (interval.low ?? interval.high) as string;
}

const NO_RATES = /频率|功率|速率|分辨率|汇率|率先|[年季进制高长宽厚深亮温浓力额速密湿角幅强精跨难调程限坡硬热]度/g;

export function isRateName(name: string): boolean {
  const plain = plainText(name);
  return /率|%|比例|比重|占比|百分比|度(?=$|\(|达|测评|调查|指标|情况|水平)/.test(plain.replace(NO_RATES, ''));
}

/** A factor of 1000 where only one side wrote 万: the other was meant in 万 too, or is wrong. */
function differsWildly(a: WrittenNumber, b: WrittenNumber): boolean {
  const [x, y] = [abs(edgeOf(a.bareInterval)), abs(edgeOf(b.bareInterval))];
  if (isZero(x) || isZero(y)) return false;
  return compare(mul(x, '1000'), y) < 0 || compare(mul(y, '1000'), x) < 0;
}

export function isZero(value: string): boolean {
  return compare(value, '0') === 0;
}
