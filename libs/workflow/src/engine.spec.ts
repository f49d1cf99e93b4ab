// The engine on a machine of its own: it refuses with the rule's name, and it faults rather than guess.
import { buildEngine, type AskedCase, type MachineDefinition, type Rule } from './engine';
import { object } from './refusal';

interface DoorCase extends AskedCase {
  locked: boolean;
}

const definition: MachineDefinition<'open' | 'closed'> = {
  id: 'door',
  version: 7,
  initial: 'open',
  table: {
    open: {
      ANSWER: {
        by: ['preparer'],
        needs: ['it-is-not-locked'],
        goes: [{ to: 'closed', when: 'it-is-windy' }, { to: 'open' }],
      },
    },
    closed: {},
  },
};

const rules: Record<string, Rule<DoorCase>> = {
  'it-is-not-locked': { objection: ({ locked }) => (locked ? object('SELF_REVIEW', '门锁着。', { key: 1 }) : null) },
};
const calm = { 'it-is-windy': () => false };

const ask = (
  engine: ReturnType<typeof buildEngine<DoorCase, 'open' | 'closed'>>,
  state: 'open' | 'closed',
  locked = false,
) => engine.judge({ stored: { state }, event: { type: 'ANSWER' }, facts: { actor: { role: 'preparer' } }, locked });

test('the rule that objects gives its name to the refusal', () => {
  expect(ask(buildEngine(definition, rules, calm), 'open', true)).toEqual({
    ok: false,
    refusal: {
      rule: 'it-is-not-locked',
      code: 'SELF_REVIEW',
      detail: '门锁着。',
      data: { key: 1, whoCanAct: { role: 'preparer', roleName: '填报人' } },
    },
  });
});

test('a transition to the same state counts as taken', () => {
  expect(ask(buildEngine(definition, rules, calm), 'open')).toEqual({ ok: true, to: 'open' });
});

test('a condition chooses the branch', () => {
  expect(ask(buildEngine(definition, rules, { 'it-is-windy': () => true }), 'open')).toEqual({
    ok: true,
    to: 'closed',
  });
});

test('an event that the state does not offer is refused', () => {
  expect(ask(buildEngine(definition, rules, calm), 'closed')).toMatchObject({
    ok: false,
    refusal: { code: 'NOT_IN_THIS_STATE', rule: 'an-event-has-its-states', data: { state: 'closed', possible: [] } },
  });
});

test('a table that names an unknown rule is a fault', () => {
  expect(() => ask(buildEngine(definition, {}, calm), 'open')).toThrow('door@7 names an unknown rule it-is-not-locked');
});

test('a machine that does not take what the rules allow is a fault', () => {
  let asked = 0;
  const fickle: Record<string, Rule<DoorCase>> = {
    'it-is-not-locked': { objection: () => (asked++ === 0 ? null : object('SELF_REVIEW', '又锁了。')) },
  };
  expect(() => ask(buildEngine(definition, fickle, calm), 'open')).toThrow('door@7 did not take ANSWER in open');
});
