// PART_SUM_DIFFERS and PART_SUM_WITHIN_ROUNDING: the parts of a base data item against its total, column by column.
// It never judges a column in which a figure is missing.
import { slackOfSum } from '../consistency/printed-figure';
import { abs, compare, normalise, sub, sum } from '../decimal';
import type { Finding } from '../scored-form';
import { onItem, type OverallCheck } from './overall-check';

export const partSums: OverallCheck = (facts) => {
  const { figures, ruleSet } = facts;
  return ruleSet.relations.flatMap((relation) => {
    if (relation.kind !== 'parts') return [];
    const { total, parts, says } = relation;
    const fields = relation.fields ?? figures.sharedFields([total, ...parts]);
    return fields.flatMap((field): Finding[] => {
      const whole = figures.printed(`${total}.${field}`);
      const given = parts.flatMap((part) => figures.printed(`${part}.${field}`) ?? []);
      if (whole === null || given.length < parts.length) return [];
      const added = sum(given);
      const difference = sub(added, whole);
      if (compare(difference, '0') === 0) return [];
      const slack = slackOfSum([whole, ...given], figures.isAmount(`${total}.${field}`));
      const shown = { cell: `${total}.${field}`, total: normalise(whole), sum: added, difference, tolerance: slack };
      const said = `${figures.label(`${total}.${field}`)} ${normalise(whole)}，各部分相加 ${given.map(normalise).join(' + ')} = ${added}`;
      return compare(abs(difference), slack) <= 0
        ? [onItem(facts, total, 'PART_SUM_WITHIN_ROUNDING', 'note', `${said}，相差在四舍五入范围之内。`, shown)]
        : [onItem(facts, total, 'PART_SUM_DIFFERS', 'warning', `${said}（${says}），请核对。`, shown)];
    });
  });
};
