// The role table against a second, hand-written statement of who may do what: role × action × place × state × term.
import { actionNames, type Action } from './action';
import type { Actor, Post } from './actor';
import { authorize } from './authorize';
import { actionsOf } from './post-ability';
import { roles, seatOfRole, type Role } from './role';
import { roleTable, type RoleTable } from './role-table';
import type { Subject, SubmissionState } from './subject';

const actions = Object.keys(actionNames) as Action[];
const states: SubmissionState[] = ['draft', 'selfScored', 'reviewed', 'rectification', 'published', 'cancelled'];
const now = '2026-11-21T01:00:00.000000Z';

type Place = 'its own place' | 'a sibling unit' | 'another department' | 'another district';
const places: Place[] = ['its own place', 'a sibling unit', 'another department', 'another district'];

// Told: let through only so that the workflow can name the state that forbids it.
const EVIDENCE = 'ADD_EVIDENCE TIE_EVIDENCE DISABLE_EVIDENCE';
const FORM = `READ REMIND SAVE_DRAFT SUBMIT WITHDRAW ${EVIDENCE}`;
const DECIDE = 'APPROVE RETURN ADJUST_SCORE';
const FIND = 'RAISE_FINDING';
const PERFORMANCE = 'READ REMIND REQUIRE_RECTIFICATION PUBLISH CORRECT CANCEL';

/** On a submission of the own place, submitted once, whose level (in selfScored) is this very role. */
const onSubmission: Record<Role, Record<SubmissionState, string>> = {
  preparer: sameInAll(FORM),
  'unit-head': reviewing('READ REMIND', { draft: FIND, after: '', cancelled: FIND }),
  'department-reviewer': reviewing('READ REMIND', { draft: FIND, after: '', cancelled: FIND }),
  'bureau-reviewer': reviewing('READ REMIND', { draft: FIND, after: FIND, cancelled: FIND }),
  'bureau-head': reviewing('READ REMIND REOPEN', { draft: FIND, after: FIND, cancelled: FIND }),
  'bureau-performance': { ...sameInAll(`${PERFORMANCE} ${FIND}`), selfScored: PERFORMANCE },
  'third-party': sameInAll('READ'),
  auditor: sameInAll('READ'),
  'system-admin': sameInAll(''),
  'security-admin': sameInAll(''),
  'audit-admin': sameInAll(''),
};

const onItem: Record<Role, string> = {
  preparer: 'READ ANSWER',
  'unit-head': 'READ ANSWER',
  'department-reviewer': 'READ',
  'bureau-reviewer': 'READ VERIFY',
  'bureau-performance': 'READ VERIFY CARRY_OVER REOPEN',
  'bureau-head': 'READ',
  'third-party': '',
  auditor: 'READ',
  'system-admin': '',
  'security-admin': '',
  'audit-admin': '',
};

const onDistrict: Record<Role, string> = {
  preparer: 'SUBMISSION_CREATE CYCLE_READ',
  'unit-head': 'CYCLE_READ',
  'department-reviewer': 'CYCLE_READ CYCLE_COMPARE',
  'bureau-reviewer': 'CYCLE_READ CYCLE_COMPARE POSTS_COMPARE CYCLE_PROGRESS',
  'bureau-performance': 'CYCLE_OPEN CYCLE_RECALL ITEM_CREATE CYCLE_READ CYCLE_COMPARE POSTS_COMPARE CYCLE_PROGRESS',
  'bureau-head': 'CYCLE_READ CYCLE_COMPARE POSTS_COMPARE CYCLE_PROGRESS',
  'third-party': 'CYCLE_READ',
  auditor: 'AUDIT_READ CYCLE_READ CYCLE_COMPARE POSTS_COMPARE CYCLE_PROGRESS',
  'system-admin': 'ADMIN_PEOPLE ADMIN_UNITS ADMIN_DELIVERIES ADMIN_RULE_SETS',
  'security-admin': 'ADMIN_POSTS',
  'audit-admin': 'AUDIT_READ',
};

