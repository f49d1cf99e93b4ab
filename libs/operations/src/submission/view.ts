// The part of a detail that depends on the content hash alone: rows with self, computed, adjusted and final score; findings; totals.
// Made once per content and kept as text; it never depends on who looks.
import { finalGrade, finalScores, standingAdjustments, sum, type RuleSet, type ScoredForm, type ScoreLine } from '@jishen/scoring';
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
  findings: unknown[];
  corrections: unknown[];
}

/** Of a submission that was cancelled before it was ever submitted: nothing was frozen. */
export const emptyView = JSON.stringify({ rows: [], inputs: [], total: null, findings: [], corrections: [] });

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
  const shown = new Set(scored.rows.map((row) => row.key));
  const inputs = [...typed]
    .filter(([key]) => !shown.has(key))
    .map(([key, cells]) => ({ key, rowVersion: versions.get(key) ?? 0, cells }));
  return {
    rows,
    inputs,
    total: totalOf(material, finals),
    findings: [
      ...scored.findings.map((finding) => ({ source: 'check', ...finding })),
      ...material.items.map((item) => ({ source: 'review', code: 'RAISED', severity: 'finding', rowKey: item.rowKey, message: item.text, id: item.id, owner: item.owner, dueOn: item.dueOn })),
    ],
    corrections: [...material.corrections],
  };
}

/** Once there is a ledger, the grade is that of the final total; what the claim would have given stands beside it. */
function totalOf({ scored, ruleSet, year, cells, ledger }: ViewMaterial, finals: ReadonlyMap<string, string>): unknown {
  const { grade: claimedGrade, ...total } = scored.total;
  if (ledger.length === 0) return { ...total, grade: claimedGrade, claimedGrade, final: null };
  const final = sum([...finals.values()]);
  return { ...total, grade: finalGrade(ruleSet, { cells, year }, final), claimedGrade, final };
}
