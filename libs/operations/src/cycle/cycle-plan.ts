// What opening a cycle would do: the units that get a form, what stands in the way, by which documents. The opening and its dry run come
// through here alike, so that they cannot judge differently. It writes nothing.
import {
  budgetUnits, listRegistered, unitsOfCycle,
  type BudgetUnitRow, type Database, type DocumentListRow, type Reader,
} from '@jishen/persistence';
import type { DryRunCycleBody } from '@jishen/contracts';
import type { Route } from '@jishen/workflow';
import { refuse, type Outcome } from '../engine';
import { currentDirectory, type Directory } from '../register/directory';
import { routeOf } from '../register/documents';
import { concernsOf, type Concern } from './concerns';
import { unknownDocument } from './registered-documents';

export interface CyclePlan {
  /** All budget units of the district. */
  units: readonly BudgetUnitRow[];
  chosen: readonly BudgetUnitRow[];
  copied: ReadonlySet<string>;
  concerns: readonly (Concern & { waived: string | null })[];
  ruleSets: readonly DocumentListRow[];
  route: Route;
  directory: Directory;
}
interface Where {
  db: Database;
  reader: Pick<Reader, 'run'>;
  districtId: string;
  bureauId: string;
  now: string;
}
type Refused = Extract<Outcome<never>, { ok: false }>;

export async function planCycle({ db, reader, districtId, bureauId, now }: Where, body: DryRunCycleBody): Promise<Outcome<CyclePlan>> {
  const [units, ruleSets, routes, copied, directory] = await Promise.all([
    reader.run<BudgetUnitRow & Record<string, unknown>>(budgetUnits(districtId)),
    reader.run<DocumentListRow & Record<string, unknown>>(listRegistered(districtId, 'rule_set')),
    reader.run<DocumentListRow & Record<string, unknown>>(listRegistered(districtId, 'route')),
    body.copyOf === undefined ? { rows: [] } : reader.run<{ id: string }>(unitsOfCycle(districtId, body.copyOf)),
    currentDirectory(db, reader, districtId),
  ]);
  const unknown = unknownDocument(body, ruleSets.rows, routes.rows);
  if (unknown !== null) return unknown;
  const ofCopied = new Set(copied.rows.map(({ id }) => id));
  if (body.copyOf !== undefined && body.forms.overall !== undefined && ofCopied.size === 0) return nothingToCopy();
  const chosen = chosenOf(units.rows, body, ofCopied);
  if (!chosen.ok) return chosen;
  const route = await routeOf(reader, districtId, body.routeId, body.routeVersion);
  const house = { bureauId, nameOf: (id: string) => directory.units.get(id)?.name ?? '', isHeld: (role: Parameters<Directory['holdersAt']>[0], unitId: string) => directory.holdersAt(role, unitId, now).length > 0 };
  const waivers = new Map((body.waivers ?? []).map(({ concern, reason }) => [concern, reason]));
  const concerns = concernsOf(chosen.value, route, house).map((each) => ({ ...each, waived: waivers.get(each.key) ?? null }));
  return { ok: true, value: { units: units.rows, chosen: chosen.value, copied: ofCopied, concerns, ruleSets: ruleSets.rows, route, directory } };
}

/** Units get a form of their own only where the cycle has one for them; projects they begin themselves. */
function chosenOf(units: readonly BudgetUnitRow[], { forms, units: named, copyOf }: DryRunCycleBody, copied: ReadonlySet<string>): Outcome<readonly BudgetUnitRow[]> {
  if (forms.overall === undefined) return { ok: true, value: [] };
  if (named === undefined) return { ok: true, value: copyOf === undefined ? units : units.filter(({ id }) => copied.has(id)) };
  const wanted = new Set(named);
  const chosen = units.filter(({ id }) => wanted.has(id));
  if (chosen.length === wanted.size) return { ok: true, value: chosen };
  return refuse('UNIT_UNKNOWN', 'a-cycle-is-for-budget-units-of-the-district', `所选单位里有 ${wanted.size - chosen.length} 家不是本区的预算单位，请重新选择。`, { unknown: wanted.size - chosen.length });
}

/** A cycle that is not there, is another district's or gave no unit a form of its own: to take everybody instead would be a guess. */
function nothingToCopy(): Refused {
  return refuse('NOT_VISIBLE', 'a-cycle-is-copied-that-has-units', '照抄的年度任务没有找到，或者那一次没有给单位下达自评件。请另选一个，或逐家选择单位。');
}

export function nameTaken({ year, name }: Pick<DryRunCycleBody, 'year' | 'name'>): Refused {
  return refuse('CYCLE_NAME_TAKEN', 'one-cycle-per-name-and-year', `${year} 年已有名为「${name}」的年度任务，请换一个名称。`);
}

/**
 * Null where every concern is waived by name, and no waiver is for what does not stand in the way. An order that says nothing of waivers has not
 * been tried before: the route itself says what becomes of a level that nobody can hold, and a vacant post heals by appointment. The page always says.
 */
export function unwaived({ concerns }: CyclePlan, { waivers }: Pick<DryRunCycleBody, 'waivers'>): Refused | null {
  if (waivers === undefined) return null;
  const left = concerns.filter(({ waived }) => waived === null);
  if (left.length > 0) {
    const shown = left.slice(0, 5).map(({ detail }) => detail).join('');
    const more = left.length > 5 ? `等 ${left.length} 件。` : '';
    const data = { concerns: left.map(({ key, detail }) => ({ key, detail })) };
    return refuse('CYCLE_CONCERNS', 'what-stands-in-the-way-is-solved-or-waived-by-name', `还有 ${left.length} 件没有解决：${shown}${more}请先补齐，或逐件写明理由予以豁免。`, data);
  }
  const known = new Set(concerns.map(({ key }) => key));
  const idle = waivers.filter(({ concern }) => !known.has(concern));
  if (idle.length === 0) return null;
  return refuse('CYCLE_WAIVER_UNKNOWN', 'only-what-stands-in-the-way-is-waived', `有 ${idle.length} 件豁免的事项已经不存在，请重新试走一次再下达。`, { concerns: idle.map(({ concern }) => concern) });
}
