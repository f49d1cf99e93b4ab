// Named bands that together must cover 0 to 100 without gap or overlap: grades, and the bands of a qualitative judgement. It never
// decides what bands exist.
import { compare } from '../decimal';

export interface NamedBand {
  name: string;
  from: string;
  fromIncluded: boolean;
  to: string;
  toIncluded: boolean;
}

export function lintScale(bands: readonly NamedBand[], place: string): string[] {
  const rising = [...bands].sort((a, b) => compare(a.from, b.from));
  const faults: string[] = [];
  const first = rising[0] as NamedBand;
  const last = rising[rising.length - 1] as NamedBand;
  if (compare(first.from, '0') !== 0 || !first.fromIncluded)
    faults.push(`${place}：最低一档「${first.name}」应从 0（含）开始`);
  if (compare(last.to, '100') !== 0 || !last.toIncluded)
    faults.push(`${place}：最高一档「${last.name}」应到 100（含）为止`);
  for (const band of rising)
    if (compare(band.from, band.to) >= 0)
      faults.push(`${place}：「${band.name}」的下限 ${band.from} 不小于上限 ${band.to}`);
  rising.slice(1).forEach((upper, index) => {
    const lower = rising[index] as NamedBand;
    const touching = compare(lower.to, upper.from) === 0 && lower.toIncluded !== upper.fromIncluded;
    if (!touching)
      faults.push(`${place}：「${lower.name}」与「${upper.name}」之间有空档或重叠（${lower.to} 与 ${upper.from}）`);
  });
  return faults;
}
