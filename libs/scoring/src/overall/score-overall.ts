// A whole overall table (附件2): each row is the sum of its parts, never above its weight, a veto takes the row; then total and findings.
import { checkOverall } from '../checks/all-checks';
import { overallFacts } from '../checks/overall-check';
import { smaller, sum } from '../decimal';
import { scoreNotApplicable, type NotApplicableRow } from '../parts/not-applicable';
import type { RowFacts } from '../parts/part-result';
import { refsOfPart } from '../parts/refs-of-part';
import { basisOf, scorePart } from '../parts/score-part';
import { readYesNo } from '../parts/yes-no';
import type { ScoredTable } from '../project/score-project';
import { roundScore } from '../round-score';
import type { OverallRow, OverallRuleSet } from '../rule-set.schema';
import type { ScoredPart, ScoredRow, UsedAnswer } from '../scored-form';
import { gradeOverrideOf } from '../total/grade-override';
import { settleTotal } from '../total/settle-total';
import { totalCapOf } from '../total/total-cap';
import { verdictOf } from '../verdict-of';
import { labelsOf } from './labels-of';
import type { OverallTable } from './overall-table';
import { fullRef, rowFacts } from './row-facts';
import { formulasOf } from './rule-set-formulas';

export function scoreOverall(ruleSet: OverallRuleSet, table: OverallTable): ScoredTable {
  const rows = ruleSet.rows.map((row, position) => scoreRow(ruleSet, table, row, position + 1));
  const facts = rowFacts(table, '', ruleSet);
  const { total, settlement } = settleTotal(ruleSet, {
    rows,
    claimedTotal: table.claimedTotal,
    complete: table.complete,
    cap: totalCapOf(ruleSet, (ref) => facts.figure(ref)),
    override: gradeOverrideOf(ruleSet, facts),
  });
  const tableFacts = {
    ruleSet,
    complete: table.complete,
    claimedTotal: table.claimedTotal,
    printedTotal: table.printedTotal,
    settlement,
    rows: rows.map((row) => ({
      row,
      printed: { weight: row.weight, claimed: table.printedClaims?.get(row.key) ?? row.claimed },
      reason: table.reasons.get(row.key) ?? null,
      evidence: table.evidence.get(row.key) ?? null,
      attached: table.attached?.has(row.key) === true,
      asksReasonForDeduction: row.verdict !== 'agrees',
    })),
  };
  const findings = checkOverall(overallFacts(tableFacts, table));
  return { rows, total, settlement, findings: [...table.cellFindings, ...findings] };
}

function scoreRow(ruleSet: OverallRuleSet, table: OverallTable, row: OverallRow, index: number): ScoredRow {
  const facts = rowFacts(table, row.key, ruleSet);
  const { refs } = formulasOf(ruleSet);
  const results = row.parts.map((part) => ({ part, result: scorePart(part, facts) }));
  const parts = results.map(({ part, result }): ScoredPart => ({
    key: part.key,
    label: part.label,
    basis: basisOf(part, refs),
    rule: part.kind,
    max: part.max,
    points: result.points,
    explanation: part.note === undefined ? result.explanation : `${result.explanation}（${part.note}）`,
    answers: answersUsed(table, row, refsOfPart(part, refs), labelsOf(ruleSet)),
  }));
  const vetoed = results.find(({ result }) => result.veto === true);
  const absent = notApplicable(ruleSet, row, facts);
  const computed = absent !== null ? absent.points : vetoed === undefined ? sumOfParts(ruleSet, row, parts) : '0';
  const needsReason = absent === null ? results.some(({ result }) => result.needsReason) : absent.needsReason === true;
  const claimed = table.claimed.get(row.key) ?? null;
  return {
    key: row.key,
    index,
    name: row.name,
    level1: row.level1,
    level2: row.level2,
    weight: row.weight,
    claimed,
    computed,
    parts: absent === null ? parts : [],
    rule: absent === null ? [...new Set(row.parts.map((part) => part.kind))].join('+') : 'not-applicable',
    explanation: absent?.explanation ?? explain(parts, computed, vetoed?.part.label),
    verdict: absent?.dropped === true && claimed === null ? 'agrees' : verdictOf(claimed, computed, ruleSet.tolerance),
    ...(absent?.dropped === true ? { dropped: true } : {}),
    ...(needsReason ? { needsReason: true } : {}),
  };
}

/** Only where the row offers it and the unit says so. */
function notApplicable(ruleSet: OverallRuleSet, row: OverallRow, facts: RowFacts): NotApplicableRow | null {
  if (row.notApplicable === undefined || readYesNo(facts.text(row.notApplicable)) !== '是') return null;
  return scoreNotApplicable(ruleSet, row.weight, facts.reason());
}

function sumOfParts(ruleSet: OverallRuleSet, row: OverallRow, parts: readonly ScoredPart[]): string | null {
  const points = parts.map((part) => part.points);
  if (!points.every((each): each is string => each !== null)) return null;
  return smaller(roundScore(ruleSet, sum(points)), row.weight);
}

function explain(parts: readonly ScoredPart[], computed: string | null, vetoedBy: string | undefined): string {
  const said = parts
    .map((part) => (parts.length === 1 ? part.explanation : `${part.label}：${part.explanation}`))
    .join('；');
  if (vetoedBy !== undefined) return `${said}。因「${vetoedBy}」一票否决，本行计 0 分`;
  if (computed === null) return `${said}。有要点没有算出，本行不能合计`;
  return parts.length === 1 ? said : `${said}。合计 ${parts.map((part) => part.points).join(' + ')} = ${computed}`;
}

function answersUsed(
  table: OverallTable,
  row: OverallRow,
  refs: readonly string[],
  labels: ReadonlyMap<string, string>,
): UsedAnswer[] {
  return refs.flatMap((ref) => {
    const key = fullRef(row.key, ref);
    const fact = table.facts.get(key);
    if (fact === undefined || ref.startsWith('base.')) return [];
    return { key, label: labels.get(key) ?? key, value: fact.text, basis: fact.basis };
  });
}
