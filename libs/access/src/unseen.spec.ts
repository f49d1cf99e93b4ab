// Shows what is known inside of who is told outside only that nothing is there: the true code, for the record of the refused attempt.
import type { Action } from './action';
import type { Actor, Post } from './actor';
import { authorize } from './authorize';
import type { Subject, SubmissionRecord } from './subject';

const post = (id: string, role: Post['role'], change: Partial<Post> = {}): Post => ({
  id,
  role,
  unitId: 'unit-1',
  unitName: '示范街道办事处',
  unitKind: 'unit',
  validFrom: '2026-01-01T00:00:00.000000Z',
  validTo: null,
  ...change,
});
const bureau = { unitId: 'bureau-1', unitName: '示范财政局', unitKind: 'bureau' } as const;
const who = (...posts: Post[]): Actor => ({ districtId: 'district-1', personId: 'person-1', posts, now: '2026-11-21T01:00:00.000000Z' });
const submission = (change: Partial<SubmissionRecord> = {}): Subject => ({
  kind: 'submission',
  record: {
    districtId: 'district-1',
    unitId: 'unit-1',
    departmentId: 'department-1',
    bureauId: 'bureau-1',
    state: 'selfScored',
    submittedOnce: true,
    levelRole: 'unit-head',
    levelUnitId: 'unit-1',
    assignedPersonIds: [],
    ...change,
  },
});
const draft = (change: Partial<SubmissionRecord> = {}): Subject =>
  submission({ state: 'draft', levelRole: null, levelUnitId: null, ...change });
const item: Subject = {
  kind: 'item',
  record: { districtId: 'district-1', unitId: 'unit-1', departmentId: null, state: 'open' },
};

describe('what stands on record of what is not visible', () => {
  const inner = (actor: Actor, action: Action, subject: Subject, postId?: string) => {
    const answer = authorize(actor, action, subject, postId);
    return answer.ok ? 'ok' : [answer.refusal.code, answer.inner?.code];
  };

  it('is that the unit is another one', () => {
    const stranger = who(post('post-1', 'unit-head', { unitId: 'unit-2' }));
    expect(inner(stranger, 'APPROVE', submission())).toEqual(['NOT_VISIBLE', 'NOT_YOUR_UNIT']);
    expect(inner(who(post('post-1', 'preparer', { unitId: 'unit-2' })), 'ANSWER', item)).toEqual(['NOT_VISIBLE', 'NOT_YOUR_UNIT']);
  });

  it('is that it has not come to the level of those who will judge it', () => {
    expect(inner(who(post('post-1', 'bureau-head', bureau)), 'APPROVE', draft({ submittedOnce: false }))).toEqual(['NOT_VISIBLE', 'NOT_YOUR_LEVEL']);
  });

  it('is that the role has nothing to do with it, or that the post is not theirs', () => {
    const stranger = who(post('post-1', 'unit-head', { unitId: 'unit-2' }));
    expect(inner(stranger, 'PUBLISH', submission())).toEqual(['NOT_VISIBLE', 'ROLE_MAY_NOT']);
    expect(inner(who(), 'APPROVE', submission())).toEqual(['NOT_VISIBLE', 'ROLE_MAY_NOT']);
    expect(inner(stranger, 'APPROVE', submission(), 'post-of-somebody')).toEqual(['NOT_VISIBLE', 'POST_NOT_YOURS']);
  });

  it('is nothing more where the record is of another district: there it is as good as absent', () => {
    expect(inner(who(post('post-1', 'auditor')), 'READ', submission({ districtId: 'district-2' }))).toEqual(['NOT_VISIBLE', undefined]);
  });
});
