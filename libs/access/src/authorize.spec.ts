// Which refusal a person gets, what it says and in which order the reasons come.
import type { Action } from './action';
import type { Actor, Post } from './actor';
import { authorize } from './authorize';
import { accessRefusalCodes, type AccessRefusal } from './refusal';
import { forbiddenCombinations, misplacedRole } from './forbidden-combinations';
import type { Subject, SubmissionRecord } from './subject';

const now = '2026-11-21T01:00:00.000000Z';
const seen = new Set<string>();

const post = (id: string, role: Post['role'], change: Partial<Post> = {}): Post => ({
  id,
  role,
  unitId: 'unit-1',
  unitName: '示范街道办',
  unitKind: 'unit',
  validFrom: '2026-01-01T00:00:00Z',
  validTo: null,
  ...change,
});
const bureau = { unitId: 'bureau-1', unitName: '示范财政局', unitKind: 'bureau' } as const;
const who = (...posts: Post[]): Actor => ({ districtId: 'district-1', personId: 'person-1', posts, now });

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
const district: Subject = { kind: 'district', districtId: 'district-1' };

function refusalOf(actor: Actor, action: Action, subject: Subject, postId?: string): AccessRefusal {
  const answer = authorize(actor, action, subject, postId);
  if (answer.ok) throw new Error('expected a refusal');
  seen.add(answer.refusal.code);
  return answer.refusal;
}

describe('the right person', () => {
  it('acts with the one post that fits, and the answer names post and authority', () => {
    const head = post('post-2', 'unit-head');
    expect(authorize(who(post('post-1', 'auditor'), head), 'APPROVE', submission())).toEqual({
      ok: true,
      post: head,
      authority: 'role:unit-head@7',
    });
  });

  it('is let through outside review so that the workflow can name the state', () => {
    expect(authorize(who(post('post-1', 'unit-head')), 'APPROVE', draft()).ok).toBe(true);
  });

  it('with two posts that would only be told so is not asked to choose between them', () => {
    expect(
      authorize(who(post('post-1', 'unit-head'), post('post-2', 'bureau-head', bureau)), 'RETURN', draft()).ok,
    ).toBe(true);
  });

  it('reads with whichever post comes first and is never asked to choose', () => {
    const answer = authorize(who(post('post-1', 'auditor'), post('post-2', 'preparer')), 'READ', submission());
    expect(answer.ok && answer.post.id).toBe('post-1');
  });
});

describe('what is not visible', () => {
  it('is not found, whatever is asked, and the answer tells nothing of it', () => {
    const stranger = who(post('post-1', 'unit-head', { unitId: 'unit-2' }));
    for (const action of ['READ', 'APPROVE', 'PUBLISH'] as const) {
      expect(refusalOf(stranger, action, submission())).toMatchObject({ code: 'NOT_VISIBLE', data: {} });
    }
    expect(refusalOf(stranger, 'APPROVE', submission(), 'post-of-somebody').code).toBe('NOT_VISIBLE');
  });

  it('includes every other district, for every role', () => {
    expect(refusalOf(who(post('post-1', 'auditor')), 'READ', submission({ districtId: 'district-2' })).code).toBe(
      'NOT_VISIBLE',
    );
    expect(
      refusalOf(who(post('post-1', 'bureau-performance')), 'CYCLE_OPEN', { kind: 'district', districtId: 'district-2' })
        .code,
    ).toBe('NOT_VISIBLE');
  });
});

describe('a post whose term is over', () => {
  it('is named with the local time of its end and with who can renew it', () => {
    const refusal = refusalOf(
      who(post('post-1', 'unit-head', { validTo: '2026-10-31T16:00:00Z' })),
      'APPROVE',
      submission(),
    );
    expect(refusal).toMatchObject({
      code: 'POST_EXPIRED',
      data: { postId: 'post-1', whoCanAppoint: { role: 'security-admin' } },
    });
    expect(refusal.detail).toBe(
      '您的岗位「示范街道办 单位负责人」已于 2026-11-01 00:00 到期，现在不能审签通过。需要继续办理的，请安全管理员重新任命或调整任期。',
    );
  });

  it('that has not begun yet says from when on', () => {
    const refusal = refusalOf(
      who(post('post-1', 'preparer', { validFrom: '2026-11-30T16:00:00Z' })),
      'SUBMIT',
      draft(),
    );
    expect(refusal.code).toBe('POST_EXPIRED');
    expect(refusal.detail).toContain('从 2026-12-01 00:00 起才生效');
  });

  it('is the reason even where another post still reads the record', () => {
    const actor = who(post('post-1', 'auditor'), post('post-2', 'unit-head', { validTo: now }));
    expect(refusalOf(actor, 'APPROVE', submission())).toMatchObject({
      code: 'POST_EXPIRED',
      data: { postId: 'post-2' },
    });
  });

  it('of two, the one that would have carried the action is named', () => {
    const actor = who(post('post-1', 'preparer', { validTo: now }), post('post-2', 'unit-head', { validTo: now }));
    expect(refusalOf(actor, 'APPROVE', submission()).data).toMatchObject({ postId: 'post-2' });
  });

  it('reveals nothing of records that it never read', () => {
    expect(
      refusalOf(who(post('post-1', 'unit-head', { unitId: 'unit-2', validTo: now })), 'READ', submission()).code,
    ).toBe('NOT_VISIBLE');
  });

  it('is named when it is chosen although another one fits', () => {
    const actor = who(post('post-1', 'unit-head'), post('post-2', 'unit-head', { validTo: now }));
    expect(refusalOf(actor, 'APPROVE', submission(), 'post-2').code).toBe('POST_EXPIRED');
  });

  it('ends exactly at its last instant, to the microsecond', () => {
    const until = (validTo: string): boolean =>
      authorize(who(post('post-1', 'unit-head', { validTo })), 'APPROVE', submission()).ok;
    expect([
      until('2026-11-21T01:00:00.000001Z'),
      until('2026-11-21T01:00:00.000Z'),
      until('2026-11-21T01:00:00Z'),
    ]).toEqual([true, false, false]);
  });

  it('also stops what concerns the district', () => {
    expect(refusalOf(who(post('post-1', 'bureau-performance', { validTo: now })), 'CYCLE_OPEN', district).code).toBe(
      'POST_EXPIRED',
    );
  });
});

