// What another rule set would make of forms that the person may read: one form row by row, or the handed-in forms of a cycle page by page.
// Computed by the same pure engine that scores; it writes nothing, and no trial ever becomes a score.
import { visibleTo } from '@jishen/access';
import { conditionSql, cycleRow, frozenContent, submissionColumns, tablesToCompare, typedRows, withConnection, type CycleRow, type Reader, type TableToCompare, type TypedRow } from '@jishen/persistence';
import { scoreForm, settleForm, type FormInput, type RuleSet, type ScoredRow } from '@jishen/scoring';
import { refuse, type Caller, type Engine, type Outcome, type ReadOutcome } from '../engine';
import { decodeCursor, pageOf, pageSize, readId, type Page } from '../reads/cursor';
import { readerOf } from '../reads/who-reads';
import { mayReadRegister } from '../reads/lists';
import { ruleSetOf } from '../register/documents';
import { notThere } from '../submission/not-there';
import { ofVisible } from '../submission/of-visible';
import { cellsOf } from '../submission/plan-event';
import { absent, rowsOf, type Version } from './show-rule-sets';

interface Totals {
  total: string | null;
  grade: string | null;
}
interface Pair {
  claimed: Totals;
  computed: Totals;
}
interface TriedRow {
  key: string;
  name: string;
  weight: string | null;
  today: string | null;
  trial: string | null;
  changed: boolean;
  why: string;
}
export interface Trial {
  unitName: string;
  name: string;
  year: number;
  ruleSet: Version;
  today: Pair;
  trial: Pair;
  rows: TriedRow[];
}
interface TriedForm {
  submissionId: string;
  unitName: string;
  name: string;
  today: Pair;
  trial: Pair;
  changed: boolean;
  changedRows: number;
  notComputed: string[];
}


export async function tryOnSubmission(engine: Engine, caller: Caller, tried: Version, id: string): Promise<ReadOutcome<Trial>> {
  const outcome = await ofVisible(engine, caller, id, async (reader, { row, ruleSet }): Promise<Outcome<Trial>> => {
    const other = await ruleSetToTry(reader, caller, tried);
    if (!other.ok) return other;
    if (other.value.form !== ruleSet.form) return otherForm();
    const input: FormInput = { cells: await cellsNow(reader, caller, row), year: row.year, unit: row.unit_name };
    const now = scored(ruleSet, input);
    const then = scored(other.value, input);
    const rows = triedRows(now.rows, then.rows);
    const ordered = [...rows.filter(({ changed }) => changed), ...rows.filter(({ changed }) => !changed)];
    return { ok: true, value: { unitName: row.unit_name, name: row.name, year: row.year, ruleSet: { id: row.rule_set_id, version: row.rule_set_version }, today: now.pair, trial: then.pair, rows: ordered } };
  });
  return outcome.ok ? outcome.value : outcome;
}

/** Handed-in forms only: what a unit still fills in is tried by opening it. */
export async function tryOnCycle(engine: Engine, caller: Caller, tried: Version, { cycleId, cursor }: { cycleId: string; cursor?: string }): Promise<Outcome<Page<TriedForm>>> {
  const after = decodeCursor(cursor, readId);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader): Promise<Outcome<Page<TriedForm>>> => {
    const actor = await readerOf(reader, caller);
    const refused = mayReadRegister(actor);
    if (refused !== null) return refused;
    const other = await ruleSetToTry(reader, caller, tried);
    if (!other.ok) return other;
    const { form } = other.value;
    const cycle = (await reader.run<CycleRow & Record<string, unknown>>(cycleRow(caller.districtId, cycleId))).rows[0];
    if (cycle === undefined) return { ok: false, refusal: notThere() };
    const today = cycle.forms[form];
    if (today === undefined) return otherForm();
    const { ruleSet } = await ruleSetOf(reader, caller.districtId, today.ruleSetId, today.ruleSetVersion);
    const visible = conditionSql(visibleTo(actor, 'Submission'), submissionColumns, 2);
    const { rows } = await reader.run<TableToCompare & Record<string, unknown>>(tablesToCompare(caller.districtId, visible, { cycleId, form, after: after.value, limit: pageSize + 1 }));
    return { ok: true, value: pageOf(rows, (row) => triedForm(row, cycle.year, ruleSet, other.value), (row) => row.id) };
  });
}

function triedForm({ id, unitName, name, cells }: TableToCompare, year: number, today: RuleSet, other: RuleSet): TriedForm {
  const input: FormInput = { cells, year, unit: unitName };
  const [now, then] = [scored(today, input), scored(other, input)];
  const rows = triedRows(now.rows, then.rows);
  const changedRows = rows.filter(({ changed }) => changed).length;
  const changed = changedRows > 0 || JSON.stringify(now.pair) !== JSON.stringify(then.pair);
  return { submissionId: id, unitName, name, today: now.pair, trial: then.pair, changed, changedRows, notComputed: then.rows.filter(({ computed, dropped }) => computed === null && dropped !== true).map((row) => row.name) };
}

function scored(ruleSet: RuleSet, input: FormInput): { rows: ScoredRow[]; pair: Pair } {
  const { rows } = scoreForm(ruleSet, input);
  const { total, grade } = settleForm(ruleSet, input, rows, null);
  return { rows, pair: { claimed: { total: total.claimed, grade: grade.claimed }, computed: { total: total.computed, grade: grade.computed } } };
}

/** By key; a row that only one of the two has is a change. */
function triedRows(today: readonly ScoredRow[], then: readonly ScoredRow[]): TriedRow[] {
  const before = new Map(today.map((row) => [row.key, row]));
  const after = new Set(then.map(({ key }) => key));
  const of = (row: ScoredRow, now: string | null, trial: string | null, why: string): TriedRow => ({ key: row.key, name: row.name, weight: row.weight, today: now, trial, changed: now !== trial, why });
  return [
    ...then.map((row) => of(row, before.get(row.key)?.computed ?? null, row.computed, row.explanation)),
    ...today.filter(({ key }) => !after.has(key)).map((row) => ({ ...of(row, row.computed, null, '试算的规则里没有这一行'), changed: true })),
  ];
}

async function cellsNow(reader: Pick<Reader, 'run'>, { districtId }: Caller, row: { id: string; state: string; content_digest: string }): Promise<FormInput['cells']> {
  if (row.state === 'draft') return cellsOf((await reader.run<TypedRow & Record<string, unknown>>(typedRows(districtId, row.id))).rows);
  const frozen = (await reader.run<{ cells: FormInput['cells'] }>(frozenContent(districtId, row.id, row.content_digest))).rows[0];
  return frozen?.cells ?? {};
}

async function ruleSetToTry(reader: Pick<Reader, 'run'>, caller: Caller, tried: Version): Promise<Outcome<RuleSet>> {
  if ((await rowsOf(reader, caller, tried)).length === 0) return absent(tried);
  return { ok: true, value: (await ruleSetOf(reader, caller.districtId, tried.id, tried.version)).ruleSet };
}

const otherForm = () => refuse('RULE_SET_OF_OTHER_FORM', 'a-rule-set-is-tried-on-forms-of-its-kind', '这份评分规则不是给这种表用的：部门整体支出的规则只能在整体自评表上试算，项目支出的只能在项目自评表上试算。');
