// 「满意度达到 90% 计 8 分，每低 1 个百分点扣 0.5 分」: what a survey found against a threshold. Without a survey there is no score.
import { compare, div, mul, sub } from '../decimal';
import { shortText } from '../quotient-text';
import { pointOf } from '../reading/interval';
import { intervalText } from './interval-text';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { afterSteps } from './steps';

export function scoreSurvey(part: PartOf<'survey'>, facts: RowFacts): PartResult {
  const share = facts.interval(part.answer);
  if (share === null) return notFilled(facts, [part.answer]);
  const said = `${facts.label(part.answer)} ${intervalText(share, true)}`;
  if (share.high !== null && compare(share.high, '100') > 0)
    return { points: null, explanation: `${said}，超过 100%，请核对` };
  if (share.low !== null && compare(share.low, part.threshold) >= 0)
    return { points: part.max, explanation: `${said}，达到 ${part.threshold}%，计满分 ${part.max}` };
  const point = pointOf(share);
  if (point === null || compare(point, '0') < 0)
    return { points: null, explanation: `${said}，判断不了是否达到 ${part.threshold}%` };
  const { below } = part;
  if (below.rule === 'nothing') return { points: '0', explanation: `${said}，没有达到 ${part.threshold}%，不得分` };
  if (below.rule === 'pro-rata') {
    const points = div(mul(part.max, point), part.threshold);
    return { points, explanation: `${said}，${point} / ${part.threshold} × ${part.max} = ${shortText(points)} 分` };
  }
  const after = afterSteps({ ...below, max: part.max }, sub(part.threshold, point));
  return { points: after.points, explanation: `${said}，没有达到 ${part.threshold}%；${after.words}` };
}
