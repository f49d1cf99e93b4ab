// Bands of a rate or of a count must leave no gap and no overlap, and be open at the top: every figure has exactly one band.
import { add, compare, isWhole } from '../decimal';
import type { Band } from '../parts/band';
import type { CountBand } from '../rule-set-pieces.schema';

export function lintRateBands(bands: readonly Band[]): string[] {
  const rising = [...bands].sort((a, b) => (a.from === null ? -1 : b.from === null ? 1 : compare(a.from, b.from)));
  const lowest = rising[0] as Band;
  const highest = rising[rising.length - 1] as Band;
  const faults = rising.filter(isEmpty).map((band) => `分档 ${band.from ?? ''} 到 ${band.to ?? ''} 的下限不小于上限`);
  if (lowest.from !== null && (compare(lowest.from, '0') > 0 || !lowest.fromIncluded))
    faults.push(`分档在 ${lowest.from} 以下有空档，最低一档的 from 应为 null`);
  if (highest.to !== null) faults.push(`分档在 ${highest.to} 以上有空档，最高一档的 to 应为 null`);
  rising.slice(1).forEach((upper, index) => {
    const lower = rising[index] as Band;
    const touching =
      lower.to !== null &&
      upper.from !== null &&
      compare(lower.to, upper.from) === 0 &&
      lower.toIncluded !== upper.fromIncluded;
    if (!touching) faults.push(`分档在 ${lower.to ?? '无上限'} 与 ${upper.from ?? '无下限'} 之间有空档或重叠`);
  });
  return faults;
}

function isEmpty({ from, to, fromIncluded, toIncluded }: Band): boolean {
  if (from === null || to === null) return false;
  const order = compare(from, to);
  return order > 0 || (order === 0 && !(fromIncluded && toIncluded));
}

export function lintCountBands(bands: readonly CountBand[], unprinted: readonly string[]): string[] {
  const odd = bands
    .flatMap((band) => (band.to === null ? [band.from] : [band.from, band.to]))
    .filter((edge) => !isWhole(edge) || compare(edge, '0') < 0);
  if (odd.length > 0) return odd.map((edge) => `个数分档的界限 ${edge} 应为不小于 0 的整数`);
  const rising = [...bands].sort((a, b) => compare(a.from, b.from));
  const declared = new Set(unprinted);
  const faults: string[] = [];
  let next: string | null = '0';
  for (const band of rising) {
    if (next === null || compare(band.from, next) < 0) faults.push(`分档在 ${band.from} 处重叠`);
    else faults.push(...gapIn(next, band.from, declared));
    if (band.to !== null && compare(band.to, band.from) < 0)
      faults.push(`分档 ${band.from} 到 ${band.to} 的下限大于上限`);
    next = band.to === null ? null : add(band.to, '1');
  }
  if (next !== null && !declared.has(next)) faults.push(`分档在 ${next} 以上有空档，最高一档的 to 应为 null`);
  return faults;
}

/** The first count between the two that is neither in a band nor declared; the list of declared ones ends the search. */
function gapIn(from: string, to: string, declared: ReadonlySet<string>): string[] {
  for (let count = from; compare(count, to) < 0; count = add(count, '1'))
    if (!declared.has(count)) return [`分档在 ${count} 处有空档；印的标准如此，请列入 unprinted`];
  return [];
}
