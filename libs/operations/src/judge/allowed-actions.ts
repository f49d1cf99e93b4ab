// What a person could do to a record now, and for the rest why not: every event that any role of theirs ever does, asked as a
// probe of the same judgement that decides the real one. It never lists what none of their roles has to do with.
import { actionsOf, type Actor } from '@jishen/access';
import { itemEventTypes, submissionEventTypes, type ItemEventType, type SubmissionEventType } from '@jishen/workflow';
import { judgeItem, type ItemToJudge } from './judge-item';
import { judgeSubmission, type SubmissionToJudge } from './judge-submission';
import type { Refusal } from '../engine';

export interface PostChoice {
  postId: string;
  role: string;
  unitName: string;
}

export interface AllowedAction<Type extends string> {
  type: Type;
  allowed: boolean;
  refusal?: Pick<Refusal, 'code' | 'rule' | 'detail' | 'data'>;
  /** Several posts carry it: the event must name one of these. */
  posts?: PostChoice[];
}

/** `facts` must hold what SUBMIT (readiness) and REQUIRE_RECTIFICATION, PUBLISH, CANCEL (findings) are judged by. */
export function allowedActions(asked: SubmissionToJudge): AllowedAction<SubmissionEventType>[] {
  return concerning(asked.actor, 'Submission', submissionEventTypes).map((type) =>
    answer(type, asked.postId, (postId) => judgeSubmission({ ...asked, postId }, { type, probe: true })),
  );
}

/** One of them, whether or not any role of theirs ever does it. */
export function mayApprove(asked: SubmissionToJudge): AllowedAction<'APPROVE'> {
  return answer('APPROVE', asked.postId, (postId) => judgeSubmission({ ...asked, postId }, { type: 'APPROVE', probe: true }));
}

export function allowedItemActions(asked: ItemToJudge): AllowedAction<ItemEventType>[] {
  return concerning(asked.actor, 'Item', itemEventTypes).map((type) =>
    answer(type, asked.postId, (postId) => judgeItem({ ...asked, postId }, { type, probe: true })),
  );
}

// Posts that have run out count here: their holder is to be told so, not to find the button gone.
function concerning<Type extends SubmissionEventType | ItemEventType>(
  actor: Actor,
  kind: 'Submission' | 'Item',
  types: readonly Type[],
): Type[] {
  const ever = new Set<string>(actor.posts.flatMap(({ role }) => actionsOf(role, kind)));
  return types.filter((type) => ever.has(type));
}

type Answer = { ok: true } | { ok: false; refusal: Refusal };

function answer<Type extends string>(
  type: Type,
  postId: string | undefined,
  ask: (postId?: string) => Answer,
): AllowedAction<Type> {
  const first = ask(postId);
  if (first.ok) return { type, allowed: true };
  if (first.refusal.code !== 'POST_AMBIGUOUS') return refused(type, first.refusal);
  // Having to choose a post is no obstacle; it is one when the case refuses with each of them.
  const choices = first.refusal.data['posts'] as PostChoice[];
  const tried = choices.map((choice) => ({ choice, result: ask(choice.postId) }));
  const posts = tried.filter(({ result }) => result.ok).map(({ choice }) => choice);
  if (posts.length > 0) return { type, allowed: true, posts };
  const last = tried.at(-1)?.result;
  return refused(type, last !== undefined && !last.ok ? last.refusal : first.refusal);
}

function refused<Type extends string>(type: Type, { code, rule, detail, data }: Refusal): AllowedAction<Type> {
  return { type, allowed: false, refusal: { code, rule, detail, data } };
}
