// 「一、二、三季度末分别达到 20%、50%、80%，每低 1 个百分点扣 0.2 分」: several thresholds, one deduction for all shortfalls together.
import { compare, larger, sub, sum } from '../decimal';
import { shortText } from '../quotient-text';
import { pointOf } from '../reading/interval';
import type { PartOf } from './part.schema';
import { intervalText } from './interval-text';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { takenFor } from './steps';

export function scoreShortfalls(part: PartOf<'shortfalls'>, facts: RowFacts): PartResult {
  const taken: string[] = [];
  const words: string[] = [];
  for (const item of part.items) {
    const rate = facts.interval(item.answer);
    if (rate === null)
      return notFilled(
        facts,
        part.items.map((each) => each.answer),
      );
    const said = `${facts.label(item.answer)} ${intervalText(rate, true)}`;
    if (rate.low !== null && compare(rate.low, item.threshold) >= 0) {
      words.push(`${said}，达到 ${item.threshold}%`);
      continue;
    }
    const point = pointOf(rate);
    if (point === null) return { points: null, explanation: `${said}，只写了范围，算不出比 ${item.threshold}% 低多少` };
    const short = sub(item.threshold, point);
    const lost = takenFor(part, short);
    taken.push(lost);
    words.push(`${said}，比 ${item.threshold}% 低 ${shortText(short)} 个百分点，扣 ${shortText(lost)} 分`);
  }
  const points = larger(sub(part.max, sum(taken)), '0');
  return { points, explanation: `${words.join('；')}；计 ${shortText(points)} 分` };
}
