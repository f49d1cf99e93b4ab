// Faults of sense in a project rule set: how the 100 points are shared out, and what an overshoot costs. It never sees a table.
import { compare, sum } from '../decimal';
import type { ProjectRuleSet, WeightGroup } from '../rule-set.schema';
import { doubled, lintOvershoot } from './lint-part';

export function lintProject(ruleSet: ProjectRuleSet): string[] {
  return [
    ...(ruleSet.weights === undefined ? [] : lintWeights(ruleSet.weights)),
    ...lintOvershoot(ruleSet.overshoot, false).map((fault) => `overshoot：${fault}`),
  ];
}

function lintWeights(groups: readonly WeightGroup[]): string[] {
  const total = sum(groups.map((group) => group.weight));
  const faults = compare(total, '100') === 0 ? [] : [`weights：各部分分值合计 ${total}，应为 100`];
  const holders = (field: 'execution' | 'rest'): number => groups.filter((group) => group[field] === true).length;
  if (holders('execution') !== 1) faults.push('weights：要有一个部分写 "execution": true，预算执行率算在它里面');
  if (holders('rest') > 1) faults.push('weights：写 "rest": true 的部分最多一个');
  faults.push(
    ...groups
      .filter((group) => compare(group.weight, '0') < 0)
      .map((group) => `weights：「${group.name}」的分值 ${group.weight} 小于 0`),
    ...doubled(groups.map((group) => group.name)).map((fault) => `weights：${fault}`),
  );
  return faults;
}
