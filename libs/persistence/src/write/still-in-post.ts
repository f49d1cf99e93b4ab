// The condition under which a write may still happen: the post that it acts through is valid at this moment and its holder is not
// disabled. Asked by the write statement itself, since both may have ended while the command waited for its lock.
import type { Param } from './statement';

export const stillInPost = (param: Param, districtId: string, postId: string): string =>
  `exists (select 1 from post ap join person ah on ah.district_id = ap.district_id and ah.id = ap.person_id
    where ap.district_id = ${param(districtId, 'uuid')} and ap.id = ${param(postId, 'uuid')} and ap.valid_from <= clock_timestamp()
      and (ap.valid_to is null or ap.valid_to > clock_timestamp()) and ah.disabled_at is null)`;

/** The directory by which a command was judged, and the end of the term of the post that acts. */
export interface JudgedBy {
  directoryStamp: string;
  postEnds: string | null;
  /** Another directory by now is a miss, and the command is judged once more by that one: for who tries again (measured: to be ready to ask for the post costs 5 to 9 % of an approval's write, asked or not). */
  orMiss?: boolean;
}

/**
 * The same, one look-up where the directory is still the one that was judged by: then only the clock can have ended the post. Where it
 * is another one (somebody was appointed meanwhile, most likely elsewhere), the post itself is asked for, or it is a miss.
 */
export function stillInPostByDirectory(param: Param, districtId: string, postId: string, { directoryStamp, postEnds, orMiss }: JudgedBy): string {
  const same = `(select d.directory_stamp from district d where d.id = ${param(districtId, 'uuid')}) = ${param(directoryStamp, 'uuid')}`;
  const inTerm = `coalesce(${param(postEnds, 'timestamptz')} > clock_timestamp(), true)`;
  return orMiss === true ? `${same} and ${inTerm}` : `case when ${same} then ${inTerm} else ${stillInPost(param, districtId, postId)} end`;
}
