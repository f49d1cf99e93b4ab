// Parts that end posts and disable people; what adds them stands in set-up-parts. Whether it may be done is asked before.
import type { Part } from './statement';

export function endPostPart(districtId: string, postId: string, validTo: string): Part {
  return {
    name: 'post_ended',
    expects: 1,
    sql: (param) =>
      `update post set valid_to = ${param(validTo, 'timestamptz')} where district_id = ${param(districtId, 'uuid')} and id = ${param(postId, 'uuid')}`,
  };
}

export function disablePersonPart(districtId: string, personId: string, at: string): Part {
  return {
    name: 'person_disabled',
    expects: 1,
    sql: (param) =>
      `update person set disabled_at = ${param(at, 'timestamptz')} where district_id = ${param(districtId, 'uuid')} and id = ${param(personId, 'uuid')} and disabled_at is null`,
  };
}
