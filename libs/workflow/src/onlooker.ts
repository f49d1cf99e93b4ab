// XState's transition() for a machine that has no children and no clock: what it would do, without doing it. XState makes an actor and a
// system of actors for every call, which is more than half of what a decision costs; one onlooker for each machine serves as well, since
// nothing is ever started, sent or kept. A test holds both against each other over every event of every state.
import { createActor, type AnyStateMachine, type EventFromLogic, type SnapshotFrom } from 'xstate';

export interface Step<Machine extends AnyStateMachine> {
  after: SnapshotFrom<Machine>;
  /** Names of the actions that the step carries, in order. */
  actions: readonly string[];
}

export function onlooker<Machine extends AnyStateMachine>(machine: Machine): (before: SnapshotFrom<Machine>, event: EventFromLogic<Machine>) => Step<Machine> {
  const self = createActor(machine);
  const nothing = (): void => undefined;
  const scope = { self, system: self.system, id: '', sessionId: '', logger: nothing, defer: nothing, stopChild: nothing, emit: nothing };
  return (before, event) => {
    const actions: string[] = [];
    const watching = { ...scope, actionExecutor: ({ type }: { type: string }) => void actions.push(type) };
    return { after: machine.transition(before, event, watching as never) as SnapshotFrom<Machine>, actions };
  };
}
