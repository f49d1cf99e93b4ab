// 「预算执行率 70%-80% 的，总分不超过 89 分……」: the total goes no higher than another measure allows. It never changes a row.
import { evaluateFormula } from '../formula/evaluate-formula';
import { exactOf, textOf, times } from '../formula/exact-number';
import { formulasOf } from '../overall/rule-set-formulas';
import { bandSpan, isInBand } from '../parts/band';
import { rateText } from '../quotient-text';
import type { RuleSet } from '../rule-set.schema';

/** `cap` null: no cap in this band. `unknown`: the measure cannot be worked out, so nobody can say what the cap is. */
export type FoundCap = { state: 'known'; cap: string | null; words: string } | { state: 'unknown'; words: string };

/** `figure` reads base data or the money row by reference. */
export function totalCapOf(ruleSet: RuleSet, figure: (ref: string) => string | null): FoundCap | null {
  const { totalCap } = ruleSet;
  if (totalCap === undefined) return null;
  const formulas = formulasOf(ruleSet);
  const parsed = formulas.read(totalCap.formula);
  if (!parsed.ok) return unknown(totalCap.label, parsed.fault.message);
  const worked = evaluateFormula(parsed.formula, (name) => figure(formulas.names.get(name)?.ref ?? ''));
  if (!worked.ok) return unknown(totalCap.label, worked.why);
  if (worked.exact === null) return unknown(totalCap.label, '公式没有给出一个数');
  const rate = textOf(times(worked.exact, exactOf('100')));
  const said = `${totalCap.label} ${rateText(rate)}（${worked.steps.join('；')}）`;
  const band = totalCap.bands.find((candidate) => isInBand(rate, candidate));
  if (band === undefined) return unknown(totalCap.label, `${said}，不在任何一档之内`);
  return band.cap === null
    ? { state: 'known', cap: null, words: `${said}，在「${bandSpan(band)}」一档，总分不设上限` }
    : { state: 'known', cap: band.cap, words: `${said}，在「${bandSpan(band)}」一档，总分不超过 ${band.cap} 分` };
}

function unknown(label: string, why: string): FoundCap {
  return { state: 'unknown', words: `${label}算不出：${why}。总分上限无法判断` };
}
