// From one transition table to an XState machine, and from a case to a verdict. It asks the rules first, because XState
// ignores a refused event silently; then XState itself takes the step, and must agree. It changes no data.
import { and, setup, type MachineContext } from 'xstate';
import { onlooker } from './onlooker';
import { eventName, roleName, stateName } from './names';
import { object, type LedgerRefusal, type Objection, type Refusal } from './refusal';
import type { ItemEventType, ItemState, Role, SubmissionEventType, SubmissionState } from './vocabulary';

type AnyState = SubmissionState | ItemState;
type AnyEventType = SubmissionEventType | ItemEventType;

/** What every case has, whichever machine it belongs to. */
export interface AskedCase {
  stored: { state: AnyState };
  event: { type: AnyEventType; probe?: true };
  facts: { actor: { role: Role } };
}

export interface Rule<Case> {
  /** Reads the payload of the event, so it is not asked of a probe. */
  onPayload?: true;
  /** Null when the rule holds. A refusal that comes from another room keeps its own rule name. */
  objection(c: Case): Objection | LedgerRefusal | null;
}

export interface Branch<State extends string, ConditionName extends string> {
  to: State;
  /** The branch is taken when this holds; the last one of an event has none. */
  when?: ConditionName;
}

export interface Offer<State extends string, RuleName extends string, ConditionName extends string> {
  /** Whom a refusal may name; who may act at all was decided before. */
  by: readonly Role[] | 'level-holder';
  /** Asked in this order; the first objection is the answer. */
  needs: readonly RuleName[];
  goes: readonly Branch<State, ConditionName>[];
}

export interface MachineDefinition<
  State extends string = string,
  EventType extends string = string,
  RuleName extends string = string,
  ConditionName extends string = string,
> {
  id: string;
  version: number;
  initial: State;
  table: Record<State, Partial<Record<EventType, Offer<State, RuleName, ConditionName>>>>;
}

interface MachineEvent {
  type: string;
  asked: unknown;
}

/** Every transition carries this action: its presence is how a taken self-transition differs from an ignored event. */
const taken = 'taken' as const;

const mapValues = <In, Out>(from: Record<string, In>, to: (value: In, key: string) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value, key)]));

function ask<Case extends AskedCase>(name: string, rule: Rule<Case>, c: Case): Refusal | LedgerRefusal | null {
  if (rule.onPayload === true && c.event.probe === true) return null;
  const objection = rule.objection(c);
  if (objection === null) return null;
  const { role } = c.facts.actor;
  // Where a rule names nobody else, whoever asked can do it themselves once what is told has been put right.
  const asker = 'whoCanAppoint' in objection.data ? {} : { whoCanAct: { role, roleName: roleName(role) } };
  return { rule: name, ...objection, data: { ...asker, ...objection.data } };
}

function buildMachine<Case extends AskedCase>(
  definition: MachineDefinition,
  rules: Record<string, Rule<Case>>,
  conditions: Record<string, (c: Case) => boolean>,
) {
  const asked = (event: MachineEvent): Case => event.asked as Case;
  const guards = {
    ...mapValues(
      rules,
      (rule, name) =>
        ({ event }: { event: MachineEvent }) =>
          ask(name, rule, asked(event)) === null,
    ),
    ...mapValues(
      conditions,
      (holds) =>
        ({ event }: { event: MachineEvent }) =>
          holds(asked(event)),
    ),
  };
  const states = mapValues(definition.table, (offers) => ({
    on: mapValues(offers as Record<string, Offer<string, string, string>>, ({ needs, goes }) =>
      goes.map(({ to, when }) => ({
        target: to,
        guard: and<MachineContext, MachineEvent, string[]>([...(when === undefined ? [] : [when]), ...needs]),
        actions: [taken],
      })),
    ),
  }));
  return setup({ types: { events: {} as MachineEvent }, guards, actions: { [taken]: () => undefined } }).createMachine({
    id: definition.id,
    version: `${definition.version}`,
    initial: definition.initial,
    states,
  });
}

export type WorkflowMachine = ReturnType<typeof buildMachine>;

function notOffered(definition: MachineDefinition, c: AskedCase, levelRole: Role | null): Refusal {
  const offers = Object.entries(definition.table[c.stored.state] ?? {}) as [
    AnyEventType,
    Offer<string, string, string>,
  ][];
  const rolesOf = (by: readonly Role[] | 'level-holder'): readonly Role[] => {
    if (by !== 'level-holder') return by;
    return levelRole === null ? [] : [levelRole];
  };
  const possible = offers.map(([type, { by }]) => ({
    type,
    name: eventName(type),
    by: rolesOf(by).map((role) => ({ role, roleName: roleName(role) })),
  }));
  const what =
    possible.length === 0 ? '该状态下不再办理任何操作' : `此时可以办理：${possible.map(({ name }) => name).join('、')}，各由有权的岗位办理`;
  const state = stateName(c.stored.state);
  return {
    rule: 'an-event-has-its-states',
    ...object('NOT_IN_THIS_STATE', `当前状态为“${state}”，不能${eventName(c.event.type)}。${what}。`, {
      state: c.stored.state,
      stateName: state,
      possible,
    }),
  };
}

export type Verdict<State> = { ok: true; to: State } | { ok: false; refusal: Refusal | LedgerRefusal };

export interface Engine<Case, State> {
  machine: WorkflowMachine;
  judge(c: Case): Verdict<State>;
}

export function buildEngine<Case extends AskedCase, State extends Case['stored']['state'] & string>(
  definition: MachineDefinition<State>,
  rules: Record<string, Rule<Case>>,
  conditions: Record<string, (c: Case) => boolean>,
  /** The role whose turn it is at the current level, for refusals; null where there is no level. */
  levelRole: (c: Case) => Role | null = () => null,
): Engine<Case, State> {
  const machine = buildMachine(definition, rules, conditions);
  const table: MachineDefinition['table'] = definition.table;
  const step = onlooker(machine);

  const judge = (c: Case): Verdict<State> => {
    const offer = table[c.stored.state]?.[c.event.type];
    if (offer === undefined) return { ok: false, refusal: notOffered(definition, c, levelRole(c)) };
    for (const name of offer.needs) {
      const rule = rules[name];
      if (rule === undefined)
        throw new Error(`machine ${definition.id}@${definition.version} names an unknown rule ${name}`);
      const refusal = ask(name, rule, c);
      if (refusal !== null) return { ok: false, refusal };
    }
    // A probe is a question only: there is no step to take.
    if (c.event.probe === true) return { ok: true, to: c.stored.state as State };
    const before = machine.resolveState({ value: c.stored.state });
    const { after, actions } = step(before, { type: c.event.type, asked: c });
    if (!actions.includes(taken)) {
      throw new Error(
        `machine ${definition.id}@${definition.version} did not take ${c.event.type} in ${c.stored.state}`,
      );
    }
    return { ok: true, to: after.value as State };
  };

  return { machine, judge };
}
