// The list condition and the judgement of a single record come from the same rules: compared on random people and records.
import fc from 'fast-check';
import type { Actor, Post } from './actor';
import { standingOf } from './actor';
import { authorize } from './authorize';
import { evaluate } from './spec/evaluate';
import { mayRead } from './may-read';
import { carries } from './post-ability';
import { roles } from './role';
import { roleTable, type RoleTable } from './role-table';
import type { AuditEntryRecord, ItemRecord, SubmissionRecord } from './subject';
import { visibleTo } from './visible-to';

const now = '2026-11-21T01:00:00.000000Z';
const districtId = fc.constantFrom('district-1', 'district-2');
const unitId = fc.constantFrom('unit-1', 'unit-2', 'unit-3', 'bureau-1');
const departmentId = fc.constantFrom(null, 'unit-1', 'unit-2', 'unit-3');

const post: fc.Arbitrary<Post> = fc.record({
  id: fc.uuid(),
  role: fc.constantFrom(...roles),
  unitId,
  unitName: fc.constant('示范单位'),
  unitKind: fc.constantFrom('unit' as const, 'department' as const, 'bureau' as const),
  validFrom: fc.constantFrom('2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'),
  validTo: fc.constantFrom(null, '2026-06-01T00:00:00Z', '2027-01-01T00:00:00Z'),
});

const actor: fc.Arbitrary<Actor> = fc.record({
  districtId,
  personId: fc.constantFrom('person-1', 'person-2'),
  posts: fc.array(post, { maxLength: 4 }),
  now: fc.constant(now),
});

const submission: fc.Arbitrary<SubmissionRecord> = fc.record({
  districtId,
  unitId,
  departmentId,
  bureauId: fc.constant('bureau-1'),
  state: fc.constantFrom(
    'draft' as const,
    'selfScored' as const,
    'reviewed' as const,
    'rectification' as const,
    'published' as const,
    'cancelled' as const,
  ),
  submittedOnce: fc.boolean(),
  levelRole: fc.constantFrom(null, ...roles),
  levelUnitId: fc.constantFrom(null, 'unit-1', 'unit-2', 'bureau-1'),
  assignedPersonIds: fc.subarray(['person-1', 'person-2']),
});

const item: fc.Arbitrary<ItemRecord> = fc.record({
  districtId,
  unitId,
  departmentId,
  state: fc.constantFrom(
    'open' as const,
    'answered' as const,
    'reopened' as const,
    'closed' as const,
    'carriedOver' as const,
  ),
});

const entry: fc.Arbitrary<AuditEntryRecord> = fc.record({
  districtId,
  streamKind: fc.constantFrom(
    'submission',
    'item',
    'cycle',
    'person',
    'unit',
    'post',
    'session',
    'refusal',
    'register',
  ),
});

const runs = { numRuns: 1500 };

it('lists exactly the submissions that authorize lets the same person read', () => {
  fc.assert(
    fc.property(actor, submission, (who, record) => {
      const listed = evaluate(visibleTo(who, 'Submission'), record);
      expect(mayRead(who, { kind: 'submission', record })).toBe(listed);
      expect(authorize(who, 'READ', { kind: 'submission', record }).ok).toBe(listed);
    }),
    runs,
  );
});

it('lists exactly the items that authorize lets the same person read', () => {
  fc.assert(
    fc.property(actor, item, (who, record) => {
      const listed = evaluate(visibleTo(who, 'Item'), record);
      expect(mayRead(who, { kind: 'item', record })).toBe(listed);
      expect(authorize(who, 'READ', { kind: 'item', record }).ok).toBe(listed);
    }),
    runs,
  );
});

it('lists exactly the audit entries that one of the valid posts reads by the table', () => {
  fc.assert(
    fc.property(actor, entry, (who, record) => {
      const byPosts = who.posts.some(
        (each) =>
          standingOf(each, now) === 'valid' && carries(roleTable, who, each, 'READ', 'AuditEntry', record) === 'yes',
      );
      expect(evaluate(visibleTo(who, 'AuditEntry'), record)).toBe(byPosts);
    }),
    runs,
  );
});

it('lets nobody act on what they cannot read', () => {
  const acts = fc.constantFrom(
    'SAVE_DRAFT',
    'SUBMIT',
    'APPROVE',
    'RETURN',
    'RAISE_FINDING',
    'REOPEN',
    'PUBLISH',
    'CANCEL',
    'WITHDRAW',
    'ADJUST_SCORE',
    'CORRECT',
    'REQUIRE_RECTIFICATION',
  );
  fc.assert(
    fc.property(actor, submission, acts, (who, record, action) => {
      const subject = { kind: 'submission' as const, record };
      if (!mayRead(who, subject)) expect(authorize(who, action as 'SUBMIT', subject).ok).toBe(false);
    }),
    runs,
  );
});

const holding = (role: Post['role'], change: Partial<Post> = {}): Actor => ({
  districtId: 'district-1',
  personId: 'person-1',
  now,
  posts: [
    {
      id: 'post-1',
      role,
      unitId: 'unit-1',
      unitName: '示范单位',
      unitKind: 'unit',
      validFrom: '2026-01-01T00:00:00Z',
      validTo: null,
      ...change,
    },
  ],
});

it('without a valid post nothing is listed', () => {
  expect(visibleTo({ ...holding('auditor'), posts: [] }, 'Submission')).toEqual({ op: 'false' });
  expect(visibleTo(holding('auditor', { validTo: now }), 'Submission')).toEqual({ op: 'false' });
  expect(visibleTo(holding('system-admin'), 'Submission')).toEqual({ op: 'false' });
});

it('every branch of a list condition names the own district', () => {
  for (const role of roles) {
    for (const kind of ['Submission', 'Item', 'AuditEntry', 'Cycle', 'Person', 'Unit', 'Post', 'Delivery'] as const) {
      const condition = visibleTo(holding(role), kind);
      if (condition.op === 'false') continue;
      const branch = condition.op === 'and' ? condition.of : [condition];
      expect(branch).toContainEqual({ op: 'eq', field: 'districtId', value: 'district-1' });
    }
  }
});

it('an assigned submission is found by its array of persons, and the audit administrator by the kind of stream', () => {
  expect(visibleTo(holding('third-party'), 'Submission')).toEqual({
    op: 'and',
    of: [
      { op: 'eq', field: 'districtId', value: 'district-1' },
      { op: 'contains', field: 'assignedPersonIds', value: 'person-1' },
    ],
  });
  expect(visibleTo(holding('audit-admin'), 'AuditEntry')).toEqual({
    op: 'and',
    of: [
      { op: 'eq', field: 'districtId', value: 'district-1' },
      { op: 'in', field: 'streamKind', values: ['person', 'unit', 'post', 'session', 'refusal', 'register'] },
    ],
  });
});

it('two posts that read the same thing give one branch', () => {
  const one = holding('auditor');
  const two = { ...one, posts: [one.posts[0]!, { ...one.posts[0]!, id: 'post-2' }] };
  expect(visibleTo(two, 'Item')).toEqual({ op: 'eq', field: 'districtId', value: 'district-1' });
});

it('a table that reads by an operator lists do not know is a bug, not a wider list', () => {
  const table: RoleTable = {
    ...roleTable,
    auditor: [{ may: ['READ'], on: 'Submission', where: 'district', when: 'outside-review', onlyToBeTold: false }],
  };
  expect(() => visibleTo(holding('auditor'), 'Submission', table)).toThrow('operator');
});
