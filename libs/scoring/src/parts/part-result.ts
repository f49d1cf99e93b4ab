// What every kind of rule gives back, and the facts it may look at. Only the vocabulary; each kind is its own file.
import type { Evaluated } from '../formula/evaluate-formula';
import type { Interval } from '../reading/interval';

export interface PartResult {
  points: string | null;
  explanation: string;
  /** A case of misuse: the whole row falls to 0. */
  veto?: boolean;
  /** Nothing is paid until the reason cell of the row has words in it. */
  needsReason?: true;
}

/** Facts by reference, from the point of view of one row. */
export interface RowFacts {
  /** The text of an answer, or null where nothing was filled in. */
  text(ref: string): string | null;
  /** A figure or a stretch of figures; per-cent signs are dropped, a unit is
   * brought to the one asked for. null where nothing, or nothing readable, was filled in. */
  interval(ref: string, unit?: string): Interval | null;
  /** An exact figure. */
  figure(ref: string): string | null;
  label(ref: string): string;
  /** A formula of the rule set over named figures. */
  evaluate(formula: string): Evaluated;
  /** What the unit wrote into the reason cell of the row. */
  reason(): string | null;
}

export function unanswered(evaluated: Extract<Evaluated, { ok: false }>): PartResult {
  return { points: null, explanation: `${evaluated.why}，无法计算` };
}

export function notFilled(facts: RowFacts, refs: readonly string[]): PartResult {
  const gaps = refs.filter((ref) => facts.text(ref) === null);
  if (gaps.length > 0)
    return { points: null, explanation: `没有填${gaps.map((ref) => `「${facts.label(ref)}」`).join('、')}，无法计算` };
  return {
    points: null,
    explanation: `${refs.map((ref) => `「${facts.label(ref)}」写作“${facts.text(ref) ?? ''}”`).join('、')}，读不出明确的数值，无法计算`,
  };
}
