// One indicator row: read target and actual, compare, and pay full marks, the published ratio, or admit that the print gives no figure.
import { saysNotApplicable, scoreNotApplicable, type NotApplicableRow } from '../parts/not-applicable';
import { withoutSameWords } from '../reading/same-words';
import { readWritten, type ReadingContext, type WrittenValue } from '../reading/written-value';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { ScoredRow } from '../scored-form';
import { verdictOf } from '../verdict-of';
import { compareDates, compareNumbers, type Comparison } from './compare-values';
import { directionOf, isTimeliness, type Direction } from './direction';
import type { Indicator } from './indicator';
import { pointsOfIndicator, type Judged, type Paid } from './points-of-indicator';

export interface IndicatorFacts {
  indicator: Indicator;
  row: ScoredRow;
  target: WrittenValue;
  actual: WrittenValue;
  /** The two cells as typed, for words to people. */
  typed: { target: string; actual: string };
  /** null where the two are not of one sort. */
  comparison: Comparison | null;
  direction: Direction | null;
}

export function scoreIndicator(
  ruleSet: ProjectRuleSet,
  indicator: Indicator,
  year: number | undefined,
): IndicatorFacts {
  const context = { year, timeliness: isTimeliness(ruleSet, indicator), name: indicator.name };
  const typed = { target: indicator.target ?? '', actual: indicator.actual ?? '' };
  const { target, actual } = readBoth(typed, context);
  const absent = notApplicable(ruleSet, indicator);
  const judged = absent === null ? judge(ruleSet, indicator, target, actual) : NOT_APPLICABLE;
  const { points, explanation }: Paid =
    absent ?? pointsOfIndicator(ruleSet, { name: indicator.name, weight: indicator.weight, target }, judged);
  const basis = judged.rule === 'judgement' ? 'manual' : 'data';
  const row: ScoredRow = {
    key: indicator.key,
    index: indicator.index,
    name: indicator.name,
    level1: indicator.level1,
    level2: indicator.level2,
    weight: indicator.weight,
    claimed: indicator.claimed,
    computed: points,
    rule: judged.rule,
    explanation,
    verdict:
      absent?.dropped === true && indicator.claimed === null
        ? 'agrees'
        : verdictOf(indicator.claimed, points, ruleSet.tolerance),
    ...(absent?.dropped === true ? { dropped: true } : {}),
    ...(absent?.needsReason === true ? { needsReason: true } : {}),
    parts:
      indicator.weight === null
        ? []
        : [
            {
              key: 'indicator',
              label: indicator.name,
              basis,
              rule: judged.rule,
              max: indicator.weight,
              points,
              explanation,
              answers: [],
            },
          ],
  };
  return { indicator, row, target, actual, typed, comparison: judged.comparison, direction: judged.direction };
}

/** Each cell on its own; where words stand in the way of both figures, without the words that they share. */
function readBoth(typed: IndicatorFacts['typed'], context: ReadingContext): Pick<IndicatorFacts, 'target' | 'actual'> {
  const read = (targetText: string, actualText: string): Pick<IndicatorFacts, 'target' | 'actual'> => ({
    target: readWritten(targetText, { ...context, side: 'target' }),
    actual: readWritten(actualText, { ...context, side: 'actual' }),
  });
  const asTyped = read(typed.target, typed.actual);
  if (asTyped.target.kind !== 'unreadable' || asTyped.actual.kind !== 'unreadable') return asTyped;
  const bare = withoutSameWords(typed.target, typed.actual);
  if (bare === null) return asTyped;
  const withoutWords = read(...bare);
  return withoutWords.target.kind === 'number' && withoutWords.actual.kind === 'number' ? withoutWords : asTyped;
}

const NOT_APPLICABLE: Judged = { rule: 'not-applicable', comparison: null, direction: null, words: '' };

/** Only where the rule set says what becomes of such rows; else the words are judged like any others. */
function notApplicable(ruleSet: ProjectRuleSet, { weight, actual, reason }: Indicator): NotApplicableRow | null {
  if (ruleSet.notApplicable === undefined || weight === null || !saysNotApplicable(actual)) return null;
  return scoreNotApplicable(ruleSet, weight, reason);
}

function judge(ruleSet: ProjectRuleSet, indicator: Indicator, target: WrittenValue, actual: WrittenValue): Judged {
  const none = { comparison: null, direction: null };
  if (target.kind === 'number' && actual.kind === 'number') {
    const direction = directionOf(ruleSet, indicator, target);
    const comparison = compareNumbers(target, actual, direction, indicator.name);
    return { rule: 'proportional', comparison, direction, words: comparison.words };
  }
  if (target.kind === 'date' && actual.kind === 'date') {
    const comparison = compareDates(target, actual);
    return { rule: 'deadline', comparison, direction: null, words: comparison.words };
  }
  if (target.kind === 'blank') return { ...none, rule: 'not-filled', words: '没有填指标值，没有可比的要求' };
  if (actual.kind === 'blank') return { ...none, rule: 'not-filled', words: '没有填实际完成值' };
  if (target.kind === 'words' && actual.kind === 'words')
    return { ...none, rule: 'judgement', words: '指标值和实际值都是文字，须由人评定' };
  return {
    ...none,
    rule: 'unreadable',
    words: `${saidOf('指标值', target)}；${saidOf('实际值', actual)}，两者不能按数值相比`,
  };
}

function saidOf(what: string, value: WrittenValue): string {
  if (value.kind === 'number') return `${what}是数值`;
  if (value.kind === 'date') return `${what}是日期`;
  return value.kind === 'blank' ? `${what}没有填` : `${what}${value.why}`;
}
