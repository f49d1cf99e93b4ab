// What checks may look at: the scored rows with their reasons, and for project tables the values as read. Only types; it never checks.
import type { Funds, Printed } from '../project/indicator';
import type { IndicatorFacts } from '../project/score-indicator';
import type { ProjectRuleSet, RuleSet } from '../rule-set.schema';
import type { ScoredRow, Settlement } from '../scored-form';

export interface CheckedRow {
  row: ScoredRow;
  reason: string | null;
  /** Named evidence; only the overall form has it. */
  evidence?: string | null;
  /** A file in use is tied to the row. */
  attached?: boolean;
  /** Points lost here need words of their own: not where the printed form has no reason column and the computed score explains the loss. */
  asksReasonForDeduction: boolean;
  /** Weight and claim as printed, trailing zeros kept; left out where only the figures are known. */
  printed?: Printed | undefined;
}

export interface TableFacts {
  ruleSet: RuleSet;
  complete: boolean;
  rows: CheckedRow[];
  claimedTotal: string | null;
  /** The same as printed. */
  printedTotal?: string | null | undefined;
  /** What the claims add up to after rescaling and cap. */
  settlement: Settlement;
}

export interface ProjectFacts extends TableFacts {
  ruleSet: ProjectRuleSet;
  funds: Funds;
  execution: ScoredRow;
  indicators: IndicatorFacts[];
}
