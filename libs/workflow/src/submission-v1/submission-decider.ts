// decide() of the submission machine, version 1: rules, machine and steps put together. It is made once and keeps no state.
import type { DecisionOn } from '../decision';
import { buildEngine, type Engine } from '../engine';
import type { SubmissionEvent } from '../submission-event';
import type { SubmissionSnapshot } from '../submission-snapshot';
import type { SubmissionState } from '../vocabulary';
import type { Move } from '../workflow-fact';
import type { Outcome } from './outcome';
import { currentLevel, type SubmissionCase } from './submission-case';
import {
  submissionConditions,
  submissionRules,
  type SubmissionConditions,
  type SubmissionRules,
} from './submission-rules';
import { submissionSteps } from './submission-steps';
import { submissionTable } from './submission-table';

export type Decision = DecisionOn<SubmissionSnapshot>;

export interface SubmissionDecider {
  machine: Engine<SubmissionCase, SubmissionState>['machine'];
  decide(c: SubmissionCase): Decision;
}

const moveBetween = (stored: SubmissionSnapshot, next: SubmissionSnapshot): Move => ({
  from_state: stored.state,
  to_state: next.state,
  from_level: stored.levelKey,
  to_level: next.levelKey,
  round: stored.round,
  round_after: next.round,
  edition: next.edition,
});

function take(c: SubmissionCase, event: SubmissionEvent, to: SubmissionState): Decision {
  // The step belongs to the type of this very event, which TypeScript cannot follow through the lookup.
  const step = submissionSteps[event.type] as (c: SubmissionCase) => Outcome;
  const { change, facts, tasks = [], mails = [] } = step(c);
  const next = {
    ...c.stored,
    ...change,
    state: to,
    version: c.stored.version + 1,
    contentHash: c.facts.contentHashAfter,
  };
  return {
    ok: true,
    next,
    facts: facts(moveBetween(c.stored, next)),
    tasks,
    effects: mails.map((notice) => ({ kind: 'mail', notice })),
  };
}

/** With the rules of the house, or with others: that is how a test sees that each rule is missed when it is gone. */
export function makeSubmissionDecider(
  rules: SubmissionRules = submissionRules,
  conditions: SubmissionConditions = submissionConditions,
): SubmissionDecider {
  const engine = buildEngine<SubmissionCase, SubmissionState>(
    submissionTable,
    rules,
    conditions,
    (c) => currentLevel(c)?.role ?? null,
  );
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
