// What a part can pay and take, as figures of the rule: for the lints that hold them against weights and printed text. It never scores.
import type { PartRule } from '../parts/part.schema';

/** Every number of points that some case of the part is paid, but for the full marks. */
export function paymentsOf(part: PartRule): string[] {
  switch (part.kind) {
    case 'banded-rate':
    case 'count-bands':
      return part.bands.map((band) => band.points);
    case 'choice':
      return part.options.flatMap((option) => option.points ?? []);
    case 'tier':
      return part.tiers.map((tier) => tier.points);
    case 'checklist':
      return part.items.map((item) => item.points);
    case 'rectification':
      return Object.values(part.points).filter((points) => points !== null);
    default:
      return [];
  }
}

/** What one step, case or overshoot costs. */
export function deductionsOf(part: PartRule): string[] {
  if (part.kind === 'survey') return part.below.rule === 'steps' ? [part.below.deduction] : [];
  if (part.kind === 'proportional') return part.overshoot?.points === undefined ? [] : [part.overshoot.points];
  return 'deduction' in part ? [part.deduction] : [];
}
