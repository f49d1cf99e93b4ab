// An appointment: person × role × unit × term; or many of them, judged one after the other. The three administrators stand alone, and reviewers
// sit where reviews are made.
import { forbiddenCombinations, misplacedRole, roleNames, type Role } from '@jishen/access';
import type { CreatePostBody } from '@jishen/contracts';
import { lockPeople, peopleWithPosts, postsPart, unitsNamed, type NewPost, type PersonWithPosts, type UnitRow } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome, type Refusal } from '../engine';
import { administer, type Beginning } from './administer';
import { instantOf, meet, type Term } from './term';

type Appointment = Pick<CreatePostBody, 'personId' | 'role' | 'unitId'>;

/** @returns JSON text `{id, validFrom, validTo}` */
export async function createPost(engine: Engine, caller: Caller, body: CreatePostBody, key: string | null): Promise<Outcome<string>> {
  const { districtId } = caller;
  return administer(engine, caller, { action: 'ADMIN_POSTS', name: 'CREATE_POST', key, request: body, postId: body.postId }, async (tx, now) => {
    const [, people, units] = await Promise.all([
      tx.run(lockPeople(districtId, [body.personId])),
      tx.run<PersonWithPosts & Record<string, unknown>>(peopleWithPosts(districtId, [body.personId])),
      tx.run<UnitRow & Record<string, unknown>>(unitsNamed(districtId, { ids: [body.unitId] })),
    ]);
    const term = termOf(body, now);
    const refusal = refusalOfPost(body, term, people.rows[0], units.rows.find(({ id }) => id === body.unitId));
    if (refusal !== null) return { ok: false, refusal };
    const { personId, unitId, role } = body;
    const id = newId();
    return { ok: true, value: { ...makePosts(districtId, [{ id, personId, role, unitId, ...term }]), answer: { id, ...term } } };
  });
}

/** From now where no beginning is named, without end where none is. */
export const termOf = ({ validFrom, validTo }: Pick<CreatePostBody, 'validFrom' | 'validTo'>, now: string): Term => ({
  validFrom: validFrom === undefined ? now : instantOf(validFrom),
  validTo: validTo === undefined ? null : instantOf(validTo),
});

export function refusalOfPost(body: Appointment, term: Term, person: PersonWithPosts | undefined, unit: UnitRow | undefined): Refusal | null {
  if (person === undefined) return refuse('PERSON_UNKNOWN', 'a-post-belongs-to-a-person-of-the-district', '没有这个人员，请从人员名录中选择。', { personId: body.personId }).refusal;
  if (person.disabled) return refuse('PERSON_DISABLED', 'a-disabled-person-is-not-appointed', '这个人员已停用，不能任命；请另选一人。', { personId: body.personId }).refusal;
  if (unit === undefined) return refuse('UNIT_UNKNOWN', 'a-post-sits-in-a-unit-of-the-district', '没有这个单位，请从单位名录中选择。', { unitId: body.unitId }).refusal;
  if (term.validTo !== null && term.validTo <= term.validFrom) return refuse('POST_TERM_INVALID', 'a-term-ends-after-it-begins', '任期的结束时间必须晚于开始时间，请核对。', { ...term }).refusal;
  const misplaced = misplacedRole(body.role, unit.kind);
  if (misplaced !== null) return misplaced;
  const meeting = person.posts.filter((post) => meet(post, term));
  if (meeting.some((post) => post.role === body.role && post.unitId === body.unitId)) {
    return refuse('POST_HELD_ALREADY', 'one-person-holds-a-post-once-at-a-time', `这个人员在「${unit.name}」的「${roleNames[body.role]}」任期与此重叠，请先结束原任期，或另定时间。`).refusal;
  }
  return forbiddenCombinations([...meeting.map((post) => post.role as Role), body.role]);
}

export function makePosts(districtId: string, posts: readonly NewPost[]): Beginning {
  return {
    begun: posts.map(({ id, personId, unitId, role, validFrom, validTo }) => ({
      stream: `post/${id}`,
      fact: { type: 'post.created@1', pub: { post: id, person: personId, unit: unitId, role, valid_from: validFrom, valid_to: validTo } },
      unitId,
    })),
    parts: [postsPart(districtId, posts)],
  };
}
