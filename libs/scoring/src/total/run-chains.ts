// From sums of rows to totals and grades, in the one order: sum → rows left out rescaled → total cap → grade → grade override.
// Claims, computed and final scores are chains that go the same way side by side; every step is said in words. It never changes a row.
import { compare, smaller, sum } from '../decimal';
import { gradeOf } from '../grade-of';
import { bandSpan } from '../parts/band';
import { roundScore } from '../round-score';
import type { RuleSet } from '../rule-set.schema';
import type { ScoredRow, TotalStep } from '../scored-form';
import type { FoundOverride } from './grade-override';
import { rescale } from './rescale';
import type { FoundCap } from './total-cap';

export type ChainName = 'claimed' | 'computed' | 'final';

export interface Chain {
  name: ChainName;
  /** null where it cannot be said. */
  sum: string | null;
  /** The part of it that stands on rows that do not count. */
  uncounted: string;
  /** Why no grade is given on it; null where one is. */
  ungraded: string | null;
}

export interface Effects {
  dropped: readonly ScoredRow[];
  cap: FoundCap | null;
  override: FoundOverride | null;
  /** Whose grades are given, in this order; none: no grade is given at all. */
  graded: readonly ChainName[];
}

export interface Run {
  values: Values;
  grades: Values;
  steps: TotalStep[];
}

type Values = Record<ChainName, string | null>;
type Each = (read: (chain: Chain) => string | null) => Values;

const SAID: Record<ChainName, string> = { claimed: '自评', computed: '计算', final: '最终' };

/** @param chains the claimed one first; a chain that is not given has no value and stands in no step */
export function runChains(ruleSet: RuleSet, chains: readonly Chain[], effects: Effects): Run {
  const each: Each = (read) => {
    const values = Object.fromEntries(chains.map((chain) => [chain.name, read(chain)]));
    return { claimed: null, computed: null, final: null, ...values };
  };
  const steps: TotalStep[] = [];
  const say = (kind: TotalStep['kind'], values: Values, explanation: string): void => {
    const { final, ...pair } = values;
    const withFinal = chains.some(({ name }) => name === 'final') ? { final } : {};
    steps.push({ kind, ...pair, ...withFinal, explanation });
  };
  const added = each((chain) => chain.sum);
  say('sum', added, `各行得分相加：${listed(chains.map(sumWords))}`);
  let values = added;
  if (effects.dropped.length > 0) {
    const step = rescaled(ruleSet, chains, effects.dropped, each);
    values = step.values;
    say('rescale', values, step.words);
  }
  if (effects.cap !== null) {
    const step = cappedBy(effects.cap, chains, values, each);
    values = step.values;
    say('total-cap', values, step.words);
  }
  const { graded, override } = effects;
  if (graded.length === 0) return { values, grades: each(() => null), steps };
  const asked = chains.filter(({ name }) => graded.includes(name));
  say('grade', values, gradeWords(ruleSet, asked, values));
  const gradeIn = ({ name, ungraded }: Chain): string | null =>
    ungraded !== null || !graded.includes(name)
      ? null
      : (override?.grade ?? bandOf(ruleSet, values[name])?.grade ?? null);
  if (override !== null) say('grade-override', values, override.words);
  return { values, grades: each(gradeIn), steps };
}

function sumWords({ name, sum: added }: Chain): string | null {
  if (added !== null) return `${SAID[name]} ${added}`;
  if (name === 'final') return null;
  return name === 'computed' ? '有的行没有算出，计算得分不合计' : '各行都没有填自评得分';
}

interface Step {
  values: Values;
  words: string;
}

function rescaled(ruleSet: RuleSet, chains: readonly Chain[], dropped: readonly ScoredRow[], each: Each): Step {
  const weights = sum(dropped.flatMap((row) => row.weight ?? []));
  const scale = (chain: Chain): ReturnType<typeof rescale> =>
    chain.sum === null ? null : rescale(chain.sum, chain.uncounted, weights, (exact) => roundScore(ruleSet, exact));
  const done = chains.map((chain) => ({ chain, scaled: scale(chain) }));
  const of = (name: ChainName) => done.find(({ chain }) => chain.name === name)?.scaled ?? null;
  const said = listed(
    done.map(({ chain, scaled }) => (scaled === null ? null : `${SAID[chain.name]} ${scaled.words}`)),
  );
  const names = dropped.map((row) => `「${row.name}」`).join('、');
  const result = said === '' ? '没有剩下的分值，无法折算' : said;
  return {
    values: each(({ name }) => of(name)?.value ?? null),
    words: `${names}不适用，不计 ${weights} 分，其余折算成 100 分：${result}`,
  };
}

function cappedBy(cap: FoundCap, chains: readonly Chain[], before: Values, each: Each): Step {
  const lower = (value: string | null): string | null =>
    value === null || cap.state === 'unknown' ? null : cap.cap === null ? value : smaller(value, cap.cap);
  const values = each(({ name }) => lower(before[name]));
  const moved = chains.flatMap(({ name }) => movement(SAID[name], before[name], values[name]));
  return { values, words: [cap.words, ...moved].join('；') };
}

function movement(whose: string, before: string | null, after: string | null): string[] {
  return before === null || after === null || compare(before, after) === 0 ? [] : [`${whose} ${before} → ${after}`];
}

/** With one chain nothing needs to say whose total it is. */
function gradeWords(ruleSet: RuleSet, chains: readonly Chain[], values: Values): string {
  const several = chains.length > 1;
  const said = chains.map(({ name, ungraded }) => {
    const value = values[name];
    if (ungraded !== null) return ungraded;
    if (several && value === null) return null;
    return `${several ? `${SAID[name]} ` : ''}${bandWords(ruleSet, value)}`;
  });
  const words = said.filter((each) => each !== null).join('；');
  return words === '' ? bandWords(ruleSet, null) : words;
}

function bandWords(ruleSet: RuleSet, value: string | null): string {
  if (value === null) return '总分不能确定，不定等级';
  const band = bandOf(ruleSet, value);
  return band === undefined
    ? `${value} 分不在任何等级之内`
    : `${value} 分在「${bandSpan(band, ' 分')}」一档，为「${band.grade}」`;
}

function bandOf(ruleSet: RuleSet, value: string | null): RuleSet['grades'][number] | undefined {
  const grade = value === null ? null : gradeOf(ruleSet.grades, value);
  return ruleSet.grades.find((band) => band.grade === grade);
}

function listed(words: readonly (string | null)[]): string {
  return words.filter((each) => each !== null).join('，');
}