describe('several posts', () => {
  const both = who(post('post-1', 'preparer'), post('post-2', 'unit-head'));

  it('that fit must be chosen from, and the chosen one is used', () => {
    expect(refusalOf(both, 'ANSWER', item)).toMatchObject({
      code: 'POST_AMBIGUOUS',
      data: {
        posts: [
          { postId: 'post-1', role: 'preparer', unitName: '示范街道办' },
          { postId: 'post-2', role: 'unit-head', unitName: '示范街道办' },
        ],
      },
    });
    const answer = authorize(both, 'ANSWER', item, 'post-2');
    expect(answer.ok && answer.post.id).toBe('post-2');
  });

  it('cannot be answered with a post of somebody else', () => {
    expect(refusalOf(both, 'ANSWER', item, 'post-9').code).toBe('POST_NOT_YOURS');
  });

  it('cannot be answered with one that does not carry the action, and the ones that do are named', () => {
    expect(refusalOf(both, 'APPROVE', submission(), 'post-1')).toMatchObject({
      code: 'POST_NOT_YOURS',
      data: { posts: [{ postId: 'post-2' }] },
    });
  });
});

describe('somebody else’s turn', () => {
  it('says whose level it is', () => {
    const refusal = refusalOf(who(post('post-1', 'bureau-reviewer', bureau)), 'APPROVE', submission());
    expect(refusal).toMatchObject({
      code: 'NOT_YOUR_LEVEL',
      data: { whoCanAct: { role: 'unit-head', roleName: '单位负责人', seat: 'own-unit' } },
    });
    expect(refusal.detail).toContain('「单位负责人」办理');
  });

  it('holds for the same role of another unit that sees the record by another post', () => {
    const actor = who(post('post-1', 'unit-head', { unitId: 'unit-2' }), post('post-2', 'auditor'));
    expect(refusalOf(actor, 'APPROVE', submission()).code).toBe('NOT_YOUR_LEVEL');
  });

  it('holds for findings of the performance section while a level is open', () => {
    expect(refusalOf(who(post('post-1', 'bureau-performance', bureau)), 'RAISE_FINDING', submission()).code).toBe(
      'NOT_YOUR_LEVEL',
    );
  });
});

describe('the wrong unit or role', () => {
  it('a preparer of another unit who sees the record as auditor is sent to the unit', () => {
    const actor = who(post('post-1', 'preparer', { unitId: 'unit-2' }), post('post-2', 'auditor'));
    expect(refusalOf(actor, 'SUBMIT', draft())).toMatchObject({
      code: 'NOT_YOUR_UNIT',
      data: { posts: [{ postId: 'post-1' }] },
    });
    expect(refusalOf(actor, 'ANSWER', item).code).toBe('NOT_YOUR_UNIT');
  });

  it('a role without a line learns which roles could act now', () => {
    expect(refusalOf(who(post('post-1', 'auditor')), 'APPROVE', submission())).toMatchObject({
      code: 'ROLE_MAY_NOT',
      data: { roles: [{ role: 'unit-head', roleName: '单位负责人', seat: 'own-unit' }] },
    });
    const refusal = refusalOf(who(post('post-1', 'auditor')), 'PUBLISH', submission());
    expect(refusal.detail).toBe(
      '您的岗位「示范街道办 审计人员」不能公开。可以办理的是：「财政局绩效股」。请转告其办理。',
    );
  });

  it('where nobody can act in this state, those whose business it is are named', () => {
    const refusal = refusalOf(who(post('post-1', 'auditor')), 'APPROVE', draft());
    expect((refusal.data['roles'] as { role: string }[]).map(({ role }) => role)).toEqual([
      'unit-head',
      'department-reviewer',
      'bureau-reviewer',
      'bureau-head',
    ]);
  });

  it('after review only the bureau raises findings', () => {
    const refusal = refusalOf(
      who(post('post-1', 'unit-head')),
      'RAISE_FINDING',
      submission({ state: 'reviewed', levelRole: null, levelUnitId: null }),
    );
    expect(refusal.code).toBe('ROLE_MAY_NOT');
    expect((refusal.data['roles'] as { role: string }[]).map(({ role }) => role)).toEqual([
      'bureau-reviewer',
      'bureau-performance',
      'bureau-head',
    ]);
  });

  it('a person without any post is told so', () => {
    expect(refusalOf(who(), 'CYCLE_OPEN', district).detail).toContain('没有有效的岗位');
  });

  it('an action asked of the wrong kind of thing is a bug, not a refusal', () => {
    expect(() => authorize(who(post('post-1', 'auditor')), 'ANSWER', submission())).toThrow('wrong');
  });
});

it('every refusal code of access has been seen', () => {
  for (const refusal of [forbiddenCombinations(['system-admin', 'auditor']), misplacedRole('bureau-head', 'unit')])
    seen.add(refusal!.code);
  expect([...seen].sort()).toEqual([...accessRefusalCodes].sort());
});
