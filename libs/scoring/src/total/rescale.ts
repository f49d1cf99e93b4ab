// 「不适用的指标不计分，其余指标按比例折算成 100 分」: the rest of a table in place of the whole. It never looks at single rows.
import { compare, div, mul, sub } from '../decimal';

export interface Rescaled {
  value: string;
  words: string;
}

/**
 * `sum` of all rows, `uncounted` the points that stand on rows that do not count, `dropped` the weights of those rows;
 * null where nothing is left to scale up.
 */
export function rescale(
  sum: string,
  uncounted: string,
  dropped: string,
  round: (exact: string) => string,
): Rescaled | null {
  const left = sub('100', dropped);
  if (compare(left, '0') <= 0) return null;
  const value = round(div(mul(sub(sum, uncounted), '100'), left));
  const counted = compare(uncounted, '0') === 0 ? sum : `(${sum} - ${uncounted})`;
  return { value, words: `${counted} × 100 / ${left} = ${value}` };
}
