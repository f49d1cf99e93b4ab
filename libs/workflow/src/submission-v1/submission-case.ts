// One question put to the submission machine, and the small readings of it that several rules share. It decides nothing.
import { actingPersons, required, type Facts, type Finding, type Holder } from '../facts';
import { levelsToCome, type Walk } from '../level-walk';
import { roleName } from '../names';
import { levelIndex, levelOf, type Route, type RouteLevel } from '../route';
import type { SubmissionEvent, SubmissionProbe } from '../submission-event';
import type { SubmissionSnapshot } from '../submission-snapshot';
import type { ItemState, Role, Seat } from '../vocabulary';

export interface SubmissionCase {
  route: Route;
  stored: SubmissionSnapshot;
  event: SubmissionEvent | SubmissionProbe;
  facts: Facts;
}

/** The payload; rules that call this are marked `onPayload` or come after a look at `probe`. */
export function payloadOf({ event }: SubmissionCase): SubmissionEvent {
  if ('probe' in event) throw new Error(`a probe of ${event.type} has no payload`);
  return event;
}

/** The level whose turn it is, or undefined outside the sign-off. */
export const currentLevel = ({ route, stored }: SubmissionCase): RouteLevel | undefined =>
  stored.levelKey === null ? undefined : route.levels[levelIndex(route, stored.levelKey)];

export const walkOf = ({ route, stored, facts }: SubmissionCase): Walk => ({
  route,
  signatures: stored.signatures,
  unitHasDepartment: facts.unit.hasDepartment,
});

/** The place after the current level; the first one before the sign-off. */
export const placeAfter = ({ route, stored }: SubmissionCase): number =>
  stored.levelKey === null ? 0 : levelIndex(route, stored.levelKey) + 1;

/** The levels that must sign once the present event has gone through. */
export const levelsAfter = (c: SubmissionCase): RouteLevel[] => levelsToCome(walkOf(c), placeAfter(c));

export const holdersOf = (c: SubmissionCase, level: RouteLevel): readonly Holder[] => c.facts.holders[level.key] ?? [];

/** Pinned somewhere else than at `levelKey`; preparers are so for every level. */
const isPinnedElsewhere = ({ stored }: SubmissionCase, personId: string, levelKey: string): boolean =>
  stored.pins.some((pin) => pin.personId === personId && pin.level !== levelKey);

/** Holders of a level who may still sign there when the acting persons and `taken` do something else. */
export const freeHolders = (c: SubmissionCase, level: RouteLevel, taken: readonly string[] = []): Holder[] => {
  const busy = [...actingPersons(c.facts.actor), ...taken];
  return holdersOf(c, level).filter(
    ({ personId }) => !busy.includes(personId) && !isPinnedElsewhere(c, personId, level.key),
  );
};

interface WhoCanAct {
  levelKey: string;
  levelName: string;
  role: Role;
  roleName: string;
  seat: Seat;
  /** Labels of the posts whose holders could act instead; empty when nobody is left. */
  holders: string[];
}

export const whoCanAct = (level: RouteLevel, holders: readonly Holder[]): WhoCanAct => ({
  levelKey: level.key,
  levelName: level.name,
  role: level.role,
  roleName: roleName(level.role),
  seat: level.seat,
  holders: holders.map(({ name }) => name),
});

/** Ends a refusal: who else could do it, or whom to ask when nobody is left. */
export const askOthers = (level: RouteLevel, holders: readonly Holder[]): string =>
  holders.length > 0
    ? `请由“${level.name}”的其他任职人办理：${holders.map(({ name }) => name).join('、')}。`
    : `“${level.name}”目前没有其他人可以办理，请安全管理员为该环节再任命一位${roleName(level.role)}。`;

export const levelNamed = (c: SubmissionCase, key: string): RouteLevel | undefined => levelOf(c.route, key);

const settledItems: readonly ItemState[] = ['closed', 'carriedOver'];

/** The rectification items that still ask for something. */
export const unsettledFindings = (c: SubmissionCase): Finding[] =>
  required(c.facts.findings, 'findings').filter(({ itemState }) => !settledItems.includes(itemState));
