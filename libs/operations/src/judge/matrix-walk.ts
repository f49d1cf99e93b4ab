// Every state of the default route that the movers of the matrix can bring about, breadth first, up to two rounds.
// It finds states by judging, never by knowing the rules.
import { newSubmission, submissionEventTypes, type SubmissionSnapshot } from '@jishen/workflow';
import type { House } from './house';
import { judgeSubmission } from './judge-submission';
import { movers } from './matrix-cast';
import { currentHash, submissionVariants } from './matrix-variants';
import { caseOf, placeOf, type World } from './matrix-world';

const mostRounds = 2;

export function* reachableStates(world: World, house: House): Generator<SubmissionSnapshot> {
  const first = newSubmission(currentHash);
  const seen = new Set([identityOf(first)]);
  const queue = [first];
  for (let stored = queue.shift(); stored !== undefined; stored = queue.shift()) {
    yield stored;
    for (const next of successors(world, stored, house)) {
      const identity = identityOf(next);
      if (next.round > mostRounds || seen.has(identity)) continue;
      seen.add(identity);
      queue.push(next);
    }
  }
}

function* successors(world: World, stored: SubmissionSnapshot, house: House): Generator<SubmissionSnapshot> {
  for (const type of submissionEventTypes) {
    for (const variant of submissionVariants[type]) {
      if (variant.walkedFrom?.(stored) === false) continue;
      for (const persona of movers) {
        if (!variant.walkedBy?.includes(persona.name)) continue;
        const judged = judgeSubmission(caseOf(world, stored, persona, variant), variant.event, house);
        if (judged.ok) yield judged.decision.next;
      }
    }
  }
}

// Two snapshots are one state when no rule could tell them apart: versions, times and signatures without effect are left out.
function identityOf(stored: SubmissionSnapshot): string {
  if (stored.state === 'cancelled') return stored.state;
  const signatures = stored.signatures
    .filter(({ standing, round }) => standing || round === stored.round)
    .map(
      ({ levelKey, personId, round, standing }) =>
        `${levelKey}=${personId}${round === stored.round ? '*' : ''}${standing ? '' : '!'}`,
    );
  const pins = stored.pins.map(({ personId, level }) => `${personId}@${level}`);
  const skipped = stored.skippedLevels.map(({ levelKey }) => levelKey);
  return JSON.stringify([
    placeOf(stored),
    stored.round,
    stored.edition,
    signatures.sort(),
    pins.sort(),
    skipped,
    stored.submittedOnce,
    stored.touchedSinceSubmit,
  ]);
}
