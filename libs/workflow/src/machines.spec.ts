// The register of machines: what each version offers, where nothing is offered, and what its digest is taken of.
import { ask, inEveryState, performance } from '../golden/sample-office';
import {
  decideItem,
  decideSubmission,
  defaultRoute,
  eventsOf,
  itemStates,
  machineDigestSource,
  newItem,
  roleName,
  stateName,
  submissionEventTypes,
  submissionStates,
  type Facts,
} from '.';
import { makeItemDecider } from './item-v1/item-decider';
import { makeSubmissionDecider } from './submission-v1/submission-decider';
import { eventName } from './names';
import type { Role } from './vocabulary';

const submissionMachine = makeSubmissionDecider().machine;
const itemMachine = makeItemDecider().machine;
const roles: Role[] = [
  'preparer',
  'unit-head',
  'department-reviewer',
  'bureau-reviewer',
  'bureau-performance',
  'bureau-head',
  'third-party',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
];

const offered: Record<string, string[]> = {
  draft: ['SAVE_DRAFT', 'SUBMIT', 'CANCEL'],
  selfScored: ['APPROVE', 'RETURN', 'WITHDRAW', 'ADJUST_SCORE', 'RAISE_FINDING', 'CANCEL'],
  reviewed: ['RAISE_FINDING', 'REOPEN', 'REQUIRE_RECTIFICATION', 'PUBLISH', 'CANCEL'],
  rectification: ['RAISE_FINDING', 'REOPEN', 'PUBLISH', 'CANCEL'],
  published: ['RAISE_FINDING', 'REOPEN', 'CORRECT'],
  cancelled: [],
};

test.each(submissionStates)('in %s exactly the agreed events are offered', (state) => {
  expect(
    eventsOf('submission', 1)
      .filter((one) => one.state === state)
      .map(({ type }) => type),
  ).toEqual(offered[state]);
});

test.each(submissionStates)(
  'every other event in %s is refused with the state and what is possible, in Chinese',
  (state) => {
    for (const type of submissionEventTypes.filter((one) => !offered[state]?.includes(one))) {
      const decision = ask({ stored: inEveryState[state], by: performance, event: { type, probe: true } });
      expect(decision).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_IN_THIS_STATE', rule: 'an-event-has-its-states', data: { state } },
      });
      const { detail } = decision.ok ? { detail: '' } : decision.refusal;
      expect(detail).toContain(`“${stateName(state)}”，不能${eventName(type)}`);
      for (const possible of offered[state] ?? []) expect(detail).toContain(eventName(possible as 'SUBMIT'));
      const told = decision.ok ? [] : (decision.refusal.data['possible'] as { by: unknown }[]);
      for (const { by } of told) expect(by).toEqual(expect.arrayContaining([{ role: expect.any(String), roleName: expect.any(String) }]));
    }
  },
);

test('the digest source is plain JSON and tells states, events, rules in order and outcomes', () => {
  for (const id of ['submission', 'rectification-item'] as const) {
    const source = machineDigestSource(id, 1);
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
    expect(source).toMatchObject({ id, version: 1 });
  }
});

test('each machine is made once, and drawn from no live actors, timers or calls', () => {
  expect([submissionMachine.id, submissionMachine.version]).toEqual(['submission', '1']);
  for (const machine of [submissionMachine, itemMachine]) {
    const drawn = JSON.stringify(machine.definition);
    expect(drawn).not.toContain('xstate.after');
    expect([...drawn.matchAll(/"invoke":\[([^\]]*)\]/g)].map(([, calls]) => calls).join('')).toBe('');
  }
  expect(Object.keys(itemMachine.states)).toEqual([...itemStates]);
});

test('a version that does not exist is a fault', () => {
  const facts = {} as Facts;
  expect(() => decideSubmission(2, defaultRoute, inEveryState.draft, { type: 'SUBMIT' }, facts)).toThrow(
    'submission@2',
  );
  expect(() => decideItem(0, newItem(2026), { type: 'ANSWER', text: '' }, facts)).toThrow('rectification-item@0');
  expect(() => machineDigestSource('submission', 9)).toThrow('submission@9');
});

test('every code word has a Chinese name of its own', () => {
  const chinese = /^[\u4e00-\u9fff]+$/u;
  for (const name of [...roles.map(roleName), ...submissionStates.map(stateName), ...itemStates.map(stateName)])
    expect(name).toMatch(chinese);
  expect(new Set(roles.map(roleName)).size).toBe(roles.length);
  expect(new Set([...submissionStates, ...itemStates].map(stateName)).size).toBe(
    submissionStates.length + itemStates.length,
  );
  expect(new Set(submissionEventTypes.map(eventName)).size).toBe(submissionEventTypes.length);
});
