// Do printed parts add up to their printed total? Exactly, within rounding (half a unit of each figure's last place), or not.
// Printed text goes in: 99.00 claims to be exact to the cent. Whole numbers are taken as exact: a table of whole points that is one off is wrong, not rounded.
import { abs, compare, halfLastPlace, sub, sum } from '../decimal';

export interface SumJudged {
  sum: string;
  difference: string;
  tolerance: string;
  result: 'exact' | 'within-rounding' | 'differs';
}

export function sumAgainstTotal(parts: readonly string[], total: string): SumJudged {
  const added = sum(parts);
  const difference = sub(added, total);
  const tolerance = sum([...parts, total].filter((figure) => figure.includes('.')).map(halfLastPlace));
  const result =
    compare(difference, '0') === 0 ? 'exact' : compare(abs(difference), tolerance) <= 0 ? 'within-rounding' : 'differs';
  return { sum: added, difference, tolerance, result };
}
