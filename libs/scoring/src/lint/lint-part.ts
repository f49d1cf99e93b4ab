// Faults of sense in one part: what it pays against its maximum, its bands, its steps. Names and sums of rows are the row's business.
import { compare, sum } from '../decimal';
import type { PartRule } from '../parts/part.schema';
import type { Overshoot } from '../rule-set-pieces.schema';
import { lintCountBands, lintRateBands } from './lint-bands';
import { lintScale } from './lint-scale';
import { paymentsOf } from './payments';

export function lintPart(part: PartRule): string[] {
  const faults = paymentsOf(part)
    .filter((points) => compare(points, part.max) > 0)
    .map((points) => `给分 ${points} 超过本要点的 ${part.max} 分`);
  faults.push(
    ...[part.max, ...paymentsOf(part)].filter(isNegative).map((points) => `分数 ${points} 小于 0`),
    ...lintSteps(part),
    ...lintKind(part),
  );
  return faults;
}

function lintSteps(part: PartRule): string[] {
  const steps =
    part.kind === 'survey' ? (part.below.rule === 'steps' ? part.below : null) : 'step' in part ? part : null;
  const faults: string[] = [];
  if (steps !== null && compare(steps.step, '0') <= 0) faults.push('扣分步长应大于 0');
  const deduction = steps?.deduction ?? (part.kind === 'per-case' ? part.deduction : null);
  if (deduction !== null && compare(deduction, '0') <= 0) faults.push('每次扣分应大于 0');
  return faults;
}

function lintKind(part: PartRule): string[] {
  switch (part.kind) {
    case 'banded-rate':
      return lintRateBands(part.bands);
    case 'count-bands':
      return lintCountBands(part.bands, part.unprinted);
    case 'choice':
      return doubled(part.options.map((option) => option.value));
    case 'tier':
      return doubled(part.tiers.map(({ tier }) => tier));
    case 'checklist':
      return lintChecklist(part.max, part.items);
    case 'veto':
      return (part.answer === undefined) === (part.formula === undefined)
        ? ['否决要写 answer 或 formula，只写一个']
        : [];
    case 'survey':
      return compare(part.threshold, '0') > 0 && compare(part.threshold, '100') <= 0
        ? []
        : [`满意度的要求 ${part.threshold} 应大于 0，不超过 100`];
    case 'qualitative':
      return part.bands === undefined
        ? ['没有定性分档：写在本要点的 bands，或评分规则的 qualitative']
        : lintScale(part.bands, 'bands');
    case 'proportional':
      return part.overshoot === undefined ? [] : lintOvershoot(part.overshoot, part.better === 'lower');
    case 'execution-rate':
      return part.approval !== undefined && part.above100 !== 'needs-approval'
        ? ['写了 approval，above100 应为 needs-approval']
        : [];
    default:
      return [];
  }
}

export function lintOvershoot(rule: Overshoot, atMost: boolean): string[] {
  const faults: string[] = [];
  if (atMost) faults.push('“不高于”的指标没有超额完成，不能写 overshoot');
  if (compare(rule.thresholdPercent, '0') <= 0) faults.push('超额的起点 thresholdPercent 应大于 0');
  if ((rule.treatment === 'points') !== (rule.points !== undefined))
    faults.push('treatment 为 points 时写 points，其他时候不写');
  if (rule.points !== undefined && isNegative(rule.points)) faults.push(`分数 ${rule.points} 小于 0`);
  return faults;
}

function lintChecklist(max: string, items: readonly { answer: string; points: string }[]): string[] {
  const total = sum(items.map((item) => item.points));
  return [
    ...doubled(items.map((item) => item.answer)),
    ...(compare(total, max) === 0 ? [] : [`各项合计 ${total} 分，本要点 ${max} 分`]),
  ];
}

export function doubled(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `「${name}」写了两次`);
}

function isNegative(points: string): boolean {
  return compare(points, '0') < 0;
}
