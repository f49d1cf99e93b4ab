// Which level comes next: the first later one without a standing signature. A department level is passed over only when
// the unit has no competent department. It knows no people.
import type { Route, RouteLevel } from './route';
import type { Signature } from './submission-snapshot';

export interface Walk {
  route: Route;
  signatures: readonly Signature[];
  unitHasDepartment: boolean;
}

export const standingLevels = (signatures: readonly Signature[]): Set<string> =>
  new Set(signatures.filter((one) => one.standing).map((one) => one.levelKey));

/** A unit without a competent department has nobody who could sit there. */
export const isSkipped = (level: RouteLevel, unitHasDepartment: boolean): boolean =>
  level.seat === 'department' && !unitHasDepartment;

const unsignedFrom = ({ route, signatures }: Walk, from: number): RouteLevel[] => {
  const standing = standingLevels(signatures);
  return route.levels.slice(from).filter((level) => !standing.has(level.key));
};

/** All levels from place `from` on that still have to sign. */
export const levelsToCome = (walk: Walk, from: number): RouteLevel[] =>
  unsignedFrom(walk, from).filter((level) => !isSkipped(level, walk.unitHasDepartment));

/** The level whose turn it is from place `from` on (null: none is left), and those passed over on the way. */
export function nextLevel(walk: Walk, from: number): { level: RouteLevel | null; skipped: RouteLevel[] } {
  const unsigned = unsignedFrom(walk, from);
  const at = unsigned.findIndex((level) => !isSkipped(level, walk.unitHasDepartment));
  return at < 0 ? { level: null, skipped: unsigned } : { level: unsigned[at] ?? null, skipped: unsigned.slice(0, at) };
}
