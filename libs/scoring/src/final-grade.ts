// The grade of a form at another total than the claimed one: the reviewed total. What fixes the grade whatever the total still does.
import { gradeOf } from './grade-of';
import { readOverallForm } from './overall/read-overall-form';
import { rowFacts } from './overall/row-facts';
import type { RuleSet } from './rule-set.schema';
import type { FormInput } from './scored-form';
import { gradeOverrideOf } from './total/grade-override';

export function finalGrade(ruleSet: RuleSet, input: FormInput, total: string): string | null {
  if (ruleSet.form !== 'overall') return gradeOf(ruleSet.grades, total);
  const facts = rowFacts(readOverallForm(ruleSet, input).table, '', ruleSet);
  return gradeOverrideOf(ruleSet, facts)?.grade ?? gradeOf(ruleSet.grades, total);
}
