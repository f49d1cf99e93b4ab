// A figure against a band with open or closed ends, and the band in words. It never decides what a band pays.
import { compare } from '../decimal';

export interface Band {
  from: string | null;
  fromIncluded: boolean;
  to: string | null;
  toIncluded: boolean;
}

export function isInBand(value: string, band: Band): boolean {
  return isAbove(value, band) && isBelow(value, band);
}

/** 60%（含）至 80%（不含）, or 80%（含）以上. */
export function bandSpan(band: Band, unit = '%'): string {
  const low = band.from === null ? '' : `${band.from}${unit}（${band.fromIncluded ? '含' : '不含'}）`;
  const high = band.to === null ? '' : `${band.to}${unit}（${band.toIncluded ? '含' : '不含'}）`;
  if (low === '') return high === '' ? '全部' : `${high}以下`;
  return high === '' ? `${low}以上` : `${low}至 ${high}`;
}

function isAbove(value: string, { from, fromIncluded }: Band): boolean {
  if (from === null) return true;
  const order = compare(value, from);
  return order > 0 || (order === 0 && fromIncluded);
}

function isBelow(value: string, { to, toIncluded }: Band): boolean {
  if (to === null) return true;
  const order = compare(value, to);
  return order < 0 || (order === 0 && toIncluded);
}
