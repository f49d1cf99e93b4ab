// How total and grade of a form come about, for what is claimed, what the rules compute and what stands finally, side by side.
// Derived from the cells as typed, the scored rows and the final scores alone; it is no ledger line and never changes a score.
import { sum } from '../decimal';
import { readFacts } from '../overall/read-overall-form';
import { rowFacts } from '../overall/row-facts';
import { readProjectForm } from '../project/read-project-form';
import { moneyOf } from '../project/score-project';
import type { RuleSet } from '../rule-set.schema';
import type { FormInput, FormSettlement, ScoredRow } from '../scored-form';
import { gradeOverrideOf, type FoundOverride } from './grade-override';
import { runChains, type Chain } from './run-chains';
import { capIn, claimedChain, computedChain, droppedOf } from './settle-total';
import { totalCapOf, type FoundCap } from './total-cap';

const NOT_ALL_CLAIMED = '有的行没有填自评得分，自评总分不定等级';

/** @param finals the final score of every row of the ledger, also of rows that left the form; null before there is a ledger */
export function settleForm(
  ruleSet: RuleSet,
  input: FormInput,
  rows: readonly ScoredRow[],
  finals: ReadonlyMap<string, string> | null,
): FormSettlement {
  const { cap, override } = effectsOf(ruleSet, input);
  const allClaimed = rows.every((row) => row.claimed !== null);
  const chains: Chain[] = [
    { ...claimedChain(rows), ungraded: allClaimed ? null : NOT_ALL_CLAIMED },
    computedChain(rows),
    finalChain(rows, finals),
  ];
  const { values, grades, steps } = runChains(ruleSet, chains, {
    dropped: droppedOf(rows),
    cap,
    override,
    graded: finals === null ? ['claimed', 'computed'] : ['claimed', 'computed', 'final'],
  });
  const [claimed = null, computed = null, final = null] = chains.map((chain) => chain.sum);
  return {
    sum: { claimed, computed, final },
    total: values,
    grade: grades,
    cap: capIn(cap),
    steps: steps.map((step) => ({ ...step, final: step.final ?? null })),
  };
}

function finalChain(rows: readonly ScoredRow[], finals: ReadonlyMap<string, string> | null): Chain {
  if (finals === null) return { name: 'final', sum: null, uncounted: '0', ungraded: null };
  const uncounted = sum(droppedOf(rows).flatMap((row) => finals.get(row.key) ?? []));
  return { name: 'final', sum: sum([...finals.values()]), uncounted, ungraded: null };
}

/** What the facts of the table do to its total, whatever its rows score. */
function effectsOf(ruleSet: RuleSet, input: FormInput): { cap: FoundCap | null; override: FoundOverride | null } {
  if (ruleSet.form === 'project') {
    if (ruleSet.totalCap === undefined) return { cap: null, override: null };
    const { funds } = readProjectForm(ruleSet, input).table;
    return { cap: totalCapOf(ruleSet, (ref) => moneyOf(funds, ref)), override: null };
  }
  const facts = rowFacts(readFacts(ruleSet, input), '', ruleSet);
  return { cap: totalCapOf(ruleSet, (ref) => facts.figure(ref)), override: gradeOverrideOf(ruleSet, facts) };
}
