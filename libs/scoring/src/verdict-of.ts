// Does the claimed score agree with the computed one? The tolerance counts as agreement. It never says which of the two is right.
import { abs, compare, sub } from './decimal';
import type { Verdict } from './scored-form';

export function verdictOf(claimed: string | null, computed: string | null, tolerance: string): Verdict {
  if (computed === null) return 'not-computable';
  if (claimed === null) return 'differs';
  return compare(abs(sub(claimed, computed)), tolerance) <= 0 ? 'agrees' : 'differs';
}
