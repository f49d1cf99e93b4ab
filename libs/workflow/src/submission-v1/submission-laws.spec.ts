// Laws that hold over any course of a submission: rounds, signatures, pins, separation of duties, final states.
import fc from 'fast-check';
import { people, routes, runCourse, type Setting, type Step } from '../../golden/random-course';
import { posts, preparer } from '../../golden/sample-office';
import {
  decideSubmission,
  submissionEventTypes,
  type SubmissionEvent,
  type SubmissionEventType,
  type SubmissionSnapshot,
} from '..';

/** What carries a course on, or it would seldom leave the first levels. */
const often: SubmissionEventType[] = [
  ...Array<'APPROVE'>(12).fill('APPROVE'),
  'SUBMIT',
  'SUBMIT',
  'SUBMIT',
  'PUBLISH',
  'RETURN',
];

const settings: fc.Arbitrary<Setting> = fc.constantFrom(...routes).chain((route) =>
  fc.record({
    route: fc.constant(route),
    holders: fc
      .array(fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 4 }), {
        minLength: route.levels.length,
        maxLength: route.levels.length,
      })
      .map((byLevel) =>
        Object.fromEntries(
          route.levels.map(({ key }, place) => [
            key,
            posts(...(byLevel[place] ?? []).map((personId) => ({ ...preparer, personId }))),
          ]),
        ),
      ),
    tries: fc.array(
      fc.record({
        type: fc.constantFrom(...submissionEventTypes, ...often),
        pick: fc.nat(60),
        principal: fc.oneof(
          { weight: 7, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constantFrom(...people) },
        ),
        direct: fc.boolean(),
        openItem: fc.boolean(),
        hasDepartment: fc.constantFrom(true, true, true, false),
      }),
      { minLength: 10, maxLength: 60, size: 'max' },
    ),
  }),
);

type TakenStep = Step & { after: SubmissionSnapshot };

const takenIn = (setting: Setting): TakenStep[] =>
  runCourse(setting).flatMap((step) => (step.decision.ok ? [{ ...step, after: step.decision.next }] : []));

const courses = 120;
const always = (law: (step: TakenStep, setting: Setting) => void): void => {
  fc.assert(
    fc.property(settings, (setting) => {
      for (const step of takenIn(setting)) law(step, setting);
    }),
    { numRuns: courses },
  );
};

const actingIn = ({ facts }: Step): string[] =>
  facts.actor.principalId === null ? [facts.actor.personId] : [facts.actor.personId, facts.actor.principalId];
const goesBack = (event: SubmissionEvent): boolean => ['RETURN', 'WITHDRAW', 'REOPEN'].includes(event.type);
const standing = ({ signatures }: SubmissionSnapshot): string[] =>
  signatures.filter((one) => one.standing).map((one) => one.levelKey);

test('courses reach every state and every event is taken in some of them', () => {
  const states = new Set<string>();
  const events = new Set<string>();
  fc.assert(
    fc.property(settings, (setting) => {
      for (const { after, event } of takenIn(setting)) {
        states.add(after.state);
        events.add(event.type);
      }
    }),
    { numRuns: 200, seed: 20261121 },
  );
  expect(states.size).toBe(6);
  expect(events.size).toBe(12);
});

test('a round begins with every RETURN, WITHDRAW and REOPEN and with nothing else; the version counts every event', () => {
  always(({ before, after, event }) => {
    expect(after.round).toBe(before.round + (goesBack(event) ? 1 : 0));
    expect(after.version).toBe(before.version + 1);
    expect(after.edition).toBe(before.edition + (event.type === 'PUBLISH' || event.type === 'CORRECT' ? 1 : 0));
  });
});

test('signatures are only added by APPROVE, only ended by going back, and never revived or altered', () => {
  always(({ before, after, event }) => {
    expect(after.signatures.length).toBe(before.signatures.length + (event.type === 'APPROVE' ? 1 : 0));
    before.signatures.forEach((one, index) => {
      const later = after.signatures[index];
      expect({ ...later, standing: one.standing }).toEqual(one);
      if (later?.standing !== one.standing) expect([one.standing, goesBack(event)]).toEqual([true, true]);
    });
  });
});

test('what stands after going back is what lies before the target, and with direct what lies in between in other houses', () => {
  always(({ before, after, event }, { route }) => {
    if (!goesBack(event)) return;
    const place = (key: string | null): number => route.levels.findIndex((level) => level.key === key);
    const target = event.type === 'RETURN' ? place(event.to) : event.type === 'REOPEN' ? place(event.toLevel) : -1;
    const here = place(before.levelKey);
    const spared = event.type === 'RETURN' && event.mode === 'direct';
    expect(standing(after)).toEqual(
      standing(before).filter((key) => {
        const own = route.levels[place(key)]?.seat === 'own-unit';
        return place(key) < target || (spared && !own && place(key) > target && place(key) < here);
      }),
    );
  });
});

