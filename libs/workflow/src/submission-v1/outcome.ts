// What the steps of the submission machine are made of: their result, pins, moving on along the route, going back.
// It asks no rule and knows no single event.
import { goBack, type AfterGoingBack } from '../return-algebra';
import { actingPersons } from '../facts';
import { taskAtLevel, taskForPreparer } from '../desk-tasks';
import { nextLevel } from '../level-walk';
import type { RouteLevel } from '../route';
import type { SubmissionEvent } from '../submission-event';
import type { Pin, Signature, SubmissionSnapshot } from '../submission-snapshot';
import type { Effect, TaskChange } from '../decision';
import type { Move, WorkflowFact } from '../workflow-fact';
import type { SubmissionEventType } from '../vocabulary';
import { currentLevel, placeAfter, walkOf, type SubmissionCase } from './submission-case';

export interface Outcome {
  /** What differs from the stored snapshot; state, version and content hash are set by the caller. */
  change: Partial<SubmissionSnapshot>;
  /** The facts, told with the move from the stored to the next snapshot. */
  facts: (move: Move) => WorkflowFact[];
  tasks?: TaskChange[];
  mails?: Effect['notice'][];
}

/** A case whose event is no probe and of this type. */
type Allowed<Type extends SubmissionEventType> = SubmissionCase & { event: Extract<SubmissionEvent, { type: Type }> };
export type SubmissionSteps = { [Type in SubmissionEventType]: (c: Allowed<Type>) => Outcome };

export const pinned = (c: SubmissionCase, level: string): Pin[] => [
  ...c.stored.pins,
  ...actingPersons(c.facts.actor)
    .filter((personId) => !c.stored.pins.some((pin) => pin.personId === personId))
    .map((personId) => ({ personId, level })),
];

/** The level of an event that is only offered while a level has its turn. */
export function signingLevel(c: SubmissionCase): RouteLevel {
  const level = currentLevel(c);
  if (level === undefined) throw new Error(`${c.event.type} without a current level`);
  return level;
}

/** Moves on to the next level with these signatures, or to the end of the route; skipped levels are put on record. */
export function moveOn(c: SubmissionCase, signatures: Signature[]): Outcome & { level: RouteLevel | null } {
  const { level, skipped } = nextLevel({ ...walkOf(c), signatures }, placeAfter(c));
  const fresh = skipped.filter(({ key }) => !c.stored.skippedLevels.some(({ levelKey }) => levelKey === key));
  return {
    level,
    change: {
      signatures,
      levelKey: level?.key ?? null,
      skippedLevels: [
        ...c.stored.skippedLevels.filter(({ levelKey }) => levelKey !== level?.key),
        ...fresh.map(({ key }) => ({ levelKey: key, rule: 'unit-has-no-department' as const })),
      ],
    },
    facts: (move) =>
      fresh.map(({ key }) => ({
        type: 'submission.level-skipped@1',
        pub: { ...move, level_key: key, rule: 'unit-has-no-department' },
      })),
  };
}

export const backTo = (c: SubmissionCase, target: number, keepBefore: number | null): AfterGoingBack =>
  goBack({ route: c.route, target, keepBefore }, c.stored);

export const newRound = (
  c: SubmissionCase,
  after: AfterGoingBack,
  levelKey: string | null,
): Partial<SubmissionSnapshot> => ({
  round: c.stored.round + 1,
  levelKey,
  signatures: after.signatures,
  skippedLevels: after.skippedLevels,
});

export const taskAt = (level: RouteLevel | undefined): TaskChange =>
  level === undefined ? taskForPreparer : taskAtLevel(level);
