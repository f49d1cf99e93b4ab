// A draft as it stands: its rows read and scored now, and what SUBMIT would still ask for. It writes nothing.
import { evidenceInUse, ledgerLines, typedRows, type EvidenceInUse, type ItemBrief, type LedgerRow, type Tx, type TypedRow } from '@jishen/persistence';
import { scoreForm, type RuleSet, type ScoredForm } from '@jishen/scoring';
import type { Readiness } from '@jishen/workflow';
import type { CaseRow, SnapshotColumn } from './case';
import type { Plan } from './plan';
import { attachedRows, cellsOf } from './plan-event';
import { scoreLines } from './plan-ledger';
import { readinessOf } from './readiness';
import { viewOf } from './view';

export const noChange: Pick<Plan, 'rowsSaved' | 'ledger'> = { rowsSaved: [], ledger: null };

/** The rows of a draft are read and scored as they stand; what this very event saves and adds to the ledger is laid over them. */
export async function liveDraft(
  tx: Pick<Tx, 'run'>,
  districtId: string,
  row: CaseRow,
  ruleSet: RuleSet,
  change: Pick<Plan, 'rowsSaved' | 'ledger'>,
  items: readonly ItemBrief[],
  column: SnapshotColumn,
): Promise<{ view: string; readiness: Readiness; scored: ScoredForm }> {
  const [typed, lines, evidence] = await Promise.all([
    tx.run<TypedRow>(typedRows(districtId, row.id)),
    tx.run<LedgerRow>(ledgerLines(districtId, row.id)),
    tx.run<{ list: EvidenceInUse[] }>(evidenceInUse(districtId, row.id)),
  ]);
  const rows = new Map(typed.rows.map((each) => [each.key, { key: each.key, version: each.version, cells: each.cells }]));
  for (const each of change.rowsSaved) rows.set(each.key, each);
  const all = [...rows.values()].map((each) => ({ ...each, cells: inOrder(each.cells) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const cells = cellsOf(all);
  const scored = scoreForm(ruleSet, { cells, year: row.year, unit: row.unit_name, attached: attachedRows(evidence.rows[0]?.list ?? []) });
  const rowVersions = Object.fromEntries(all.map((each) => [each.key, each.version]));
  const view = viewOf({ scored, ruleSet, year: row.year, cells, rowVersions, ledger: change.ledger ?? scoreLines(lines.rows), items, corrections: column.corrections });
  return { view: JSON.stringify(view), readiness: readinessOf(scored), scored };
}

/** As typed and as stored differ in the order of cells; a repetition is to read the same to the byte. */
const inOrder = (cells: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));
