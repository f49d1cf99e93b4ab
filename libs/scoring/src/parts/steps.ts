// Points taken for a distance: per whole unit (每满), pro rata (按比例) or per begun unit (不足一个按一个). Never below 0 points (扣完为止).
import { ceil, compare, div, floor, larger, mul, sub } from '../decimal';
import { shortText } from '../quotient-text';
import type { StepMode } from '../rule-set-pieces.schema';

interface StepRule {
  max: string;
  step: string;
  deduction: string;
  mode: StepMode;
}

const SAID: Record<StepMode, string> = { whole: '每满', 'pro-rata': '按比例每', begun: '每（不足按一个计）' };

export function afterSteps(rule: StepRule, distance: string, unit = '个百分点'): { points: string; words: string } {
  const taken = takenFor(rule, distance);
  const points = larger(sub(rule.max, taken), '0');
  const floored = compare(taken, rule.max) > 0 ? '，扣完为止' : '';
  const count = countOf(rule, distance);
  return {
    points,
    words: `${SAID[rule.mode]} ${rule.step} ${unit}扣 ${rule.deduction} 分，${shortText(distance)} ${unit}计 ${shortText(count)} 个，扣 ${shortText(taken)} 分${floored}，计 ${shortText(points)} 分`,
  };
}

export function takenFor(rule: StepRule, distance: string): string {
  return mul(countOf(rule, distance), rule.deduction);
}

function countOf({ step, mode }: StepRule, distance: string): string {
  const steps = div(distance, step);
  if (mode === 'whole') return floor(steps);
  return mode === 'begun' ? ceil(steps) : steps;
}
