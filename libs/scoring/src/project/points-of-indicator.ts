// What an indicator row is paid once target and actual are compared: full marks, the published ratio, less where it overshoots, or
// nothing computable. It never reads a cell.
import { div, mul } from '../decimal';
import { bandSpan } from '../parts/band';
import { reduceForOvershoot } from '../parts/overshoot';
import { roundedText } from '../quotient-text';
import type { WrittenValue } from '../reading/written-value';
import { roundScore } from '../round-score';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Comparison } from './compare-values';
import type { Direction } from './direction';
import { overshootPercent } from './overshoot-percent';

export interface Judged {
  rule: string;
  comparison: Comparison | null;
  direction: Direction | null;
  words: string;
}

export interface Paid {
  points: string | null;
  explanation: string;
}

export function pointsOfIndicator(
  ruleSet: ProjectRuleSet,
  row: { name: string; weight: string | null; target: WrittenValue },
  judged: Judged,
): Paid {
  const { comparison, words } = judged;
  const { weight } = row;
  if (weight === null) return { points: null, explanation: '没有填分值，无法计算' };
  if (judged.rule === 'judgement') return { points: null, explanation: `${words}${bandsOf(ruleSet, weight)}` };
  if (comparison === null || comparison.outcome === 'unknown') return { points: null, explanation: words };
  const assumed = assumption(judged);
  if (comparison.outcome === 'met') return paidInFull(ruleSet, { ...row, weight }, judged, assumed);
  if (comparison.ratio === null)
    return { points: null, explanation: `${words}，没有达到；这种情形没有公布扣分比例，须由人评定${assumed}` };
  const { over, under } = comparison.ratio;
  const exact = div(mul(weight, over), under);
  const points = roundScore(ruleSet, exact);
  return { points, explanation: `${over} / ${under} × ${weight} = ${roundedText(exact, points)}${assumed}` };
}

function paidInFull(
  ruleSet: ProjectRuleSet,
  row: { name: string; weight: string; target: WrittenValue },
  { words, comparison, direction }: Judged,
  assumed: string,
): Paid {
  const overshot = overshootPercent(ruleSet, { name: row.name, target: row.target, comparison, direction });
  const reduced = overshot === null ? null : reduceForOvershoot(ruleSet.overshoot, row.weight, overshot.abovePercent);
  if (reduced === null)
    return { points: row.weight, explanation: `${words}，达到指标值，计满分 ${row.weight}${assumed}` };
  const points = roundScore(ruleSet, reduced.points);
  return { points, explanation: `${words}，${reduced.words}${assumed}` };
}

/** The stretch of points in each band, among which a person chooses. */
function bandsOf({ qualitative }: ProjectRuleSet, weight: string): string {
  if (qualitative === undefined) return '';
  const points = (percent: string): string => div(mul(weight, percent), '100');
  const said = qualitative.bands.map(
    (band) => `${band.name}：${bandSpan({ ...band, from: points(band.from), to: points(band.to) }, ' 分')}`,
  );
  return `（${said.join('；')}）`;
}

function assumption(judged: Judged): string {
  if (judged.direction === null || judged.direction.stated || judged.direction.way === 'exactly') return '';
  return judged.direction.way === 'at-least'
    ? '（指标值没有写方向，按“不低于”理解）'
    : '（指标值没有写方向，按“不高于”理解）';
}
