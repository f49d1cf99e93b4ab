// SCORE_OUTSIDE_BAND: the actual value names one of the qualitative bands, and the claimed share of the weight lies in another.
// Only where the rule set asks for it: words against words are a person's judgement. It never says which share within a band is right.
import { compare, percentOf, roundHalfUp } from '../decimal';
import { bandSpan, isInBand } from '../parts/band';
import { plainText } from '../reading/plain-text';
import type { QualitativeBand } from '../rule-set-pieces.schema';
import { onRow, type ProjectCheck } from './check';

/** 「未达成」 is the shortest beginning that names a band. */
const SHORTEST_NAME = 3;

export const scoreOutsideBand: ProjectCheck = ({ ruleSet, indicators }) => {
  if (ruleSet.qualitative?.judgeClaims !== true) return [];
  const { bands } = ruleSet.qualitative;
  return indicators.flatMap(({ row, target, typed }) => {
    const { claimed, weight } = row;
    const band = target.kind === 'words' ? bandNamed(bands, typed.actual) : undefined;
    if (band === undefined || claimed === null || weight === null || compare(weight, '0') <= 0) return [];
    const share = percentOf(claimed, weight);
    if (isInBand(share, band)) return [];
    const sharePercent = roundHalfUp(share, 2);
    const message = `实际完成写作「${band.name}」，应得分值的 ${bandSpan(band)}，自评 ${claimed} 分是分值的 ${sharePercent}%，请改正，或写明原因。`;
    return [onRow(row, 'SCORE_OUTSIDE_BAND', 'warning', message, { claimed, weight, sharePercent, band: band.name })];
  });
};

/** The whole name, or a beginning that only one band has. */
function bandNamed(bands: readonly QualitativeBand[], actual: string): QualitativeBand | undefined {
  const said = plainText(actual);
  if (said.length < SHORTEST_NAME) return undefined;
  const named = bands.filter((band) => band.name.startsWith(said));
  return named.length === 1 ? named[0] : undefined;
}
