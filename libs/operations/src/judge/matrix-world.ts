// The submission of the matrix as access and workflow are asked about it, and states in words. It decides nothing.
import type { Subject, SubmissionRecord } from '@jishen/access';
import { defaultRoute, type Facts, type SubmissionSnapshot } from '@jishen/workflow';
import type { SubmissionToJudge } from './judge-submission';
import { holders, type Persona } from './matrix-cast';
import { currentHash, readyToSubmit, type Variant } from './matrix-variants';

export interface World {
  hasDepartment: boolean;
}

const seatUnits = { 'own-unit': 'unit', department: 'department', bureau: 'bureau' } as const;

function recordOf(
  { hasDepartment }: World,
  { state, levelKey, submittedOnce }: Pick<SubmissionSnapshot, 'state' | 'levelKey' | 'submittedOnce'>,
): SubmissionRecord {
  const level = defaultRoute.levels.find(({ key }) => key === levelKey);
  return {
    districtId: 'district',
    unitId: 'unit',
    departmentId: hasDepartment ? 'department' : null,
    bureauId: 'bureau',
    state,
    submittedOnce,
    levelRole: level?.role ?? null,
    levelUnitId: level ? seatUnits[level.seat] : null,
    assignedPersonIds: ['t1'],
  };
}

export function subjectOf(
  world: World,
  stored: Pick<SubmissionSnapshot, 'state' | 'levelKey' | 'submittedOnce'>,
): Subject {
  return { kind: 'submission', record: recordOf(world, stored) };
}

export function caseOf(
  world: World,
  stored: SubmissionSnapshot,
  persona: Persona,
  variant?: Variant<unknown>,
): SubmissionToJudge {
  const facts: Omit<Facts, 'actor'> = {
    at: persona.actor.now,
    unit: { name: 'unit', hasDepartment: world.hasDepartment },
    holders: world.hasDepartment ? holders : { ...holders, department: [] },
    contentHashAfter: currentHash,
    readiness: readyToSubmit,
    findings: [],
    ledgerRefusal: null,
    rows: [{ key: 'row-1', name: 'row-1' }],
    findingId: 'item-1',
    ...variant?.facts?.(persona),
  };
  const { actor, postId, principalId } = persona;
  return { actor, postId, principalId, record: recordOf(world, stored), route: defaultRoute, stored, facts };
}

/** `selfScored@department`: what access looks at, but for `submittedOnce`. */
export function placeOf({ state, levelKey }: Pick<SubmissionSnapshot, 'state' | 'levelKey'>): string {
  return levelKey === null ? state : `${state}@${levelKey}`;
}

const letters = ['U', 'D', 'S', 'H'];

/** Standing signatures in the order of the route, small where an earlier round gave them, x where the level is skipped: `[UxS-]`. */
export function standingOf({ signatures, round, skippedLevels }: SubmissionSnapshot): string {
  const marks = defaultRoute.levels.map(({ key }, index) => {
    if (skippedLevels.some(({ levelKey }) => levelKey === key)) return 'x';
    const signature = signatures.find((one) => one.standing && one.levelKey === key);
    if (signature === undefined) return '-';
    return signature.round === round ? letters[index] : letters[index]?.toLowerCase();
  });
  return `[${marks.join('')}]`;
}

export function resultOf(next: SubmissionSnapshot): string {
  const edition = next.edition > 0 ? ` edition ${next.edition}` : '';
  return `${placeOf(next)} round ${next.round}${edition} ${standingOf(next)}`;
}
