// From scored rows to total and grade: claims and computed scores side by side. The grade goes by the claims: they are what the
// unit stands by, the computed total stands beside it. It never changes a row.
import { sum } from '../decimal';
import type { RuleSet } from '../rule-set.schema';
import type { ScoredRow, ScoredTotal, Settlement } from '../scored-form';
import type { FoundOverride } from './grade-override';
import { runChains, type Chain } from './run-chains';
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

export function settleTotal(
  ruleSet: RuleSet,
  { rows, claimedTotal, complete, cap, override }: TotalFacts,
): SettledTotal {
  const run = runChains(ruleSet, [claimedChain(rows), computedChain(rows)], {
    dropped: droppedOf(rows),
    cap,
    override,
    graded: complete ? ['claimed'] : [],
  });
  const { values, grades, steps } = run;
  return {
    total: { claimed: claimedTotal, sumOfClaimed: claimsOf(rows), computed: values.computed, grade: grades.claimed },
    settlement: { claimed: values.claimed, computed: values.computed, cap: capIn(cap), steps },
  };
}

export function droppedOf(rows: readonly ScoredRow[]): ScoredRow[] {
  return rows.filter((row) => row.dropped === true);
}

/** The cap that holds; null where there is none, or nobody can say. */
export function capIn(cap: FoundCap | null): string | null {
  return cap?.state === 'known' ? cap.cap : null;
}

/** What is not claimed counts for nothing; where nothing is claimed there is no total. */
export function claimedChain(rows: readonly ScoredRow[]): Chain {
  const isClaimed = rows.some((row) => row.claimed !== null);
  const uncounted = claimsOf(droppedOf(rows));
  return { name: 'claimed', sum: isClaimed ? claimsOf(rows) : null, uncounted, ungraded: null };
}

function claimsOf(rows: readonly ScoredRow[]): string {
  return sum(rows.flatMap((row) => row.claimed ?? []));
}

export function computedChain(rows: readonly ScoredRow[]): Chain {
  const points = rows.map((row) => row.computed);
  const all = points.every((each): each is string => each !== null);
  return { name: 'computed', sum: all ? sum(points) : null, uncounted: '0', ungraded: null };
}
