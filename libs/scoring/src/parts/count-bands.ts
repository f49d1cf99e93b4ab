// 「超过 3 个计 1 分，2 个计 0.5 分，2 个以下不得分」: points by how many. A count that the print forgot has no score.
import { isInside, type Interval } from '../reading/interval';
import type { CountBand } from '../rule-set-pieces.schema';
import type { PartOf } from './part.schema';
import { countInterval } from './case-count';
import { intervalText } from './interval-text';
import { notFilled, type PartResult, type RowFacts } from './part-result';
import { add, sub } from '../decimal';

export function scoreCountBands(part: PartOf<'count-bands'>, facts: RowFacts): PartResult {
  const written = countInterval(facts, part.answer);
  if (written === null) return notFilled(facts, [part.answer]);
  const count = wholeEnds(written);
  const said = `${facts.label(part.answer)} ${intervalText(written, false)}`;
  const band = part.bands.find((candidate) => isInside(count, boundsOf(candidate)));
  if (band === undefined) return { points: null, explanation: `${said}，评分标准没有印出这一情形的分数，须由人评定` };
  return { points: band.points, explanation: `${said}，在「${bandText(band)}」一档，计 ${band.points} 分` };
}

/** Counts are whole: ">3" starts at 4. */
function wholeEnds(interval: Interval): Interval {
  const low = interval.low !== null && !interval.lowIncluded ? add(interval.low, '1') : (interval.low ?? '0');
  const high = interval.high !== null && !interval.highIncluded ? sub(interval.high, '1') : interval.high;
  return { low, lowIncluded: true, high, highIncluded: high !== null };
}

function boundsOf(band: CountBand): Interval {
  return { low: band.from, lowIncluded: true, high: band.to, highIncluded: band.to !== null };
}

function bandText(band: CountBand): string {
  if (band.to === null) return `${band.from} 及以上`;
  return band.from === band.to ? band.from : `${band.from} 至 ${band.to}`;
}
