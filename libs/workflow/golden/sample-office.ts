// The office in which golden cases and tests of this room take place: its posts, and submissions brought to a state by
// real decisions. It never writes a snapshot by hand where events can reach it.
import type { ActingPerson, Facts, Holder, Readiness } from '../src/facts';
import { decideSubmission } from '../src/machines';
import { type Route, defaultRoute } from '../src/route';
import type { SubmissionEvent, SubmissionProbe } from '../src/submission-event';
import { type SubmissionSnapshot, newSubmission } from '../src/submission-snapshot';
import type { Decision } from '../src/submission-v1/submission-decider';

export const hashA = 'a'.repeat(64);
export const hashB = 'b'.repeat(64);
const at = '2026-11-21T01:02:03.000000Z';

const person = (personId: string, role: ActingPerson['role']): ActingPerson => ({
  personId,
  principalId: null,
  postId: `post-${personId}`,
  role,
});

export const preparer = person('preparer-1', 'preparer');
export const secondPreparer = person('preparer-2', 'preparer');
export const unitHead = person('unit-head-1', 'unit-head');
export const secondUnitHead = person('unit-head-2', 'unit-head');
export const department = person('department-1', 'department-reviewer');
export const section = person('section-1', 'bureau-reviewer');
export const secondSection = person('section-2', 'bureau-reviewer');
export const bureauHead = person('bureau-head-1', 'bureau-head');
export const performance = person('performance-1', 'bureau-performance');

export const posts = (...actors: ActingPerson[]): Holder[] =>
  actors.map(({ personId, role }) => ({ personId, name: `示范单位 ${role} ${personId}` }));

export const holders: Facts['holders'] = {
  'unit-head': posts(unitHead, secondUnitHead),
  department: posts(department),
  'bureau-section': posts(section, secondSection),
  'bureau-head': posts(bureauHead),
};

export const ready: Readiness = { errors: [], missingRows: [], missingReasons: [] };

type EventOn = SubmissionEvent | SubmissionProbe | ((stored: SubmissionSnapshot) => SubmissionEvent);

/** One question to the machine, with facts as the shell would read them on an ordinary day. */
export interface Question {
  stored: SubmissionSnapshot;
  by: ActingPerson;
  event: EventOn;
  facts?: Partial<Facts>;
  route?: Route;
}

export const ordinaryFacts = (stored: SubmissionSnapshot, by: ActingPerson, over: Partial<Facts> = {}): Facts => ({
  at,
  actor: by,
  unit: { name: '示范街道办事处', hasDepartment: true },
  holders,
  contentHashAfter: stored.contentHash,
  readiness: ready,
  findings: [],
  ledgerRefusal: null,
  rows: [{ key: 'row-1', name: '预算执行率' }],
  findingId: '00000000-0000-7000-8000-000000000001',
  ...over,
});

export const ask = ({ stored, by, event, facts, route = defaultRoute }: Question): Decision =>
  decideSubmission(
    1,
    route,
    stored,
    typeof event === 'function' ? event(stored) : event,
    ordinaryFacts(stored, by, facts),
  );

export type Move = Omit<Question, 'stored'>;

/** Plays moves one after the other; a refused one is a fault of the case that is told. */
export const play = (stored: SubmissionSnapshot, ...moves: Move[]): SubmissionSnapshot =>
  moves.reduce((before, move) => {
    const decision = ask({ ...move, stored: before });
    if (!decision.ok) throw new Error(`${decision.refusal.code} in ${before.state}: ${decision.refusal.detail}`);
    return decision.next;
  }, stored);

export const save: Move = { by: preparer, event: { type: 'SAVE_DRAFT', rowKeys: ['row-1'] } };
export const submit: Move = { by: preparer, event: { type: 'SUBMIT' } };
export const withdraw: Move = { by: preparer, event: { type: 'WITHDRAW' } };
export const approve = (by: ActingPerson, facts?: Partial<Facts>): Move => ({
  by,
  event: (stored) => ({ type: 'APPROVE', contentHash: stored.contentHash }),
  facts,
});
export const sendBack = (by: ActingPerson, to: string, mode: 'level-by-level' | 'direct' = 'level-by-level'): Move => ({
  by,
  event: (stored) => ({ type: 'RETURN', contentHash: stored.contentHash, to, mode, reason: '数据与附件不符' }),
});
export const adjust = (by: ActingPerson): Move => ({
  by,
  event: { type: 'ADJUST_SCORE', row: 'row-1', score: '4.5', clause: '评分标准②', reason: '季度执行率未达标' },
});
export const raise = (by: ActingPerson): Move => ({
  by,
  event: { type: 'RAISE_FINDING', row: 'row-1', text: '采购未公开', dueOn: '2026-12-21', owner: '示范街道办事处' },
});
export const reopen = (toLevel: string): Move => ({
  by: bureauHead,
  event: { type: 'REOPEN', toLevel, reason: '复核发现遗漏' },
});
export const openItem: Facts['findings'] = [{ id: 'item-1', itemState: 'open', text: '采购未公开' }];
export const closedItem: Facts['findings'] = [{ id: 'item-1', itemState: 'closed', text: '采购未公开' }];
export const requireRectification: Move = {
  by: performance,
  event: { type: 'REQUIRE_RECTIFICATION' },
  facts: { findings: openItem },
};
export const publish: Move = { by: performance, event: { type: 'PUBLISH' } };
export const cancel: Move = { by: performance, event: { type: 'CANCEL', reason: '重复立项' } };

export const signers = [unitHead, department, section, bureauHead];

export const draft = newSubmission(hashA);
export const handedIn = play(draft, save, submit);
export const atDepartment = play(handedIn, approve(unitHead));
export const atSection = play(atDepartment, approve(department));
export const atBureauHead = play(atSection, approve(section));
export const reviewed = play(atBureauHead, approve(bureauHead));
export const inRectification = play(reviewed, requireRectification);
export const published = play(reviewed, publish);
const cancelled = play(draft, cancel);

/** One stored snapshot for every state. */
export const inEveryState = {
  draft,
  selfScored: handedIn,
  reviewed,
  rectification: inRectification,
  published,
  cancelled,
};

export const standing = (stored: SubmissionSnapshot): string[] =>
  stored.signatures.filter((one) => one.standing).map((one) => one.levelKey);
