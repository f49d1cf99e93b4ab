// The onlooker against XState's own transition(): the same state and the same actions for every event in every state of both machines,
// with every guard open, with every guard shut, and with each alone shut; and nothing in it remembers what it was asked before.
import { transition, type AnyStateMachine } from 'xstate';
import { makeItemDecider } from './item-v1/item-decider';
import { onlooker } from './onlooker';
import { makeSubmissionDecider } from './submission-v1/submission-decider';
import { itemEventTypes, itemStates, submissionEventTypes, submissionStates } from './vocabulary';

const machines = [
  { machine: makeSubmissionDecider().machine as AnyStateMachine, states: submissionStates as readonly string[], events: submissionEventTypes as readonly string[] },
  { machine: makeItemDecider().machine as AnyStateMachine, states: itemStates as readonly string[], events: itemEventTypes as readonly string[] },
];

function guarded(machine: AnyStateMachine, holds: (name: string) => boolean): AnyStateMachine {
  const names = Object.keys(machine.implementations.guards);
  return machine.provide({ guards: Object.fromEntries(names.map((name) => [name, () => holds(name)])) });
}

describe.each(machines)('onlooker: $machine.id', ({ machine, states, events }) => {
  const names = Object.keys(machine.implementations.guards);
  const settings: [string, (name: string) => boolean][] = [
    ['every guard open', () => true],
    ['every guard shut', () => false],
    ...names.map((shut): [string, (name: string) => boolean] => [`only ${shut} shut`, (name) => name !== shut]),
  ];

  it('has guards to open and shut', () => {
    expect(names.length).toBeGreaterThan(2);
  });

  it.each(settings)('steps as XState does with %s', (_name, holds) => {
    const asked = guarded(machine, holds);
    const step = onlooker(asked);
    let moved = 0;
    for (const state of states) {
      for (const type of [...events, 'NO_SUCH_EVENT']) {
        const before = asked.resolveState({ value: state, context: {} });
        const [after, actions] = transition(asked, before, { type });
        const seen = step(before, { type });
        expect([seen.after.value, seen.after.status, seen.actions]).toEqual([after.value, after.status, actions.map((action) => action.type)]);
        moved += actions.length;
      }
    }
    if (holds === settings[0]?.[1]) expect(moved).toBeGreaterThan(3);
    if (holds === settings[1]?.[1]) expect(moved).toBe(0);
  });
});
