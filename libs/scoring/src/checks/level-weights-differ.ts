// LEVEL_WEIGHTS_DIFFER: the rows of one part of the table do not carry the weight that the rule set gives it (10/50/30/10 …).
// Only where the rule set shares the points out; a row whose level it does not know is LEVEL_UNKNOWN, and then no part is judged.
import { sum } from '../decimal';
import { EXECUTION_ROW_KEY } from '../project/execution-row';
import type { WeightGroup } from '../rule-set.schema';
import type { ScoredRow } from '../scored-form';
import { onRow, onTable, type ProjectCheck } from './check';
import { sumAgainstTotal } from './sum-against-total';

export const levelWeightsDiffer: ProjectCheck = ({ ruleSet, complete, rows }) => {
  const groups = ruleSet.weights;
  if (groups === undefined || !complete) return [];
  const placed = rows.map(({ row }) => ({ row, group: groupOf(groups, row) }));
  const strangers = placed.filter(({ group }) => group === undefined).map(({ row }) => row);
  if (strangers.length > 0)
    return strangers.map((row) =>
      onRow(
        row,
        'LEVEL_UNKNOWN',
        'note',
        `评分规则按${groups.map((group) => `「${group.name}」`).join('、')}分配分值，看不出这一行属于哪一部分，没有核对分值分配。`,
        { level1: row.level1, level2: row.level2 },
      ),
    );
  return groups.flatMap((group) => {
    const weights = placed.filter((each) => each.group === group).flatMap(({ row }) => row.weight ?? []);
    if (sumAgainstTotal(weights, group.weight).result !== 'differs') return [];
    const added = sum(weights);
    const message = `「${group.name}」各行分值相加为 ${added}，评分规则给 ${group.weight} 分，请核对分值。`;
    return [
      onTable('LEVEL_WEIGHTS_DIFFER', 'warning', message, { group: group.name, sum: added, weight: group.weight }),
    ];
  });
};

function groupOf(groups: readonly WeightGroup[], row: ScoredRow): WeightGroup | undefined {
  if (row.key === EXECUTION_ROW_KEY) return groups.find((group) => group.execution === true);
  const says = (text: string | null): WeightGroup | undefined =>
    groups.find((group) => levelsOf(group).some((level) => text?.includes(level) === true));
  return says(row.level1) ?? says(row.level2) ?? groups.find((group) => group.rest === true);
}

function levelsOf(group: WeightGroup): readonly string[] {
  return group.levels ?? (group.rest === true ? [] : [group.name]);
}
