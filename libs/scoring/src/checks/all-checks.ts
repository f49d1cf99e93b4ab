// The lists of checks: those of every scored table, and those of project tables. The order is the order of findings on one row.
import type { Finding } from '../scored-form';
import { actualRepeatsTarget } from './actual-repeats-target';
import { budgetCutToSpending } from './budget-cut-to-spending';
import type { ProjectCheck, TableCheck } from './check';
import { claimWithoutEvidence } from './claim-without-evidence';
import { deductionWithoutReason } from './deduction-without-reason';
import { directionSuspect } from './direction-suspect';
import { duplicateIndicator } from './duplicate-indicator';
import { executionAbove100 } from './execution-above-100';
import { executionRateDiffers } from './execution-rate-differs';
import type { ProjectFacts } from './facts';
import { figureAboveLimit } from './figure-above-limit';
import { figureOnlyInReport } from './figure-only-in-report';
import { headsDiffer } from './heads-differ';
import { lastYearDiffers } from './last-year-differs';
import { levelWeightsDiffer } from './level-weights-differ';
import { ofWhichAboveTotal } from './of-which-above-total';
import type { OverallCheck, OverallFacts } from './overall-check';
import { overshoot } from './overshoot';
import { partOfYear } from './part-of-year';
import { partSums } from './part-sums';
import { reasonDemanded } from './reason-demanded';
import { savingRateContradicts } from './saving-rate-contradicts';
import { scoreDiffers } from './score-differs';
import { scoreOutsideBand } from './score-outside-band';
import { scoreOutOfRange } from './score-out-of-range';
import { statementDiffers } from './statement-differs';
import { sumDiffers } from './sum-differs';
import { targetMissedWithoutReason } from './target-missed-without-reason';
import { targetUnreadable } from './target-unreadable';
import { totalAboveCap } from './total-above-cap';
import { valueMissing } from './value-missing';
import { weightsNot100 } from './weights-not-100';

const TABLE_CHECKS: readonly TableCheck[] = [
  sumDiffers,
  totalAboveCap,
  weightsNot100,
  scoreOutOfRange,
  scoreDiffers,
  deductionWithoutReason,
  reasonDemanded,
];

const PROJECT_CHECKS: readonly ProjectCheck[] = [
  levelWeightsDiffer,
  executionRateDiffers,
  executionAbove100,
  budgetCutToSpending,
  targetMissedWithoutReason,
  savingRateContradicts,
  overshoot,
  scoreOutsideBand,
  valueMissing,
  directionSuspect,
  actualRepeatsTarget,
  duplicateIndicator,
  targetUnreadable,
];

const OVERALL_CHECKS: readonly OverallCheck[] = [
  headsDiffer,
  partSums,
  ofWhichAboveTotal,
  figureAboveLimit,
  lastYearDiffers,
  figureOnlyInReport,
  statementDiffers,
  partOfYear,
  ...TABLE_CHECKS,
  claimWithoutEvidence,
];

export function checkOverall(facts: OverallFacts): Finding[] {
  return inOrder(OVERALL_CHECKS.flatMap((check) => check(facts)));
}

export function checkProject(facts: ProjectFacts): Finding[] {
  return inOrder([
    ...TABLE_CHECKS.flatMap((check) => check(facts)),
    ...PROJECT_CHECKS.flatMap((check) => check(facts)),
  ]);
}

/** Findings on the whole table first, then row by row; the sort is stable. */
function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => (a.index ?? -1) - (b.index ?? -1));
}
