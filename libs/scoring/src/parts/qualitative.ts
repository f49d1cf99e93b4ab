// 「达成预期指标 100%-80%（含），部分达成 80%-60%（含），未达成 60%-0%」: a person names the band and the share of the weight within it.
// It never chooses a share; it only holds a chosen one against its band.
import { div, mul } from '../decimal';
import { shortText } from '../quotient-text';
import type { QualitativeBand } from '../rule-set-pieces.schema';
import { isInBand, bandSpan } from './band';
import type { PartOf } from './part.schema';
import { notFilled, type PartResult, type RowFacts } from './part-result';

export function scoreQualitative(part: PartOf<'qualitative'>, facts: RowFacts): PartResult {
  const share = facts.figure(part.answer);
  if (share === null) return notFilled(facts, [part.answer]);
  const bands = part.bands ?? [];
  const band = bands.find((candidate) => isInBand(share, candidate));
  const label = facts.label(part.answer);
  if (band === undefined) return { points: null, explanation: `${label} ${share}% 不在任何一档之内（0% 到 100%）` };
  const named = part.band === undefined ? band.name : facts.text(part.band)?.trim();
  if (part.band !== undefined && named === undefined) return notFilled(facts, [part.band]);
  if (named !== undefined && named !== band.name) return { points: null, explanation: outside(bands, named, share) };
  const points = div(mul(part.max, share), '100');
  return {
    points,
    explanation: `由人评定为「${band.name}」（${bandSpan(band)}），取 ${share}%；${part.max} × ${share}% = ${shortText(points)} 分`,
  };
}

function outside(bands: readonly QualitativeBand[], named: string, share: string): string {
  const band = bands.find(({ name }) => name === named);
  if (band === undefined)
    return `没有「${named.slice(0, 40)}」这一档，应为${bands.map(({ name }) => name).join('、')}之一`;
  return `评定为「${named}」，应在 ${bandSpan(band)} 之内，却取 ${share}%，请改正档次或比例`;
}