/** How far a role's sight goes when the record lies elsewhere. */
const reaches: Record<Role, readonly Place[]> = {
  preparer: ['its own place'],
  'unit-head': ['its own place'],
  'department-reviewer': ['its own place', 'a sibling unit'],
  'bureau-reviewer': places.slice(0, 3),
  'bureau-performance': places.slice(0, 3),
  'bureau-head': places.slice(0, 3),
  'third-party': ['its own place'],
  auditor: places.slice(0, 3),
  'system-admin': places.slice(0, 3),
  'security-admin': places.slice(0, 3),
  'audit-admin': places.slice(0, 3),
};

function sameInAll(text: string): Record<SubmissionState, string> {
  return Object.fromEntries(states.map((state) => [state, text])) as Record<SubmissionState, string>;
}

function reviewing(
  always: string,
  find: { draft: string; after: string; cancelled: string },
): Record<SubmissionState, string> {
  const of = (more: string): string => `${always} ${DECIDE} ${more}`;
  return {
    draft: of(find.draft),
    selfScored: of(`REVIEW_DRAFT ${EVIDENCE} ${FIND}`),
    reviewed: of(find.after),
    rectification: of(find.after),
    published: of(find.after),
    cancelled: of(find.cancelled),
  };
}

function postOf(role: Role, change: Partial<Post> = {}): Post {
  const seat = seatOfRole[role];
  const unitId = seat === 'own-unit' ? 'unit-1' : seat === 'department' ? 'department-1' : 'bureau-1';
  return {
    id: `post-${role}`,
    role,
    unitId,
    unitName: unitId,
    unitKind: 'unit',
    validFrom: '2026-01-01T00:00:00Z',
    validTo: null,
    ...change,
  };
}

function actorOf(post: Post): Actor {
  return { districtId: 'district-1', personId: 'person-1', posts: [post], now };
}

function where(place: Place): {
  districtId: string;
  unitId: string;
  departmentId: string;
  bureauId: string;
  assignedPersonIds: string[];
} {
  const own = {
    districtId: 'district-1',
    unitId: 'unit-1',
    departmentId: 'department-1',
    bureauId: 'bureau-1',
    assignedPersonIds: ['person-1'],
  };
  if (place === 'its own place') return own;
  if (place === 'a sibling unit') return { ...own, unitId: 'unit-2', assignedPersonIds: [] };
  if (place === 'another department')
    return { ...own, unitId: 'unit-3', departmentId: 'department-2', assignedPersonIds: [] };
  return { ...own, districtId: 'district-2', assignedPersonIds: [] };
}

function submissionAt(place: Place, state: SubmissionState, role: Role, submittedOnce = true): Subject {
  const at = where(place);
  const seat = seatOfRole[role];
  const levelUnitId = seat === 'own-unit' ? at.unitId : seat === 'department' ? at.departmentId : at.bureauId;
  const level = state === 'selfScored' ? { levelRole: role, levelUnitId } : { levelRole: null, levelUnitId: null };
  return { kind: 'submission', record: { ...at, ...level, state, submittedOnce } };
}

function allowed(post: Post, subject: Subject, among: readonly Action[] = actions): string[] {
  return among.filter((action) => onKind[subject.kind].includes(action) && authorize(actorOf(post), action, subject).ok).sort();
}

/** Whatever any role may do on such a record: an action that the statement above forgot is asked as well. */
const onKind: Record<Subject['kind'], readonly Action[]> = {
  submission: roles.flatMap((role) => actionsOf(role, 'Submission')),
  item: roles.flatMap((role) => actionsOf(role, 'Item')),
  district: roles.flatMap((role) => actionsOf(role, 'District')),
};

function words(text: string): string[] {
  return [...new Set(text.split(' ').filter(Boolean))].sort();
}

