// The part of a detail that depends on the content hash alone: rows with self, computed, adjusted and final score; findings; totals,
// and how they become the settled total and its grade.
// Made once per content and kept as text; it never depends on who looks.
import { finalScores, settleForm, standingAdjustments, type FormSettlement, type Need, type RuleSet, type ScoredForm, type ScoreLine } from '@jishen/scoring';
import type { ItemBrief } from '@jishen/persistence';
import type { Cells } from './plan';

export interface ViewMaterial {
  scored: ScoredForm;
  ruleSet: RuleSet;
  year: number;
  cells: Cells;
  rowVersions: Record<string, number>;
  ledger: readonly ScoreLine[];
  items: readonly Pick<ItemBrief, 'id' | 'rowKey' | 'text' | 'owner' | 'dueOn'>[];
  corrections: readonly { field: string; from: string; to: string }[];
}

export interface View {
  rows: unknown[];
  inputs: unknown[];
  total: unknown;
  settlement: FormSettlement;
  findings: unknown[];
  /** What SUBMIT asks for before it asks anything of a person: cells to fill in, rows to explain. */
  missing: Need[];
  missingReasons: Need[];
  corrections: unknown[];
}

/** Of a submission that was cancelled before it was ever submitted: nothing was frozen. */
export const emptyView = JSON.stringify({ rows: [], inputs: [], total: null, settlement: null, findings: [], missing: [], missingReasons: [], corrections: [] });

export function viewOf(material: ViewMaterial): View {
  const { scored, ledger } = material;
  // Maps: a row may be called `constructor`.
  const finals = new Map(Object.entries(finalScores([...ledger])));
  const versions = new Map(Object.entries(material.rowVersions));
  const typed = new Map(Object.entries(material.cells));
  const adjusted = new Set(standingAdjustments([...ledger]).map((line) => line.row));
  const self = new Map(ledger.filter((line) => line.kind === 'self').map((line) => [line.row, line.val]));
  const rows = scored.rows.map((row) => ({
    ...row,
    // Before the first SUBMIT there is no ledger: what is claimed in the draft is all there is.
    self: self.get(row.key) ?? row.claimed,
    adjusted: adjusted.has(row.key) ? (finals.get(row.key) ?? null) : null,
    final: finals.get(row.key) ?? null,
    rowVersion: versions.get(row.key) ?? 0,
    cells: typed.get(row.key) ?? {},
  }));
  const settlement = settlementOf(material);
  const shown = new Set(scored.rows.map((row) => row.key));
  const inputs = [...typed]
    .filter(([key]) => !shown.has(key))
    .map(([key, cells]) => ({ key, rowVersion: versions.get(key) ?? 0, cells }));
  return {
    rows,
    inputs,
    total: totalOf(scored, settlement),
    settlement,
    findings: [
      ...scored.findings.map((finding) => ({ source: 'check', ...finding })),
      ...material.items.map((item) => ({ source: 'review', code: 'RAISED', severity: 'finding', rowKey: item.rowKey, message: item.text, id: item.id, owner: item.owner, dueOn: item.dueOn })),
    ],
    missing: scored.missing,
    missingReasons: scored.missingReasons,
    corrections: [...material.corrections],
  };
}

/** A pure step above the ledger: final is the sum of lines, always; what rescaling, cap and grade make of it is derived anew. */
export function settlementOf({ ruleSet, scored, year, cells, ledger }: Pick<ViewMaterial, 'ruleSet' | 'scored' | 'year' | 'cells' | 'ledger'>): FormSettlement {
  const finals = ledger.length === 0 ? null : new Map(Object.entries(finalScores([...ledger])));
  return settleForm(ruleSet, { cells, year }, scored.rows, finals);
}

/** What lists show of it. */
export function settledOf({ total, grade }: FormSettlement): { total: string | null; grade: string | null } {
  return { total: total.final, grade: grade.final };
}

/** Once there is a ledger, the grade is that of the final total; what the claim would have given stands beside it. */
function totalOf({ total }: ScoredForm, { sum, grade }: FormSettlement): unknown {
  return { ...total, grade: grade.final ?? (sum.final === null ? total.grade : null), claimedGrade: total.grade, final: sum.final };
}
