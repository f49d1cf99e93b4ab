// How far a reviewed total lies from the claimed one, as a share of the claim, and the bins that a histogram counts them in.
// A claim of 0 has no share: it stands apart and is never divided by.
import { compare, div, mul, sub } from '../decimal';

/** (self − reviewed) / self in per cent; positive: points were taken. Null where nothing was claimed. */
export function deviationShare(self: string, reviewed: string): string | null {
  return compare(self, '0') === 0 ? null : div(mul(sub(self, reviewed), '100'), self);
}

/** From the outside in, on both sides alike: a share at an edge belongs to the bin nearer to nought. */
export const shareBins = ['up-above-10', 'up-to-10', 'up-to-5', 'same', 'down-to-5', 'down-to-10', 'down-to-20', 'down-above-20'] as const;
export type ShareBin = (typeof shareBins)[number];

export function binOf(share: string): ShareBin {
  const side = compare(share, '0');
  if (side === 0) return 'same';
  if (side < 0) return compare(share, '-5') >= 0 ? 'up-to-5' : compare(share, '-10') >= 0 ? 'up-to-10' : 'up-above-10';
  if (compare(share, '5') <= 0) return 'down-to-5';
  if (compare(share, '10') <= 0) return 'down-to-10';
  return compare(share, '20') <= 0 ? 'down-to-20' : 'down-above-20';
}
