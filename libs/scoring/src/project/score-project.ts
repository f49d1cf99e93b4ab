// A whole project table: the money row, the indicator rows, total, grade, findings. It reads a prepared table; cells and case files are read elsewhere.
import { checkProject } from '../checks/all-checks';
import type { ProjectFacts } from '../checks/facts';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Finding, ScoredRow, ScoredTotal, Settlement } from '../scored-form';
import { settleTotal } from '../total/settle-total';
import { totalCapOf } from '../total/total-cap';
import { executionRow } from './execution-row';
import type { Funds, ProjectTable } from './indicator';
import type { RowMemory } from './remembered-indicator';
import { scoreIndicator } from './score-indicator';

export interface ScoredTable {
  rows: ScoredRow[];
  total: ScoredTotal;
  settlement: Settlement;
  findings: Finding[];
}

/** @param memory of rows scored before, for who scores the same table again and again while it is typed */
export function scoreProject(ruleSet: ProjectRuleSet, table: ProjectTable, memory?: RowMemory): ScoredTable {
  const execution = executionRow(ruleSet, table.funds);
  const indicators = table.indicators.map((indicator) => memory?.scored(ruleSet, indicator, table.year) ?? scoreIndicator(ruleSet, indicator, table.year));
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
