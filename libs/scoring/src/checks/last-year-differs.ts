// LAST_YEAR_DIFFERS: the column of last year is not what last year's own final account says. It never speaks where last year is not known.
import { isSameFigure } from '../consistency/printed-figure';
import { normalise } from '../decimal';
import { onItem, type OverallCheck } from './overall-check';

export const lastYearDiffers: OverallCheck = (facts) => {
  const { figures, ruleSet, table } = facts;
  const previous = table.documents.lastYear;
  return ruleSet.relations.flatMap((relation) => {
    if (relation.kind !== 'last-year') return [];
    return ruleSet.baseData.flatMap((item) => {
      const now = figures.printed(`${item.key}.${relation.field}`);
      const then = previous.get(`${item.key}.${relation.lastYearField}`);
      if (now === null || then === undefined) return [];
      if (isSameFigure(now, then)) return [];
      const message = `${figures.label(`${item.key}.${relation.field}`)}填的是 ${normalise(now)}，上年的表里是 ${normalise(then)}（${relation.says}），请核对。`;
      return [
        onItem(facts, item.key, 'LAST_YEAR_DIFFERS', 'warning', message, {
          cell: `${item.key}.${relation.field}`,
          stated: normalise(now),
          lastYear: normalise(then),
        }),
      ];
    });
  });
};
