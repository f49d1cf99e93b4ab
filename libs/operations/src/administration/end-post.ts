// The end of an appointment, now or at a later instant. What was signed with the post stays signed.
import type { EndPostBody } from '@jishen/contracts';
import { endPostPart, lockDistrict, lockPost, othersHolding, type LockedPost } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { administer } from './administer';
import { lastAdministrator } from './last-administrator';
import { instantOf } from './term';

/** @returns JSON text `{id, validTo}` */
export async function endPost(engine: Engine, caller: Caller, postId: string, body: EndPostBody, key: string | null): Promise<Outcome<string>> {
  const { districtId } = caller;
  return administer(engine, caller, { action: 'ADMIN_POSTS', name: 'END_POST', key, postId: body.postId, request: { postId, ...body } }, async (tx, now) => {
    await tx.run(lockDistrict(districtId));
    const post = (await tx.run<LockedPost & Record<string, unknown>>(lockPost(districtId, postId))).rows[0];
    if (post === undefined) return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个岗位任职，请从岗位名录中选择。');
    const validTo = body.validTo === undefined ? now : instantOf(body.validTo);
    if (post.validTo !== null && post.validTo <= now) return refuse('POST_ENDED_ALREADY', 'a-post-ends-once', '这个岗位任职已经结束。', { validTo: post.validTo });
    if (validTo < now || validTo <= post.validFrom) {
      return refuse('POST_TERM_INVALID', 'a-post-ends-not-before-now-and-after-its-beginning', '结束时间不能早于现在，也不能早于任期的开始；尚未开始的任期，请在开始之后再结束。', { validFrom: post.validFrom, validTo });
    }
    if (post.validTo !== null && validTo >= post.validTo) {
      return refuse('POST_TERM_INVALID', 'the-end-of-a-term-only-comes-nearer', '结束任职只能提前，不能延长或维持原定的结束时间；需要延长的，请在原任期结束后重新任命。', { validTo: post.validTo });
    }
    const others = await tx.run(othersHolding(districtId, post.role, post.personId));
    const last = lastAdministrator(post.role, others.rows.length);
    if (last !== null) return { ok: false, refusal: last };
    return {
      ok: true,
      value: {
        stream: `post/${postId}`,
        fact: { type: 'post.ended@1', pub: { post: postId, person: post.personId, unit: post.unitId, role: post.role, valid_to: validTo }, priv: { reason: body.reason } },
        unitId: post.unitId,
        parts: [endPostPart(districtId, postId, validTo)],
        answer: { id: postId, validTo },
      },
    };
  });
}
