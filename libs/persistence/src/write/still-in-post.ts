// The condition under which a write may still happen: the post that it acts through is valid at this moment and its holder is not
// disabled. Asked by the write statement itself, since both may have ended while the command waited for its lock.
import type { Param } from './statement';

export const stillInPost = (param: Param, districtId: string, postId: string): string =>
  `exists (select 1 from post ap join person ah on ah.district_id = ap.district_id and ah.id = ap.person_id
    where ap.district_id = ${param(districtId)}::uuid and ap.id = ${param(postId)}::uuid and ap.valid_from <= clock_timestamp()
      and (ap.valid_to is null or ap.valid_to > clock_timestamp()) and ah.disabled_at is null)`;
