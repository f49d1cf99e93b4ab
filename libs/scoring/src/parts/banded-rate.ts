// 「95% 以上计 2 分，95-90%（含）计 1.5 分……」: points by the band that a rate falls into, each boundary on its printed side.
import { isInside, type Interval } from '../reading/interval';
import type { RateBand } from '../rule-set-pieces.schema';
import type { PartOf } from './part.schema';
import { bandSpan } from './band';
import { measureRate } from './measure';
import type { PartResult, RowFacts } from './part-result';

export function scoreBandedRate(part: PartOf<'banded-rate'>, facts: RowFacts): PartResult {
  const measured = measureRate(part.measure, facts);
  if (!measured.ok) return measured.result;
  const band = part.bands.find((candidate) => isInside(measured.rate, boundsOf(candidate)));
  if (band === undefined)
    return { points: null, explanation: `${measured.words}，不在任何一档之内，或者跨了两档，须由人评定` };
  return {
    points: band.points,
    explanation: `${measured.words}，在「${bandSpan(band, part.measure.unit === undefined ? '%' : ` ${part.measure.unit}`)}」一档，计 ${band.points} 分`,
  };
}

function boundsOf(band: RateBand): Interval {
  return { low: band.from, lowIncluded: band.fromIncluded, high: band.to, highIncluded: band.toIncluded };
}
