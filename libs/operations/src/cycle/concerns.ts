// What stands in the way of the units of a cycle: a unit without a competent department, a post of the route that nobody holds. Pure: who holds
// what comes in. It lets nothing pass; that is done by name, with a reason that goes on record.
import { roleName, type Route } from '@jishen/workflow';

export interface Concern {
  key: string;
  kind: 'no-department' | 'vacant-post';
  /** Where something is missing: a budget unit, a department, the bureau. */
  unitId: string;
  unitName: string;
  role: Route['levels'][number]['role'] | null;
  detail: string;
  /** How many units of the cycle it touches. */
  affects: number;
}
export interface ConcernedUnit {
  id: string;
  name: string;
  departmentId: string | null;
}
interface House {
  bureauId: string;
  nameOf: (unitId: string) => string;
  isHeld: (role: Route['levels'][number]['role'], unitId: string) => boolean;
}

export function concernsOf(units: readonly ConcernedUnit[], { levels }: Pick<Route, 'levels'>, house: House): Concern[] {
  const goesToDepartment = levels.some(({ seat }) => seat === 'department');
  const seats = [{ role: 'preparer' as const, seat: 'own-unit' as const }, ...levels];
  const found = new Map<string, Concern>();
  const note = (concern: Omit<Concern, 'affects' | 'key'>) => {
    const key = [concern.kind, concern.role, concern.unitId].filter((each) => each !== null).join(':');
    found.set(key, { key, ...concern, affects: (found.get(key)?.affects ?? 0) + 1 });
  };
  for (const unit of units) {
    if (unit.departmentId === null && goesToDepartment) note({ kind: 'no-department', unitId: unit.id, unitName: unit.name, role: null, detail: `${unit.name}没有主管部门：主管部门的环节会按路线规定跳过。` });
    for (const { role, seat } of seats) {
      const place = seat === 'own-unit' ? unit.id : seat === 'department' ? unit.departmentId : house.bureauId;
      if (place === null || house.isHeld(role, place)) continue;
      const unitName = house.nameOf(place);
      note({ kind: 'vacant-post', unitId: place, unitName, role, detail: `${unitName}没有在任的${roleName(role)}：到了这一环节会停住，直到任命。` });
    }
  }
  return [...found.values()];
}

/** 128 家，3 家没有主管部门，2 个岗位空缺. `units` is null where the cycle gives no unit a form of its own. */
export function summaryOf(units: number | null, concerns: readonly Pick<Concern, 'kind'>[]): string {
  if (units === null) return '项目自评件由单位自行新建';
  const alone = concerns.filter(({ kind }) => kind === 'no-department').length;
  const vacant = concerns.length - alone;
  return [`${units} 家`, alone === 0 ? '都有主管部门' : `${alone} 家没有主管部门`, vacant === 0 ? '没有岗位空缺' : `${vacant} 个岗位空缺`].join('，');
}
