// 「违规情况特别严重的，等级定为差」: a grave breach fixes the grade whatever the total. Of several the lowest grade holds.
import { compare } from '../decimal';
import type { RowFacts } from '../parts/part-result';
import type { OverallRuleSet } from '../rule-set.schema';

export interface FoundOverride {
  grade: string;
  words: string;
}

/** `facts` from the point of view of no row: references are whole. */
export function gradeOverrideOf(ruleSet: OverallRuleSet, facts: RowFacts): FoundOverride | null {
  const struck = ruleSet.gradeOverrides.filter((rule) => {
    if (rule.formula === undefined) return facts.text(rule.answer ?? '')?.trim() === rule.equals;
    const asked = facts.evaluate(rule.formula);
    return asked.ok && asked.value === true;
  });
  const lowest = [...ruleSet.grades]
    .sort((a, b) => compare(a.from, b.from))
    .flatMap(({ grade }) => struck.filter((rule) => rule.grade === grade))[0];
  return lowest === undefined ? null : { grade: lowest.grade, words: `${lowest.printed}等级定为「${lowest.grade}」` };
}
