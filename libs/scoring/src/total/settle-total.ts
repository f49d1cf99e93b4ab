// From scored rows to total and grade, in the one order: sum → rows left out rescaled → total cap → grade → grade override.
// Claims and computed scores go the same way; every step is said in words. It never changes a row.
import { compare, smaller, sum } from '../decimal';
import { gradeOf } from '../grade-of';
import { bandSpan } from '../parts/band';
import { roundScore } from '../round-score';
import type { RuleSet } from '../rule-set.schema';
import type { ScoredRow, ScoredTotal, Settlement, TotalStep } from '../scored-form';
import type { FoundOverride } from './grade-override';
import { rescale } from './rescale';
import type { FoundCap } from './total-cap';

export interface TotalFacts {
  rows: readonly ScoredRow[];
  claimedTotal: string | null;
  /** Rows are missing: no grade. */
  complete: boolean;
  cap: FoundCap | null;
  override: FoundOverride | null;
}

export interface SettledTotal {
  total: ScoredTotal;
  settlement: Settlement;
}

/** The two chains side by side; null from the point on where a value cannot be said. */
interface Pair {
  claimed: string | null;
  computed: string | null;
}

export function settleTotal(ruleSet: RuleSet, facts: TotalFacts): SettledTotal {
  const { rows, cap } = facts;
  const sumOfClaimed = sum(rows.flatMap((row) => row.claimed ?? []));
  const computed = rows.map((row) => row.computed);
  const added: Pair = {
    claimed: rows.some((row) => row.claimed !== null) ? sumOfClaimed : null,
    computed: computed.every((points): points is string => points !== null) ? sum(computed) : null,
  };
  const steps: TotalStep[] = [step('sum', added, `各行得分相加：自评 ${sumOfClaimed}，${computedWords(added)}`)];
  const scaled = rescaled(ruleSet, rows, added, steps);
  const capped = cap === null ? scaled : cappedBy(cap, scaled, steps);
  const grade = facts.complete ? graded(ruleSet, facts.override, capped, steps) : null;
  return {
    total: { claimed: facts.claimedTotal, sumOfClaimed, computed: capped.computed, grade },
    settlement: { ...capped, cap: cap?.state === 'known' ? cap.cap : null, steps },
  };
}

function computedWords({ computed }: Pair): string {
  return computed === null ? '有的行没有算出，计算得分不合计' : `计算 ${computed}`;
}

function rescaled(ruleSet: RuleSet, rows: readonly ScoredRow[], pair: Pair, steps: TotalStep[]): Pair {
  const dropped = rows.filter((row) => row.dropped === true);
  if (dropped.length === 0) return pair;
  const weights = sum(dropped.flatMap((row) => row.weight ?? []));
  const scale = (value: string | null): ReturnType<typeof rescale> =>
    value === null ? null : rescale(value, weights, (exact) => roundScore(ruleSet, exact));
  const [claimed, computed] = [scale(pair.claimed), scale(pair.computed)];
  const after: Pair = { claimed: claimed?.value ?? null, computed: computed?.value ?? null };
  const names = dropped.map((row) => `「${row.name}」`).join('、');
  const said = claimed === null ? '没有剩下的分值，无法折算' : `自评 ${claimed.words}`;
  const also = computed === null ? '' : `，计算 ${computed.words}`;
  steps.push(step('rescale', after, `${names}不适用，不计 ${weights} 分，其余折算成 100 分：${said}${also}`));
  return after;
}

function cappedBy(cap: FoundCap, pair: Pair, steps: TotalStep[]): Pair {
  const lower = (value: string | null): string | null =>
    value === null || cap.state === 'unknown' ? null : cap.cap === null ? value : smaller(value, cap.cap);
  const after: Pair = { claimed: lower(pair.claimed), computed: lower(pair.computed) };
  const moved = [...movement('自评', pair.claimed, after.claimed), ...movement('计算', pair.computed, after.computed)];
  steps.push(step('total-cap', after, [cap.words, ...moved].join('；')));
  return after;
}

function movement(whose: string, before: string | null, after: string | null): string[] {
  return before === null || after === null || compare(before, after) === 0 ? [] : [`${whose} ${before} → ${after}`];
}

/** The grade goes by the claims: they are what the unit stands by, the computed total stands beside it. */
function graded(ruleSet: RuleSet, override: FoundOverride | null, pair: Pair, steps: TotalStep[]): string | null {
  const byTotal = pair.claimed === null ? null : gradeOf(ruleSet.grades, pair.claimed);
  const band = ruleSet.grades.find(({ grade }) => grade === byTotal);
  const said =
    pair.claimed === null
      ? '总分不能确定，不定等级'
      : band === undefined
        ? `${pair.claimed} 分不在任何等级之内`
        : `${pair.claimed} 分在「${bandSpan(band, ' 分')}」一档，为「${band.grade}」`;
  steps.push(step('grade', pair, said));
  if (override === null) return byTotal;
  steps.push(step('grade-override', pair, override.words));
  return override.grade;
}

function step(kind: TotalStep['kind'], pair: Pair, explanation: string): TotalStep {
  return { kind, ...pair, explanation };
}
