// A rate in per cent, recomputed from its two sides, or read from the answer where the form lets the unit state it. It never mixes the two.
import { abs, compare, percentOf, sum, mul } from '../decimal';
import { rateText } from '../quotient-text';
import { pointAt, type Interval } from '../reading/interval';
import type { Measure, Terms } from './part.schema';
import type { Evaluated } from '../formula/evaluate-formula';
import { exactOf, textOf, times, type ExactNumber } from '../formula/exact-number';
import { measureText } from './interval-text';
import { notFilled, unanswered, type PartResult, type RowFacts } from './part-result';

export type Measured = { ok: true; rate: Interval; words: string } | { ok: false; result: PartResult };

export function measureRate(measure: Measure, facts: RowFacts): Measured {
  const { numerator, denominator, answer } = measure;
  if (numerator !== undefined && denominator !== undefined) {
    const top = total(numerator, facts);
    const bottom = total(denominator, facts);
    if (top !== null && bottom !== null) return quotient(measure, top, bottom);
  }
  const worked = measure.formula === undefined ? null : facts.evaluate(measure.formula);
  if (worked?.ok === true && typeof worked.value === 'string') return workedOut(measure, worked);
  const stated = answer === undefined ? null : facts.interval(answer, measure.unit);
  if (stated !== null)
    return { ok: true, rate: stated, words: `${measure.label} ${measureText(stated, measure.unit)}` };
  if (worked?.ok === false) return { ok: false, result: unanswered(worked) };
  const refs = [...(numerator?.sum ?? []), ...(denominator?.sum ?? [])]
    .filter((term) => term.whenEmpty === undefined)
    .map((term) => term.ref);
  return { ok: false, result: notFilled(facts, answer === undefined ? refs : [...refs, answer]) };
}

/** A formula gives a plain quotient; a rate of it is per cent, taken before the quotient is cut to 40 places. */
function workedOut(measure: Measure, worked: Extract<Evaluated, { ok: true }>): Measured {
  const exact = worked.exact as ExactNumber;
  const value = textOf(measure.unit === undefined ? times(exact, exactOf('100')) : exact);
  const said = measureText(pointAt(value), measure.unit);
  return { ok: true, rate: pointAt(value), words: `${measure.label} = ${said}（${worked.steps.join('；')}）` };
}

interface Side {
  value: string;
  words: string;
}

function total(terms: Terms, facts: RowFacts): Side | null {
  const values: string[] = [];
  const shown: string[] = [];
  for (const term of terms.sum) {
    const value = facts.figure(term.ref) ?? (facts.text(term.ref) === null ? (term.whenEmpty ?? null) : null);
    if (value === null) return null;
    values.push(term.sign === '-' ? mul(value, '-1') : value);
    shown.push(`${term.sign === '-' ? '-' : '+'} ${value}`);
  }
  const signed = sum(values);
  const value = terms.absolute ? abs(signed) : signed;
  const sumWords = shown.join(' ').replace(/^\+ /, '');
  return {
    value,
    words: terms.sum.length === 1 ? `${terms.label} ${value}` : `${terms.label} ${value}（${sumWords}）`,
  };
}

function quotient(measure: Measure, top: Side, bottom: Side): Measured {
  if (compare(bottom.value, '0') <= 0)
    return { ok: false, result: { points: null, explanation: `${bottom.words}，不大于 0，${measure.label}无法计算` } };
  const rate = percentOf(top.value, bottom.value);
  return {
    ok: true,
    rate: pointAt(rate),
    words: `${measure.label} = ${top.words} / ${bottom.words} = ${rateText(rate)}`,
  };
}
