// What the report says against what follows from the figures it names: STATED_FIGURE_DIFFERS, STATED_SUM_DIFFERS (…_WITHIN_ROUNDING),
// STATED_RATE_DIFFERS. A printed figure stands for anything within half a unit of its last place; a rate that any such figures give is right.
import {
  isSameFigure,
  overlap,
  percentSpread,
  quotientSpread,
  slackOfSum,
  spreadOf,
  spreadOfRate,
  type Spread,
} from '../consistency/printed-figure';
import type { FigureRef, Statement, StatementOf } from '../consistency/statement.schema';
import { abs, compare, normalise, roundHalfUp, sub, sum } from '../decimal';
import { taken } from '../reading/taken';
import type { Finding } from '../scored-form';
import { onDocument, type OverallCheck, type OverallFacts } from './overall-check';

export const statementDiffers: OverallCheck = (facts) =>
  facts.table.documents.statements.flatMap((statement) => judge(facts, statement) ?? []);

function judge(facts: OverallFacts, statement: Statement): Finding | null {
  switch (statement.kind) {
    case 'figure':
      return judgeFigure(facts, statement);
    case 'sum':
      return judgeSum(facts, statement);
    case 'share':
      return judgeRate(facts, statement, statement.part, statement.whole, statement.percent, percentSpread);
    case 'per':
      return judgeRate(facts, statement, statement.part, statement.count, statement.stated, quotientSpread);
    case 'change':
      return judgeRate(facts, statement, statement.to, statement.from, statement.percent, changeSpread);
  }
}

function printedOf(facts: OverallFacts, figure: FigureRef): string | null {
  return 'figure' in figure ? figure.figure : facts.figures.printed(figure.base);
}

function judgeFigure(facts: OverallFacts, { where, says, stated, base }: StatementOf<'figure'>): Finding | null {
  const inTable = facts.figures.printed(base);
  if (inTable === null) return null;
  const added = sum(stated);
  const [first, ...others] = stated;
  const isSame =
    first !== undefined && others.length === 0
      ? isSameFigure(first, inTable)
      : compare(abs(sub(added, inTable)), slackOfSum([...stated, inTable], false)) <= 0;
  if (isSame) return null;
  const shownSum = stated.length === 1 ? added : `${stated.map(normalise).join(' + ')} = ${added}`;
  const message = `「${says}」为 ${shownSum}，${facts.figures.label(base)}却是 ${normalise(inTable)}，同一件事两个数，请核对。`;
  return onDocument(where, 'STATED_FIGURE_DIFFERS', 'warning', message, {
    cell: base,
    stated: added,
    inTable: normalise(inTable),
    difference: sub(added, inTable),
  });
}

function judgeSum(facts: OverallFacts, { where, says, parts, total }: StatementOf<'sum'>): Finding | null {
  const given = parts.map((part) => printedOf(facts, part));
  const whole = printedOf(facts, total);
  if (whole === null || !given.every((part): part is string => part !== null)) return null;
  const added = sum(given);
  const difference = sub(added, whole);
  if (compare(difference, '0') === 0) return null;
  const shown = { total: normalise(whole), sum: added, difference };
  const within = compare(abs(difference), slackOfSum([whole, ...given], true)) <= 0;
  const said = `「${says}」：各部分相加为 ${added}，合计写作 ${normalise(whole)}`;
  return within
    ? onDocument(where, 'STATED_SUM_WITHIN_ROUNDING', 'note', `${said}，相差在四舍五入范围之内。`, shown)
    : onDocument(where, 'STATED_SUM_DIFFERS', 'warning', `${said}，请核对。`, shown);
}

function judgeRate(
  facts: OverallFacts,
  { where, says, kind }: Statement,
  over: FigureRef,
  under: FigureRef,
  stated: string,
  spread: (a: Spread, b: Spread) => Spread | null,
): Finding | null {
  const [a, b] = [printedOf(facts, over), printedOf(facts, under)];
  if (a === null || b === null) return null;
  const possible = spread(spreadOf(a), spreadOf(b));
  const exact = spread(pointSpread(a), pointSpread(b));
  if (possible === null || exact === null || overlap(possible, spreadOfRate(stated))) return null;
  const sign = kind === 'per' ? '' : '%';
  // To the printed places: a rate that rounds to what is stated would have overlapped.
  const recomputed = roundHalfUp(exact.low, taken(/\.(\d+)$/.exec(stated), 1).length);
  const base = kind === 'change' ? `从 ${normalise(b)} 到 ${normalise(a)}` : `${normalise(a)} / ${normalise(b)}`;
  const message = `「${says}」写的是 ${normalise(stated)}${sign}，按 ${base} 计算为 ${recomputed}${sign}，请核对。`;
  return onDocument(where, 'STATED_RATE_DIFFERS', 'warning', message, {
    stated: normalise(stated),
    recomputed,
    over: normalise(a),
    under: normalise(b),
  });
}

function pointSpread(printed: string): Spread {
  return { low: printed, high: printed };
}

function changeSpread(to: Spread, from: Spread): Spread | null {
  const ratio = percentSpread(to, from);
  return ratio === null ? null : { low: sub(ratio.low, '100'), high: sub(ratio.high, '100') };
}
