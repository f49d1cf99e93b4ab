// For tests: a project table of the money row and one row of 90 points, scored under a rule set.
import { loadRuleSet } from '../load-rule-set';
import type { RuleSet } from '../rule-set.schema';
import { scoreCase, type CaseOutput } from '../score-case';
import type { Json } from './small-rule-set';

export function loaded(json: unknown): RuleSet {
  const result = loadRuleSet(json);
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.ruleSet;
}

/** 90 points of indicators in one row, money of 100. */
export function project(
  ruleSet: RuleSet,
  executed: string | null,
  claims: [string, string],
  more: Json = {},
): CaseOutput {
  const output = scoreCase(
    {
      form: 'project',
      title: '专项经费',
      year: 2023,
      unit: '示例单位',
      moneyUnit: '万元',
      ruleSet: ruleSet.id,
      funds: { initial: '100', adjusted: '100', executed, weight: '10', claimed: claims[0], claimedRatePercent: null },
      indicators: [
        {
          level1: '产出',
          level2: '数量',
          name: '次数',
          target: '100',
          actual: '100',
          weight: '90',
          claimed: claims[1],
          reason: '说明',
        },
      ],
      claimedTotal: null,
      ...more,
    },
    ruleSet,
  );
  if ('fault' in output) throw new Error(output.fault);
  return output;
}
