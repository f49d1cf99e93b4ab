// decide() of the rectification-item machine, version 1: what each event changes once the rules allow it.
import { closeTasks, taskToAnswer, taskToVerify } from '../desk-tasks';
import type { DecisionOn, TaskChange } from '../decision';
import { buildEngine, type Engine } from '../engine';
import { actingPersons } from '../facts';
import type { ItemEvent, ItemSnapshot } from '../item-snapshot';
import type { ItemState } from '../vocabulary';
import type { WorkflowFact } from '../workflow-fact';
import type { ItemCase } from './item-case';
import { itemConditions, itemRules, type ItemConditions, type ItemRules } from './item-rules';
import { itemTable } from './item-table';

export type ItemDecision = DecisionOn<ItemSnapshot>;

export interface ItemDecider {
  machine: Engine<ItemCase, ItemState>['machine'];
  decide(c: ItemCase): ItemDecision;
}

interface ItemMove {
  from_state: ItemState;
  to_state: ItemState;
}

function factOf(event: ItemEvent, stored: ItemSnapshot, move: ItemMove): WorkflowFact {
  switch (event.type) {
    case 'ANSWER': {
      const { text, evidence = [], lateReason } = event;
      return lateReason === undefined
        ? { type: 'item.answered@1', pub: { ...move, evidence }, priv: { text } }
        : { type: 'item.answered@2', pub: { ...move, evidence, late: true }, priv: { text, late_reason: lateReason } };
    }
    case 'VERIFY':
      return event.seen === undefined
        ? { type: 'item.verified@1', pub: { ...move, result: event.result }, priv: { reason: event.reason } }
        : { type: 'item.verified@2', pub: { ...move, result: event.result, seen: event.seen }, priv: { reason: event.reason } };
    case 'REOPEN':
      return { type: 'item.reopened@1', pub: move, priv: { reason: event.reason } };
    case 'CARRY_OVER':
      return {
        type: 'item.carried-over@1',
        pub: { ...move, year: stored.year, to_year: event.toYear },
        priv: { reason: event.reason },
      };
  }
}

function changeOf({ stored, facts }: ItemCase, event: ItemEvent): Partial<ItemSnapshot> {
  const withActing = (known: readonly string[]): string[] => [...new Set([...known, ...actingPersons(facts.actor)])];
  switch (event.type) {
    case 'ANSWER':
      return { result: null, answeredBy: withActing(stored.answeredBy) };
    case 'VERIFY':
      return { result: event.result, judgedBy: withActing(stored.judgedBy) };
    case 'REOPEN':
      return { result: null, judgedBy: withActing(stored.judgedBy) };
    case 'CARRY_OVER':
      return { judgedBy: withActing(stored.judgedBy) };
  }
}

const tasksIn: Record<ItemState, TaskChange[]> = {
  open: [closeTasks, taskToAnswer],
  answered: [closeTasks, taskToVerify],
  reopened: [closeTasks, taskToAnswer],
  closed: [closeTasks],
  carriedOver: [closeTasks],
};

function take(c: ItemCase, event: ItemEvent, to: ItemState): ItemDecision {
  const move = { from_state: c.stored.state, to_state: to };
  const tasks = tasksIn[to];
  return {
    ok: true,
    next: { ...c.stored, ...changeOf(c, event), state: to, version: c.stored.version + 1 },
    facts: [factOf(event, c.stored, move)],
    tasks,
    effects: tasks.length > 1 ? [{ kind: 'mail', notice: 'task-waits' }] : [],
  };
}

/** With the rules of the house, or with others: that is how a test sees that each rule is missed when it is gone. */
export function makeItemDecider(
  rules: ItemRules = itemRules,
  conditions: ItemConditions = itemConditions,
): ItemDecider {
  const engine = buildEngine<ItemCase, ItemState>(itemTable, rules, conditions);
  return {
    machine: engine.machine,
    decide(c) {
      const verdict = engine.judge(c);
      if (!verdict.ok) return verdict;
      if ('probe' in c.event) return { ok: true, next: c.stored, facts: [], tasks: [], effects: [] };
      return take(c, c.event, verdict.to);
    },
  };
}
