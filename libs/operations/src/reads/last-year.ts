// What stood in this form a year before, and what reviewers asked of its rows then and at the last return of this one. Only for whom both
// are visible: a form of last year that the person may not see is as if there were none. It writes nothing and compares nothing.
import { visibleTo } from '@jishen/access';
import { conditionSql, frozenForm, returnEntries, submissionColumns, type EntryRead, type FrozenForm, type Reader } from '@jishen/persistence';
import { roleName, type Route } from '@jishen/workflow';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { actorOf } from '../submission/case';
import { ofVisible } from '../submission/of-visible';
import { trailEntry, type TrailEntry } from './history';

export interface RowRemark {
  row: string;
  text: string;
  /** By the post: the house names no account. */
  by: string | null;
  at: string;
}
interface FrozenRow {
  key: string;
  /** Null: a row that is not scored. */
  name: string | null;
  claimed: string | null;
  final: string | null;
  cells: Record<string, string>;
}
export interface LastYear {
  lastYear: { submissionId: string; year: number; name: string; published: boolean; rows: FrozenRow[]; remarks: RowRemark[] } | null;
  /** Of the last return of this submission. */
  remarks: RowRemark[];
}

export async function showLastYear(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<LastYear>> {
  return ofVisible(engine, caller, id, async (reader, { row }) => {
    const visible = conditionSql(visibleTo(actorOf(caller.districtId, caller.personId, row), 'Submission'), submissionColumns, 2);
    const year = row.year - 1;
    const [found, returns] = await Promise.all([
      reader.run<FrozenForm & Record<string, unknown>>(frozenForm(caller.districtId, visible, { unitId: row.unit_id, form: row.form, name: row.name, year })),
      returnsOf(reader, caller, id),
    ]);
    const then = found.rows[0];
    const remarks = remarksOf(returns.at(-1));
    if (then === undefined) return { lastYear: null, remarks };
    const newest = new Map((await returnsOf(reader, caller, then.id)).flatMap((entry) => remarksOf(entry).map((remark) => [remark.row, remark])));
    return { lastYear: { submissionId: then.id, year, name: then.name, published: then.published, rows: rowsOf(then.body), remarks: [...newest.values()] }, remarks };
  });
}

async function returnsOf(reader: Reader, { districtId }: Caller, id: string): Promise<TrailEntry[]> {
  return (await reader.run<EntryRead & Record<string, unknown>>(returnEntries(districtId, id))).rows.map(trailEntry);
}

/** The words lie apart from the entry and may have been erased. */
function remarksOf(entry: TrailEntry | undefined): RowRemark[] {
  const { remarks = [] } = (entry?.words ?? {}) as { remarks?: { row: string; text: string }[] };
  const { unitName = null, role = null } = entry?.post ?? {};
  const by = unitName === null || role === null ? null : `${unitName} ${roleName(role as Route['levels'][number]['role'])}`;
  return remarks.map(({ row, text }) => ({ row, text, by, at: entry?.at ?? '' }));
}

function rowsOf(body: string): FrozenRow[] {
  const { rows, inputs } = JSON.parse(body) as { rows: (FrozenRow & { self: string | null })[]; inputs: Pick<FrozenRow, 'key' | 'cells'>[] };
  return [...rows.map(({ key, name, self, final, cells }) => ({ key, name, claimed: self, final, cells })), ...inputs.map(({ key, cells }) => ({ key, name: null, claimed: null, final: null, cells }))];
}
