// Shuts a person out: no log-in from now on, and every session of theirs ends with it. Their name stays on what they signed.
import { closeSessionsPart, disablePersonPart, lockDistrict, lockPeople, othersHolding, peopleWithPosts, type PersonWithPosts } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { administer } from './administer';
import { lastAdministrator } from './last-administrator';

export interface DisablePerson {
  personId: string;
  reason: string;
  postId?: string;
}

/** @returns JSON text `{id, disabledAt}` */
export async function disablePerson(engine: Engine, caller: Caller, { personId, reason, postId }: DisablePerson, key: string | null): Promise<Outcome<string>> {
  const { districtId } = caller;
  return administer(engine, caller, { action: 'ADMIN_PEOPLE', name: 'DISABLE_PERSON', key, request: { personId, reason }, postId }, async (tx, now) => {
    await tx.run(lockDistrict(districtId));
    await tx.run(lockPeople(districtId, [personId]));
    const person = (await tx.run<PersonWithPosts & Record<string, unknown>>(peopleWithPosts(districtId, [personId]))).rows[0];
    if (person === undefined) return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个人员，请从人员名录中选择。');
    if (person.disabled) return refuse('PERSON_DISABLED', 'a-person-is-disabled-once', '这个人员已经停用。', { personId });
    for (const role of new Set(person.posts.filter((post) => post.validTo === null || post.validTo > now).map((post) => post.role))) {
      const others = await tx.run(othersHolding(districtId, role, personId));
      const last = lastAdministrator(role, others.rows.length);
      if (last !== null) return { ok: false, refusal: last };
    }
    return {
      ok: true,
      value: {
        stream: `person/${personId}`,
        fact: { type: 'person.disabled@1', pub: { person: personId }, priv: { reason } },
        unitId: null,
        parts: [disablePersonPart(districtId, personId, now), closeSessionsPart(districtId, personId, null)],
        answer: { id: personId, disabledAt: now },
      },
    };
  });
}