describe.each(roles)('%s', (role) => {
  it.each(states)('does on a submission in %s exactly what the second statement says, near and far', (state) => {
    for (const place of places) {
      const expected = reaches[role].includes(place) ? words(onSubmission[role][state]) : [];
      expect({ place, allowed: allowed(postOf(role), submissionAt(place, state, role)) }).toEqual({
        place,
        allowed: expected,
      });
    }
  });

  it('does on items exactly what the second statement says, near and far', () => {
    for (const place of places) {
      const { districtId, unitId, departmentId } = where(place);
      const subject: Subject = { kind: 'item', record: { districtId, unitId, departmentId, state: 'open' } };
      const expected = reaches[role].includes(place) ? words(onItem[role]) : [];
      expect({ place, allowed: allowed(postOf(role), subject) }).toEqual({ place, allowed: expected });
    }
  });

  it('does in the own district exactly what the second statement says, and nothing in another', () => {
    expect(allowed(postOf(role), { kind: 'district', districtId: 'district-1' })).toEqual(words(onDistrict[role]));
    expect(allowed(postOf(role), { kind: 'district', districtId: 'district-2' })).toEqual([]);
  });

  it('does nothing with a post that has ended or not begun', () => {
    const terms: Partial<Post>[] = [{ validTo: now }, { validFrom: '2026-11-21T01:00:00.000001Z' }];
    for (const term of terms) {
      for (const state of states)
        expect(allowed(postOf(role, term), submissionAt('its own place', state, role))).toEqual([]);
      expect(allowed(postOf(role, term), { kind: 'district', districtId: 'district-1' })).toEqual([]);
    }
  });

  it('decides nothing while another role holds the level', () => {
    const other: Role = role === 'unit-head' ? 'bureau-head' : 'unit-head';
    expect(
      allowed(postOf(role), submissionAt('its own place', 'selfScored', other), [
        'APPROVE',
        'RETURN',
        'ADJUST_SCORE',
        'RAISE_FINDING',
      ]),
    ).toEqual([]);
  });
});

it('before the first submission only the unit, the performance section and the auditor see anything', () => {
  const seers = roles.filter((role) =>
    allowed(postOf(role), submissionAt('its own place', 'draft', role, false)).includes('READ'),
  );
  expect(seers).toEqual(['preparer', 'unit-head', 'bureau-performance', 'third-party', 'auditor']);
});

it('a unit without a competent department is seen by no department', () => {
  const subject = submissionAt('its own place', 'draft', 'department-reviewer');
  if (subject.kind === 'submission') subject.record.departmentId = null;
  expect(allowed(postOf('department-reviewer'), subject)).toEqual([]);
});

it('the table only grants: no line of it is turned round', () => {
  expect(
    Object.values(roleTable)
      .flat()
      .filter((line) => line.inverted),
  ).toEqual([]);
});

it('a line that is turned round carries everything in the district but its own records', () => {
  const inverted: RoleTable = {
    ...roleTable,
    preparer: roleTable.preparer.map((line) => ({ ...line, inverted: true })),
  };
  const near = submissionAt('its own place', 'draft', 'preparer');
  const far = submissionAt('a sibling unit', 'draft', 'preparer');
  const abroad = submissionAt('another district', 'draft', 'preparer');
  expect(
    [near, far, abroad].map(
      (subject) => authorize(actorOf(postOf('preparer')), 'SUBMIT', subject, undefined, inverted).ok,
    ),
  ).toEqual([false, true, false]);
});

it('a role’s actions are those of its lines, once each', () => {
  expect(actionsOf('preparer', 'Submission')).toEqual(['READ', 'REMIND', 'SAVE_DRAFT', 'SUBMIT', 'WITHDRAW', 'ADD_EVIDENCE', 'TIE_EVIDENCE', 'DISABLE_EVIDENCE']);
  expect(actionsOf('unit-head', 'Submission')).toEqual(['READ', 'REMIND', 'APPROVE', 'RETURN', 'ADJUST_SCORE', 'REVIEW_DRAFT', 'RAISE_FINDING', 'ADD_EVIDENCE', 'TIE_EVIDENCE', 'DISABLE_EVIDENCE']);
  expect(roles.filter((role) => actionsOf(role, 'Submission').includes('REMIND'))).toEqual(['preparer', 'unit-head', 'department-reviewer', 'bureau-reviewer', 'bureau-performance', 'bureau-head']);
  expect(actionsOf('audit-admin', 'Item')).toEqual([]);
});
