// A judgement asks the person first and then the case, and hands on whom the case was decided for.
import type { Actor } from '@jishen/access';
import { newItem, newSubmission } from '@jishen/workflow';
import { allowedActions, allowedItemActions } from './allowed-actions';
import { judgeItem, type ItemToJudge } from './judge-item';
import { judgeSubmission, type SubmissionToJudge } from './judge-submission';
import { cast } from './matrix-cast';
import { caseOf } from './matrix-world';

const persona = (name: string) => cast.find((one) => one.name === name)!;
const draft = { ...newSubmission('current'), pins: [{ personId: 'p1', level: 'preparer' }] };
const atHead = { ...draft, state: 'selfScored' as const, levelKey: 'unit-head', submittedOnce: true };
const caseFor = (name: string, stored: SubmissionToJudge['stored']): SubmissionToJudge =>
  caseOf({ hasDepartment: true }, stored, persona(name));
const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }): string =>
  answer.ok ? 'ok' : answer.refusal.code;
const approve = { type: 'APPROVE', contentHash: 'current' } as const;

describe('judgeSubmission', () => {
  it('names post and authority and signs with both person and post', () => {
    const judged = judgeSubmission(caseFor('head', atHead), approve);
    expect(judged).toMatchObject({ ok: true, authority: 'role:unit-head@7', post: { id: 'post-unit-head-unit' } });
    expect(judged.ok && judged.decision.next.signatures).toMatchObject([
      { personId: 'h1', postId: 'post-unit-head-unit', principalId: null },
    ]);
  });

  it('pins whom somebody acts for as well', () => {
    const judged = judgeSubmission({ ...caseFor('head-2', atHead), principalId: 'h9' }, approve);
    expect(judged.ok && judged.decision.next.pins.map(({ personId }) => personId)).toEqual(['p1', 'h2', 'h9']);
  });

  it('refuses the person before it looks at the case', () => {
    expect(codeOf(judgeSubmission(caseFor('section', atHead), { ...approve, contentHash: 'older' }))).toBe(
      'NOT_YOUR_LEVEL',
    );
    expect(codeOf(judgeSubmission(caseFor('head', atHead), { ...approve, contentHash: 'older' }))).toBe(
      'CONTENT_CHANGED',
    );
  });
});

describe('allowedActions', () => {
  it('lists for each role what it ever does, with the reason where it may not now', () => {
    const actions = allowedActions(caseFor('head', atHead));
    expect(actions.map(({ type, allowed }) => `${type} ${allowed}`)).toEqual([
      'APPROVE true',
      'RETURN true',
      'ADJUST_SCORE false',
      'RAISE_FINDING true',
    ]);
    expect(actions[2]?.refusal).toMatchObject({ code: 'LEVEL_MAY_NOT_ADJUST', data: { levelKey: 'unit-head' } });
    expect(Object.keys(actions[2]!.refusal!).sort()).toEqual(['code', 'data', 'detail', 'rule']);
  });

  it('lists nothing for those who only read', () => {
    for (const name of ['auditor', 'third-party', 'system-admin', 'postless'])
      expect(allowedActions(caseFor(name, atHead))).toEqual([]);
  });

  it('tells the holder of an ended post so', () => {
    expect(allowedActions(caseFor('ex-head', atHead)).map(({ refusal }) => refusal?.code)).toEqual(
      Array(4).fill('POST_EXPIRED'),
    );
  });

  const reviewed = { ...atHead, state: 'reviewed' as const, levelKey: null };
  const find = (asked: SubmissionToJudge) => allowedActions(asked).find(({ type }) => type === 'RAISE_FINDING');

  it('takes having to choose a post for no obstacle, and names the posts', () => {
    expect(find(caseFor('all-bureau-posts', reviewed))).toEqual({
      type: 'RAISE_FINDING',
      allowed: true,
      posts: [
        { postId: 'post-bureau-reviewer-bureau', role: 'bureau-reviewer', unitName: 'bureau' },
        { postId: 'post-bureau-head-bureau', role: 'bureau-head', unitName: 'bureau' },
      ],
    });
  });

  it('gives the case’s reason where it refuses with every post', () => {
    const pinned = { ...reviewed, pins: [{ personId: 'b1', level: 'preparer' }] };
    expect(find(caseFor('all-bureau-posts', pinned))).toMatchObject({
      allowed: false,
      refusal: { code: 'SELF_REVIEW' },
    });
  });

  it('asks only with the post that was chosen', () => {
    expect(find(caseFor('chose-the-wrong', reviewed))).toEqual({ type: 'RAISE_FINDING', allowed: true });
  });
});

describe('items', () => {
  const itemFor = (name: string, stored = newItem(2020)): ItemToJudge => {
    const actor: Actor = persona(name).actor;
    return {
      actor,
      record: { districtId: 'district', unitId: 'unit', departmentId: null, state: stored.state },
      stored,
      facts: { at: actor.now },
    };
  };

  it('are judged by person and then by case', () => {
    const judged = judgeItem(itemFor('preparer'), { type: 'ANSWER', text: 'done' });
    expect(judged.ok && judged.decision.next).toMatchObject({ state: 'answered', answeredBy: ['p1'] });
    expect(codeOf(judgeItem(itemFor('auditor'), { type: 'ANSWER', text: 'done' }))).toBe('ROLE_MAY_NOT');
    expect(codeOf(judgeItem(itemFor('performance'), { type: 'VERIFY', result: 'all', reason: 'because' }))).toBe(
      'NOT_IN_THIS_STATE',
    );
  });

  it('come with what could be done to them', () => {
    expect(allowedItemActions(itemFor('performance')).map(({ type, allowed }) => `${type} ${allowed}`)).toEqual([
      'VERIFY false',
      'REOPEN false',
      'CARRY_OVER true',
    ]);
    expect(allowedItemActions(itemFor('all-unit-posts'))).toMatchObject([
      { type: 'ANSWER', allowed: true, posts: [{ role: 'preparer' }, { role: 'unit-head' }] },
    ]);
  });
});
