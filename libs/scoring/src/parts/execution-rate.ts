// 「预算执行率 × 分值」: the money row of an overall table. Above 100 % no rule is published, so each place says: full marks with a
// reason, capped at 100 %, or nothing until somebody has approved the excess.
import { compare, div, mul } from '../decimal';
import { shortText } from '../quotient-text';
import { pointOf } from '../reading/interval';
import { measureRate } from './measure';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { readYesNo } from './yes-no';

export type Above100 = PartOf<'execution-rate'>['above100'];

/** What each treatment of a rate above 100 % says after the rate. */
export const SAID_ABOVE_100: Record<Above100, (max: string) => string> = {
  'pays-weight': (max) => `超过 100%，按规则计满分 ${max}，须说明原因`,
  capped: (max) => `超过 100%，按 100% 计，计满分 ${max}`,
  'needs-approval': () => '超过 100%，按规则须经批准才能计分，没有批准就不计算',
};

export function scoreExecutionRate(part: PartOf<'execution-rate'>, facts: RowFacts): PartResult {
  const measured = measureRate(part.measure, facts);
  if (!measured.ok) return measured.result;
  const { words } = measured;
  const point = pointOf(measured.rate);
  if (point === null || compare(point, '0') < 0)
    return { points: null, explanation: `${words}，不是一个明确的、不小于 0 的执行率，无法计算` };
  if (compare(point, '100') > 0) return aboveAll(part, facts, words);
  const points = div(mul(part.max, point), '100');
  return { points, explanation: `${words}；${part.max} × ${shortText(point)}% = ${shortText(points)} 分` };
}

function aboveAll(part: PartOf<'execution-rate'>, facts: RowFacts, words: string): PartResult {
  if (part.above100 !== 'needs-approval')
    return { points: part.max, explanation: `${words}，${SAID_ABOVE_100[part.above100](part.max)}` };
  if (part.approval === undefined)
    return { points: null, explanation: `${words}，${SAID_ABOVE_100['needs-approval'](part.max)}` };
  const approved = readYesNo(facts.text(part.approval));
  if (approved === null) return notFilled(facts, [part.approval]);
  return approved === '是'
    ? { points: part.max, explanation: `${words}，超过 100%，${facts.label(part.approval)}：是，计满分 ${part.max}` }
    : { points: null, explanation: `${words}，${SAID_ABOVE_100['needs-approval'](part.max)}` };
}
