// A whole project table: the money row, the indicator rows, total, grade, findings. It reads a prepared table; cells and case files are read elsewhere.
import { checkProject } from '../checks/all-checks';
import type { ProjectFacts } from '../checks/facts';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Finding, ScoredRow, ScoredTotal, Settlement } from '../scored-form';
import { settleTotal } from '../total/settle-total';
import { totalCapOf } from '../total/total-cap';
import { executionRow } from './execution-row';
import type { Funds, ProjectTable } from './indicator';
import { rememberedIndicator } from './remembered-indicator';

export interface ScoredTable {
  rows: ScoredRow[];
  total: ScoredTotal;
  settlement: Settlement;
  findings: Finding[];
}

export function scoreProject(ruleSet: ProjectRuleSet, table: ProjectTable): ScoredTable {
  const execution = executionRow(ruleSet, table.funds);
  const indicators = table.indicators.map((indicator) => rememberedIndicator(ruleSet, indicator, table.year));
  const rows = [execution, ...indicators.map((facts) => facts.row)];
  const { funds, complete, claimedTotal } = table;
  const { total, settlement } = settleTotal(ruleSet, {
    rows,
    claimedTotal,
    complete,
    cap: totalCapOf(ruleSet, (ref) => moneyOf(funds, ref)),
    override: null,
  });
  const facts: ProjectFacts = {
    ruleSet,
    complete,
    claimedTotal,
    printedTotal: table.printedTotal,
    settlement,
    funds,
    execution,
    indicators,
    rows: [
      { row: execution, reason: funds.reason, printed: funds.printed, asksReasonForDeduction: false },
      ...indicators.map(({ row, indicator }) => ({
        row,
        reason: indicator.reason,
        printed: indicator.printed,
        asksReasonForDeduction: true,
      })),
    ],
  };
  return { rows, total, settlement, findings: [...table.cellFindings, ...checkProject(facts)] };
}

export function moneyOf(funds: Funds, ref: string): string | null {
  return ref === 'initial' || ref === 'adjusted' || ref === 'executed' ? funds[ref] : null;
}
