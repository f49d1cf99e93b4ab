// Courses of a submission out of chosen numbers: any route, any people in any posts, any order of events. It judges nothing
// itself; it lets the machine decide and keeps what was asked and answered.
import type { Facts } from '../src/facts';
import { decideSubmission } from '../src/machines';
import { defaultRoute, type Route } from '../src/route';
import type { SubmissionEvent } from '../src/submission-event';
import { newSubmission, type SubmissionSnapshot } from '../src/submission-snapshot';
import type { Decision } from '../src/submission-v1/submission-decider';
import type { SubmissionEventType } from '../src/vocabulary';
import { hashA, ordinaryFacts, preparer } from './sample-office';

export const people = [
  'person-1',
  'person-2',
  'person-3',
  'person-4',
  'person-5',
  'person-6',
  'person-7',
  'person-8',
  'person-9',
];

const [unitHead, ...houses] = defaultRoute.levels;
export const routes: Route[] = [
  defaultRoute,
  { ...defaultRoute, id: 'with-finance', levels: [{ ...unitHead!, key: 'finance' }, ...defaultRoute.levels] },
  { ...defaultRoute, id: 'without-own-unit', levels: houses },
];

/** One thing that somebody tries; `pick` chooses among whatever the state offers to choose from. */
export interface Try {
  type: SubmissionEventType;
  pick: number;
  principal: string | null;
  direct: boolean;
  openItem: boolean;
  hasDepartment: boolean;
}

export interface Setting {
  route: Route;
  holders: Facts['holders'];
  tries: Try[];
}

const choose = <T>(from: readonly T[], pick: number): T => from[pick % from.length]!;

function eventOf({ type, pick, direct }: Try, { route }: Setting, stored: SubmissionSnapshot): SubmissionEvent {
  const { contentHash } = stored;
  const level = choose(route.levels, pick).key;
  switch (type) {
    case 'SAVE_DRAFT':
      return { type, rowKeys: ['row-1'] };
    case 'APPROVE':
      return { type, contentHash };
    case 'RETURN':
      return {
        type,
        contentHash,
        to: pick % 2 === 0 ? 'unit' : level,
        mode: direct ? 'direct' : 'level-by-level',
        reason: '不符',
      };
    case 'ADJUST_SCORE':
      return { type, row: 'row-1', score: '1', clause: '②', reason: '不符' };
    case 'RAISE_FINDING':
      return { type, text: '问题', dueOn: '2026-12-21', owner: '单位' };
    case 'REOPEN':
      return { type, toLevel: level, reason: '复核' };
    case 'CORRECT':
      return { type, changes: [{ field: 'contact', from: '旧', to: '新' }], reason: '有误' };
    case 'CANCEL':
      // Seldom, or every course would end before it has gone anywhere.
      return { type, reason: pick % 20 === 0 ? '撤销' : '' };
    case 'SUBMIT':
    case 'WITHDRAW':
    case 'REQUIRE_RECTIFICATION':
    case 'PUBLISH':
      return { type };
  }
}

export interface Step {
  before: SubmissionSnapshot;
  event: SubmissionEvent;
  facts: Facts;
  decision: Decision;
}

/** Content changes with what a reviewer or preparer does to it; every change has a hash of its own. */
const changesContent: SubmissionEventType[] = ['SAVE_DRAFT', 'ADJUST_SCORE', 'RAISE_FINDING', 'RETURN'];

export function runCourse(setting: Setting): Step[] {
  let stored = newSubmission(hashA);
  return setting.tries.map((attempt, index) => {
    const event = eventOf(attempt, setting, stored);
    const here = stored.levelKey === null ? [] : (setting.holders[stored.levelKey] ?? []);
    // Level events come from holders of the level, as the rules of access see to; everything else from anybody.
    const personId = choose(
      here.length === 0 || index % 5 === 0 ? people : here.map((one) => one.personId),
      attempt.pick,
    );
    const facts = ordinaryFacts(
      stored,
      { ...preparer, personId, principalId: attempt.principal },
      {
        holders: setting.holders,
        unit: { name: '示范', hasDepartment: attempt.hasDepartment },
        contentHashAfter: changesContent.includes(event.type) ? `${index}`.padStart(64, '0') : stored.contentHash,
        findings: attempt.openItem ? [{ id: 'item-1', itemState: 'open', text: '问题' }] : [],
      },
    );
    const decision = decideSubmission(1, setting.route, stored, event, facts);
    const step = { before: stored, event, facts, decision };
    if (decision.ok) stored = decision.next;
    return step;
  });
}
