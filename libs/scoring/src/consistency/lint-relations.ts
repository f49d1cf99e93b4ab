// Every item and column that a relation names must stand in the base data. It never looks at figures.
import type { OverallRuleSet } from '../rule-set.schema';
import { numbered } from '../lint/shape-fault';
import type { Relation } from './relation.schema';

export function lintRelations(ruleSet: OverallRuleSet): string[] {
  const cells = new Set(ruleSet.baseData.flatMap((item) => item.fields.map((field) => `${item.key}.${field.key}`)));
  const items = new Set(ruleSet.baseData.map((item) => item.key));
  const fields = new Set(ruleSet.baseData.flatMap((item) => item.fields.map((field) => field.key)));
  const unknownOf = (relation: Relation): string | undefined => {
    if (relation.kind === 'at-most') return [relation.left, relation.right].find((cell) => !cells.has(cell));
    if (relation.kind === 'last-year')
      return [relation.field, relation.lastYearField].find((field) => !fields.has(field));
    const named = [relation.total, ...relation.parts];
    return (
      named.find((item) => !items.has(item)) ??
      (relation.fields ?? [])
        .flatMap((field) => named.map((item) => `${item}.${field}`))
        .find((cell) => !cells.has(cell))
    );
  };
  return ruleSet.relations.flatMap((relation, position) => {
    const unknown = unknownOf(relation);
    return unknown === undefined ? [] : [`relations.${numbered(position)}：基础数据表里没有「${unknown}」`];
  });
}
