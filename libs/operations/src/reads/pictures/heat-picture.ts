// Where the forms of a cycle lie: departments down, steps across, how many in each, how many of them late, and which. Of what the caller may see.
// It moves nothing and reminds nobody.
import type { TextTable } from '@jishen/documents';
import { lyingRows, withConnection, type LyingRow } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../../engine';
import { routeOf } from '../../register/documents';
import { seenCycle } from '../seen-cycle';
import { heatTold, type HeatCell, type HeatGroup } from './heat-told';
import { mostForms, nameOfForm, noDepartment, tableOf, type ToldPicture } from './told-picture';
import { stepsOf } from '../progress-words';

export interface HeatPicture {
  asOf: string;
  complete: boolean;
  heat: ToldPicture;
  steps: string[];
  groups: HeatGroup[];
}
interface Step {
  name: string;
  holds: (row: LyingRow) => boolean;
}
/** By the key of a step in the progress of the cycle, which calls it the same. */
const stateOf: Readonly<Record<string, string>> = { unit: 'draft', publication: 'reviewed', rectification: 'rectification', published: 'published' };
const holdsAt = (key: string): Step['holds'] => ({ state, level }) => (stateOf[key] === undefined ? state === 'selfScored' && level === key : state === stateOf[key]);

export async function heatPicture(engine: Engine, caller: Caller, cycleId: string): Promise<Outcome<HeatPicture>> {
  return withConnection(engine.db, async (reader): Promise<Outcome<HeatPicture>> => {
    const seen = await seenCycle(reader, caller, cycleId);
    if (!seen.ok) return seen;
    const { actor, cycle, visible } = seen.value;
    const [{ rows }, route] = await Promise.all([
      reader.run<LyingRow & Record<string, unknown>>(lyingRows(caller.districtId, visible, { cycleId, limit: mostForms + 1 })),
      routeOf(reader, caller.districtId, cycle.routeId, cycle.routeVersion),
    ]);
    const steps = stepsOf(route).filter(({ key }) => key !== 'cancelled').map(({ key, name }): Step => ({ name, holds: holdsAt(key) }));
    const complete = rows.length <= mostForms;
    const groups = groupsOf(rows.slice(0, mostForms), steps);
    const names = steps.map(({ name }) => name);
    return { ok: true, value: { asOf: actor.now, complete, steps: names, groups, heat: heatTold(names, groups, complete) } };
  });
}

export async function heatTable(engine: Engine, caller: Caller, cycleId: string): Promise<Outcome<TextTable>> {
  const found = await heatPicture(engine, caller, cycleId);
  return found.ok ? { ok: true, value: tableOf(found.value.heat, found.value.asOf) } : found;
}

/** A picture takes so many rows; what is beyond stands together in the last one. */
const mostGroups = 20;

function groupsOf(rows: readonly LyingRow[], steps: readonly Step[]): HeatGroup[] {
  const byDepartment = Map.groupBy(rows, ({ department }) => department ?? noDepartment);
  const sorted = [...byDepartment].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  const rest = sorted.length > mostGroups ? sorted.slice(mostGroups - 1) : [];
  const shown = rest.length === 0 ? sorted : sorted.slice(0, mostGroups - 1);
  const grouped: [string, LyingRow[]][] = rest.length === 0 ? shown : [...shown, [`其余 ${rest.length} 个部门`, rest.flatMap(([, of]) => of)]];
  return grouped.map(([group, of]) => ({ group, cells: steps.map(({ holds }) => cellOf(of.filter(holds))) }));
}

function cellOf(rows: readonly LyingRow[]): HeatCell {
  const names = rows.map(({ id, form, late, ...named }) => ({ submissionId: id, name: nameOfForm(named, form), late })).sort((a, b) => Number(b.late) - Number(a.late));
  return { count: names.length, late: names.filter(({ late }) => late).length, names };
}