test('a level has one standing signature at most, and the level whose turn it is has none', () => {
  always(({ after }) => {
    expect(new Set(standing(after)).size).toBe(standing(after).length);
    expect(standing(after)).not.toContain(after.levelKey);
    expect(after.levelKey !== null).toBe(after.state === 'selfScored');
  });
});

test('who moves on passes no level that has neither a standing signature nor a stated skip', () => {
  always(({ after }, { route }) => {
    if (after.state === 'draft' || after.state === 'cancelled') return;
    const passed =
      after.levelKey === null
        ? route.levels
        : route.levels.slice(
            0,
            route.levels.findIndex(({ key }) => key === after.levelKey),
          );
    const settled = [...standing(after), ...after.skippedLevels.map(({ levelKey }) => levelKey)];
    for (const { key } of passed) expect(settled).toContain(key);
  });
});

test('only department levels are skipped, and each skip is put on record when it happens', () => {
  always(({ before, after, decision }, { route }) => {
    const fresh = after.skippedLevels.filter(
      (one) => !before.skippedLevels.some(({ levelKey }) => levelKey === one.levelKey),
    );
    for (const { levelKey } of fresh) expect(route.levels.find(({ key }) => key === levelKey)?.seat).toBe('department');
    const recorded = decision.ok
      ? decision.facts.flatMap((fact) => (fact.type === 'submission.level-skipped@1' ? [fact.pub.level_key] : []))
      : [];
    expect(recorded).toEqual(fresh.map(({ levelKey }) => levelKey));
  });
});

test('a pin is for ever, and nobody has two', () => {
  always(({ before, after }) => {
    expect(after.pins.slice(0, before.pins.length)).toEqual(before.pins);
    expect(new Set(after.pins.map(({ personId }) => personId)).size).toBe(after.pins.length);
  });
});

test('there is no signature without a pin of everybody who acted, at that very level', () => {
  always(({ after }) => {
    for (const { personId, principalId, levelKey } of after.signatures) {
      for (const person of principalId === null ? [personId] : [personId, principalId]) {
        expect(after.pins).toContainEqual({ personId: person, level: levelKey });
      }
    }
  });
});

test('over all rounds nobody signs what they saved or submitted, and nobody signs at two levels', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      const prepared = new Set<string>();
      const signedAt = new Map<string, string>();
      for (const step of takenIn(setting)) {
        const { event, before } = step;
        if (event.type === 'SAVE_DRAFT' || event.type === 'SUBMIT')
          for (const person of actingIn(step)) prepared.add(person);
        if (event.type !== 'APPROVE') continue;
        for (const person of actingIn(step)) {
          expect(prepared.has(person)).toBe(false);
          expect(signedAt.get(person) ?? before.levelKey).toBe(before.levelKey);
          signedAt.set(person, before.levelKey ?? '');
        }
      }
      for (const person of signedAt.keys()) expect(prepared.has(person)).toBe(false);
    }),
    { numRuns: courses },
  );
});

test('a cancelled submission takes nothing any more', () => {
  always(({ before }) => expect(before.state).not.toBe('cancelled'));
});

test('every fact tells the move that was made, in plain JSON', () => {
  always(({ before, after, decision }) => {
    for (const { pub } of decision.ok ? decision.facts : []) {
      expect(pub).toMatchObject({
        from_state: before.state,
        to_state: after.state,
        from_level: before.levelKey,
        to_level: after.levelKey,
        round: before.round,
        round_after: after.round,
        edition: after.edition,
      });
      expect(JSON.parse(JSON.stringify(pub))).toEqual(pub);
    }
  });
});

test('deciding changes nothing that it was given, and the same question has the same answer', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      for (const { before, event, facts, decision } of runCourse(setting)) {
        const asked = structuredClone({ before, event, facts });
        expect(
          decideSubmission(
            1,
            setting.route,
            deepFreeze(asked.before),
            deepFreeze(asked.event),
            deepFreeze(asked.facts),
          ),
        ).toEqual(decision);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever an event is refused for, a probe that is refused is refused for it as well', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      for (const { before, event, facts, decision } of runCourse(setting)) {
        const probed = decideSubmission(1, setting.route, before, { type: event.type, probe: true }, facts);
        if (decision.ok) expect(probed.ok).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
