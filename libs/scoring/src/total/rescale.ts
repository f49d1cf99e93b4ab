// 「不适用的指标不计分，其余指标按比例折算成 100 分」: the rest of a table in place of the whole. It never looks at single rows.
import { compare, div, mul, sub } from '../decimal';

export interface Rescaled {
  value: string;
  words: string;
}

/** `sum` of the rows that count, `dropped` the weights of those that do not; null where nothing is left to scale up. */
export function rescale(sum: string, dropped: string, round: (exact: string) => string): Rescaled | null {
  const left = sub('100', dropped);
  if (compare(left, '0') <= 0) return null;
  const value = round(div(mul(sum, '100'), left));
  return { value, words: `${sum} × 100 / ${left} = ${value}` };
}
