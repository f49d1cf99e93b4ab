// One case file scored: the output of `npm run -s score`, as cases/README.md describes it, or one line about what cannot be read.
// It never reads files; a rule set that is not shipped is handed in.
import type { OverallCase, ProjectCase } from './case-file.schema';
import { normalise } from './decimal';
import { overallTableOfCase } from './overall/overall-table-of-case';
import { scoreOverall } from './overall/score-overall';
import type { ProjectTable } from './project/indicator';
import { scoreProject, type ScoredTable } from './project/score-project';
import { readCase } from './read-case';
import type { RuleSet } from './rule-set.schema';
import type { Finding, ScoredPart, ScoredRow, ScoredTotal, Settlement } from './scored-form';
import { shippedRuleSet } from './shipped-rule-set';

/** `parts` only in the overall form, where a row has several. */
export type CaseRow = Omit<ScoredRow, 'key' | 'parts'> & { key?: string; parts?: ScoredPart[] };
export type CaseFinding = Omit<Finding, 'rowKey'>;
export interface CaseOutput {
  rows: CaseRow[];
  total: ScoredTotal;
  /** Only where something beyond the sum and its grade came into play. */
  settlement?: Settlement;
  findings: CaseFinding[];
}

/** `ruleSet` replaces the shipped one that the case names. */
export function scoreCase(json: unknown, ruleSet?: RuleSet): CaseOutput | { fault: string } {
  const read = readCase(json);
  if (!read.ok) return { fault: read.fault };
  const { caseFile } = read;
  const chosen = ruleSet ?? shippedRuleSet(caseFile.ruleSet);
  if (chosen === null)
    return { fault: `ruleSet：没有编号为「${caseFile.ruleSet.slice(0, 80)}」的评分规则，也没有这个文件。` };
  if (caseFile.form === 'project') {
    return chosen.form === 'project'
      ? outputOf(scoreProject(chosen, projectTableOf(caseFile)), false)
      : wrongForm(chosen, 'project');
  }
  if (chosen.form !== 'overall') return wrongForm(chosen, 'overall');
  const table = overallTableOfCase(chosen, caseFile);
  return 'fault' in table ? table : outputOf(scoreOverall(chosen, table), true);
}

function wrongForm(ruleSet: RuleSet, form: OverallCase['form'] | ProjectCase['form']): { fault: string } {
  return { fault: `ruleSet：「${ruleSet.id}」是 ${ruleSet.form} 表的评分规则，不能用于 ${form} 表。` };
}

function projectTableOf(caseFile: ProjectCase): ProjectTable {
  const { funds } = caseFile;
  return {
    year: caseFile.year,
    complete: caseFile.complete,
    funds: {
      initial: plain(funds.initial),
      adjusted: plain(funds.adjusted),
      executed: plain(funds.executed),
      weight: plain(funds.weight),
      claimed: plain(funds.claimed),
      claimedRatePercent: funds.claimedRatePercent,
      printed: { weight: funds.weight, claimed: funds.claimed },
      reason: null,
    },
    indicators: caseFile.indicators.map((indicator, position) => ({
      ...indicator,
      key: `i${position + 1}`,
      index: position + 1,
      printed: { weight: indicator.weight, claimed: indicator.claimed },
      weight: normalise(indicator.weight),
      claimed: plain(indicator.claimed),
    })),
    claimedTotal: plain(caseFile.claimedTotal),
    printedTotal: caseFile.claimedTotal,
    cellFindings: [],
  };
}

function plain(decimal: string | null): string | null {
  return decimal === null ? null : normalise(decimal);
}

function outputOf(scored: ScoredTable, withParts: boolean): CaseOutput {
  return {
    rows: scored.rows.map(({ key, parts, ...row }) => (withParts ? { key, ...row, parts } : row)),
    total: scored.total,
    ...(isPlain(scored.settlement) ? {} : { settlement: scored.settlement }),
    findings: scored.findings.map(({ rowKey: _rowKey, ...finding }) => finding),
  };
}

function isPlain({ steps }: Settlement): boolean {
  return steps.every(({ kind }) => kind === 'sum' || kind === 'grade');
}
