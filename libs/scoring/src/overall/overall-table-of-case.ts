// From an overall case file to the table that is scored, with every name checked against the rule set. It never drops an unknown name.
import type { OverallCase } from '../case-file.schema';
import type { FigureRef, Statement } from '../consistency/statement.schema';
import { normalise } from '../decimal';
import type { OverallRuleSet } from '../rule-set.schema';
import type { Fact, OverallTable } from './overall-table';

export function overallTableOfCase(ruleSet: OverallRuleSet, caseFile: OverallCase): OverallTable | { fault: string } {
  const fault = unknownName(ruleSet, caseFile);
  if (fault !== null) return { fault };
  const facts = new Map<string, Fact>();
  for (const [key, given] of Object.entries(caseFile.baseData))
    facts.set(`base.${key}`, {
      text: normalise(given.value),
      basis: 'printed',
      printed: given.value,
      source: given.source,
      column: given.column,
    });
  for (const [key, given] of Object.entries(caseFile.answers))
    facts.set(key, { text: given.value, basis: given.basis });
  return {
    year: caseFile.year,
    complete: caseFile.complete,
    facts,
    claimed: new Map(Object.entries(caseFile.claimed).map(([row, score]) => [row, normalise(score)])),
    printedClaims: new Map(Object.entries(caseFile.claimed)),
    reasons: new Map(Object.entries(caseFile.reasons)),
    evidence: new Map(Object.entries(caseFile.evidence)),
    claimedTotal: caseFile.claimedTotal === null ? null : normalise(caseFile.claimedTotal),
    printedTotal: caseFile.claimedTotal,
    cellFindings: [],
    documents: {
      unit: caseFile.unit,
      moneyUnit: caseFile.moneyUnit,
      heads: caseFile.documents.map(({ year, ...head }) =>
        year === undefined ? head : { ...head, year: String(year) },
      ),
      statements: caseFile.statements,
      lastYear: new Map(Object.entries(caseFile.lastYear)),
    },
  };
}

function unknownName(ruleSet: OverallRuleSet, caseFile: OverallCase): string | null {
  const base = new Set(ruleSet.baseData.flatMap((item) => item.fields.map((field) => `${item.key}.${field.key}`)));
  const answers = new Set(ruleSet.rows.flatMap((row) => row.answers.map((answer) => `${row.key}.${answer.key}`)));
  const rows = new Set(ruleSet.rows.map((row) => row.key));
  const checks: readonly (readonly [string, Record<string, unknown>, Set<string>])[] = [
    ['baseData', caseFile.baseData, base],
    ['lastYear', caseFile.lastYear, base],
    ['statements', Object.fromEntries(caseFile.statements.flatMap(cellsOf).map((cell) => [cell, cell])), base],
    ['answers', caseFile.answers, answers],
    ['claimed', caseFile.claimed, rows],
    ['reasons', caseFile.reasons, rows],
    ['evidence', caseFile.evidence, rows],
  ];
  for (const [place, given, known] of checks) {
    const stranger = Object.keys(given).find((key) => !known.has(key));
    if (stranger !== undefined) return `${place}：评分规则「${ruleSet.id}」里没有「${stranger.slice(0, 60)}」。`;
  }
  return null;
}

/** The base data cells that a statement speaks of. */
function cellsOf(statement: Statement): string[] {
  const named = (...figures: FigureRef[]): string[] =>
    figures.flatMap((figure) => ('base' in figure ? figure.base : []));
  switch (statement.kind) {
    case 'figure':
      return [statement.base];
    case 'sum':
      return named(...statement.parts, statement.total);
    case 'share':
      return named(statement.part, statement.whole);
    case 'change':
      return named(statement.from, statement.to);
    case 'per':
      return named(statement.part, statement.count);
  }
}
