// FIGURE_ONLY_IN_REPORT: a rate rests on a figure that the base data table does not have. It names the figure, its place and the rows.
import { normalise } from '../decimal';
import { formulasOf } from '../overall/rule-set-formulas';
import { refsOfPart } from '../parts/refs-of-part';
import { onItem, type OverallCheck } from './overall-check';

export const figureOnlyInReport: OverallCheck = (facts) => {
  const { figures, ruleSet, table } = facts;
  const { refs } = formulasOf(ruleSet);
  return [...table.facts].flatMap(([ref, fact]) => {
    if (fact.source !== 'report') return [];
    const rows = ruleSet.rows.filter((row) => row.parts.some((part) => refsOfPart(part, refs).includes(ref)));
    const cell = ref.slice('base.'.length);
    const use = rows.length === 0 ? '' : `，「${rows.map((row) => row.name).join('」「')}」却依据它计算`;
    const message = `${figures.label(cell)} ${normalise(fact.text)} 只写在报告里（${fact.column ?? '未写明位置'}），基础数据表没有这个数${use}。请在基础数据表补列。`;
    const shown = { cell, figure: normalise(fact.text), rows: rows.map((row) => row.name).join('、') };
    return [onItem(facts, figures.itemOf(cell), 'FIGURE_ONLY_IN_REPORT', 'note', message, shown)];
  });
};
