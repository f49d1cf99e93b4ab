// The public face of scoring: rule sets, scored forms, cases, the score ledger, decimals. Pure: no clock, no I/O, nothing of ours below it.
export { abs, compare, div, percentOf, roundHalfUp, smaller, sub, sum } from './decimal';
export { findShipped, type FindDocument, type FoundDocument } from './extend-rule-set';
export { loadRuleSet, storedRuleSet, unfitDocument, type LoadedRuleSet } from './load-rule-set';
export type { OverallRuleSet, ProjectRuleSet, RuleSet } from './rule-set.schema';
export { printRuleSet } from './print/print-rule-set';
export { ruleSetSheet, type RuleSetSheet, type SheetPart, type SheetRow, type SheetScale } from './print/rule-set-sheet';
export { compareRuleSets, type RuleDifference } from './print/compare-rule-sets';
export { ruleSetDigest } from './rule-set-digest';
export { shippedRuleSets } from './shipped-rule-sets';
export type { FieldKind, FieldSpec } from './form-field';
export { formOf, type Form, type FormRow, type FormRowPart } from './form-of';
export { baseSections, rateIn, rateSources, type BaseSection } from './overall/base-table';
export { settleForm } from './total/settle-form';
export { scoreForm } from './score-form';
export { RowMemory } from './project/remembered-indicator';
export type {
  AnswerBasis,
  Basis,
  Figures,
  Finding,
  FormInput,
  FormSettlement,
  Need,
  ScoredForm,
  ScoredPart,
  ScoredRow,
  ScoredTotal,
  Settlement,
  TotalStep,
  Severity,
  UsedAnswer,
  Verdict,
} from './scored-form';
export { comparableTable, type ComparableRow, type ComparableTable } from './across/comparable-table';
export {
  likeFactsScoredUnlike,
  type LikeRow,
  type Likeness,
  type UnlikeScores,
} from './across/like-facts-scored-unlike';
export { binOf, deviationShare, shareBins, type ShareBin } from './across/deviation-share';
export { executionRowOf, frozenExecutionRate } from './across/frozen-execution-rate';
export { spreadOf, type Spread } from './across/spread-of';
export { gradeOf } from './grade-of';
export { scoreCase, type CaseOutput } from './score-case';
export { formInputOfCase, type CaseForm } from './form-input-of-case';
export type { LedgerRefusal, ScoreLine, ScoringRefusalCode } from './ledger/score-line';
export { citationOf, citationPattern, citationText, type Citation } from './ledger/citation';
export { recordForm } from './ledger/record-form';
export { adjust, type Adjusted, type Adjustment } from './ledger/adjust';
export { reverseAll, reverseLine, type Reversal, type Reversed } from './ledger/reverse';
export { finalScores, standingAdjustments } from './ledger/fold';
export { deviationOf, wishedScore, type Deviation, type WishedScore } from './ledger/wished-score';
