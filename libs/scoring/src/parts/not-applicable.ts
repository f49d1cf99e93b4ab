// 「本单位不涉及的，计满分」 or 「不涉及的指标不计分，其余按比例折算」: a row that does not concern the unit. The rule set says which;
// without a reason nothing is paid, so that saying "not applicable" is no way to full marks.
import { hasNoReason, plainText } from '../reading/plain-text';
import type { RuleSet } from '../rule-set.schema';

export interface NotApplicableRow {
  points: string | null;
  dropped: boolean;
  needsReason?: true;
  explanation: string;
}

export function scoreNotApplicable(ruleSet: RuleSet, weight: string, reason: string | null): NotApplicableRow {
  if (ruleSet.notApplicable === undefined)
    return { points: null, dropped: false, explanation: '写明了不适用，评分规则没有写不适用的怎么计分，须由人评定' };
  if (hasNoReason(reason))
    return { points: null, dropped: false, needsReason: true, explanation: '写明了不适用，但没有写理由，不能计分' };
  if (ruleSet.notApplicable === 'full-marks')
    return { points: weight, dropped: false, explanation: `不适用，按规则计满分 ${weight}` };
  return { points: '0', dropped: true, explanation: `不适用，这 ${weight} 分不计，其余各行折算成 100 分` };
}

/** An actual value that is nothing but these words. */
export function saysNotApplicable(text: string | null): boolean {
  return text !== null && /^(?:本(?:单位|项目|年度)?)?(?:不适用|不涉及)[。.]?$/.test(plainText(text));
}
