// FIGURE_ABOVE_LIMIT: a figure of the base data is above the one that bounds it (this year's 三公 above last year's). A reason settles it.
import { isSameFigure } from '../consistency/printed-figure';
import { compare, normalise, sub } from '../decimal';
import { onItem, type OverallCheck } from './overall-check';

export const figureAboveLimit: OverallCheck = (facts) => {
  const { figures, ruleSet } = facts;
  return ruleSet.relations.flatMap((relation) => {
    if (relation.kind !== 'at-most') return [];
    const { left, right, says } = relation;
    const [figure, limit] = [figures.printed(left), figures.printed(right)];
    if (figure === null || limit === null) return [];
    const above = sub(figure, limit);
    if (compare(above, '0') <= 0 || isSameFigure(figure, limit)) return [];
    const message = `${figures.label(left)} ${normalise(figure)}，高于${figures.label(right)} ${normalise(limit)}（${says}），请说明原因或核对。`;
    return [
      onItem(facts, figures.itemOf(left), 'FIGURE_ABOVE_LIMIT', 'warning', message, {
        cell: left,
        figure: normalise(figure),
        limit: normalise(limit),
        above,
      }),
    ];
  });
};
