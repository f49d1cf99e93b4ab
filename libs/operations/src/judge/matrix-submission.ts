// The case part of the matrix: every reachable state × event × variant, asked of everybody whom access lets through.
// It states what the rooms answer, never what they should.
import { authorize, type Authorized } from '@jishen/access';
import {
  defaultRoute,
  submissionEventTypes,
  type SubmissionEventType,
  type SubmissionSnapshot,
} from '@jishen/workflow';
import type { House } from './house';
import { judgeCase } from './judge-submission';
import { eventLines, type Answers } from './matrix-cases';
import { cast, type Persona } from './matrix-cast';
import { oddRows } from './matrix-odd-rows';
import { submissionVariants } from './matrix-variants';
import { reachableStates } from './matrix-walk';
import { caseOf, placeOf, resultOf, standingOf, subjectOf, type World } from './matrix-world';

export function* submissionLines(house: House): Generator<string> {
  for (const hasDepartment of [true, false]) {
    const world = { hasDepartment };
    yield `\n# The case: a unit ${hasDepartment ? 'with' : 'without'} a competent department`;
    const admitted = admissions(world, house);
    for (const stored of reachableStates(world, house)) yield* stateLines(world, stored, house, admitted);
  }
  const world = { hasDepartment: true };
  yield '\n# The case: rows that no event brings about';
  for (const stored of oddRows) yield* stateLines(world, stored, house, admissions(world, house));
}

interface Admitted {
  persona: Persona;
  authorized: Authorized;
}
type Admissions = (stored: SubmissionSnapshot, type: SubmissionEventType) => readonly Admitted[];

// Who is let through depends on the record alone, so it is asked once for each record that differs to access.
function admissions(world: World, house: House): Admissions {
  const known = new Map<string, readonly Admitted[]>();
  return (stored, type) => {
    const key = `${placeOf(stored)} ${stored.submittedOnce} ${type}`;
    const before = known.get(key);
    if (before) return before;
    const subject = subjectOf(world, stored);
    const admitted = cast.flatMap((persona) => {
      const authorized = authorize(persona.actor, type, subject, persona.postId, house.roleTable);
      return authorized.ok ? [{ persona, authorized }] : [];
    });
    known.set(key, admitted);
    return admitted;
  };
}

function* stateLines(world: World, stored: SubmissionSnapshot, house: House, admitted: Admissions): Generator<string> {
  yield `\n${headline(stored)}`;
  const asked = submissionEventTypes
    .map((type) => ({ type, people: admitted(stored, type) }))
    .filter(({ people }) => people.length > 0);
  yield* eventLines(asked.map(({ type, people }) => [type, answersTo(world, stored, type, people, house)]));
}

function answersTo(
  world: World,
  stored: SubmissionSnapshot,
  type: SubmissionEventType,
  people: readonly Admitted[],
  house: House,
): Answers {
  return new Map(
    submissionVariants[type].map((variant) => {
      const answers = people.map(({ persona, authorized }): [string, string] => {
        const judged = judgeCase(caseOf(world, stored, persona, variant), authorized, variant.event, house);
        return [persona.name, judged.ok ? `→ ${resultOf(judged.decision.next)}` : judged.refusal.code];
      });
      return [variant.label, new Map(answers)];
    }),
  );
}

function headline(stored: SubmissionSnapshot): string {
  const parts = [`## ${placeOf(stored)} round ${stored.round}`];
  if (stored.edition > 0) parts.push(`edition ${stored.edition}`);
  parts.push(standingOf(stored));
  if (stored.state === 'selfScored' && !stored.touchedSinceSubmit) parts.push('untouched');
  if (!stored.submittedOnce) parts.push('never submitted');
  const part = (level: string): string[] =>
    stored.pins.filter((pin) => pin.level === level).map(({ personId }) => personId);
  for (const level of ['preparer', ...defaultRoute.levels.map(({ key }) => key)]) {
    if (part(level).length > 0) parts.push(`${level}: ${part(level).join(' ')}`);
  }
  return parts.join(' · ');
}
