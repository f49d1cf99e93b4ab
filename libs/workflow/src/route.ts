// A sign-off route as data, and the default one. It never finds out who holds a level: that is asked when somebody acts.
import type { LevelMode, Role, Seat } from './vocabulary';

export interface RouteLevel {
  key: string;
  /** Chinese, as shown to users. */
  name: string;
  role: Role;
  seat: Seat;
  mode: LevelMode;
  /** How many must sign; only with mode `quorum`. */
  quorum?: number;
  mayAdjust: boolean;
  dueWorkingDays: number;
}

export interface Route {
  id: string;
  version: number;
  name: string;
  levels: RouteLevel[];
}

const level = (
  key: string,
  name: string,
  role: Role,
  seat: Seat,
  mayAdjust: boolean,
  dueWorkingDays: number,
): RouteLevel => ({
  key,
  name,
  role,
  seat,
  mode: 'any',
  mayAdjust,
  dueWorkingDays,
});

export const defaultRoute: Route = {
  id: 'default',
  version: 1,
  name: '默认审签路线',
  levels: [
    level('unit-head', '单位负责人审签', 'unit-head', 'own-unit', false, 3),
    level('department', '主管部门审核', 'department-reviewer', 'department', true, 10),
    level('bureau-section', '财政业务科室复核', 'bureau-reviewer', 'bureau', true, 10),
    level('bureau-head', '财政局审定', 'bureau-head', 'bureau', true, 5),
  ],
};

/** The level of this key, or undefined when the route has none. */
export const levelOf = (route: Route, key: string | null): RouteLevel | undefined =>
  route.levels.find((one) => one.key === key);

/** Its place on the route, from 0. A stored key that the route does not know is a bug, not a case. */
export function levelIndex(route: Route, key: string): number {
  const index = route.levels.findIndex((one) => one.key === key);
  if (index < 0) throw new Error(`route ${route.id}@${route.version} has no level ${key}`);
  return index;
}
