// OF_WHICH_ABOVE_TOTAL: what is listed as 其中 is together more than the whole it belongs to, beyond rounding. Missing parts count as nothing:
// what is given is already too much.
import { isSameFigure, slackOfSum } from '../consistency/printed-figure';
import { compare, normalise, sub, sum } from '../decimal';
import type { Finding } from '../scored-form';
import { onItem, type OverallCheck } from './overall-check';

export const ofWhichAboveTotal: OverallCheck = (facts) => {
  const { figures, ruleSet } = facts;
  return ruleSet.relations.flatMap((relation) => {
    if (relation.kind !== 'of-which') return [];
    const { total, parts, says } = relation;
    return (relation.fields ?? figures.sharedFields([total, ...parts])).flatMap((field): Finding[] => {
      const whole = figures.printed(`${total}.${field}`);
      const given = parts.flatMap((part) => figures.printed(`${part}.${field}`) ?? []);
      if (whole === null || given.length === 0) return [];
      const added = sum(given);
      const above = sub(added, whole);
      if (compare(above, '0') <= 0 || isWithinRounding(whole, given, figures.isAmount(`${total}.${field}`))) return [];
      const message = `${figures.label(`${total}.${field}`)} ${normalise(whole)}，其中各项相加却有 ${added}，多出 ${above}（${says}），请核对。`;
      return [
        onItem(facts, total, 'OF_WHICH_ABOVE_TOTAL', 'warning', message, {
          cell: `${total}.${field}`,
          total: normalise(whole),
          sum: added,
          above,
        }),
      ];
    });
  });
};

/** One part against its whole is one figure against another; several may all have been rounded up. */
function isWithinRounding(whole: string, given: readonly string[], areAmounts: boolean): boolean {
  const [first, ...others] = given;
  if (first !== undefined && others.length === 0) return isSameFigure(first, whole, areAmounts);
  return compare(sub(sum(given), whole), slackOfSum([whole, ...given], areAmounts)) <= 0;
}
