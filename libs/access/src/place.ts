// The words that the role table uses for where and when, and the record conditions they stand for.
// Every place begins with the district, so no line can ever reach into another one. Never names a role.
import type { Post } from './actor';

/** Which records of the district. */
export type Place =
  /** Records of the unit in which the post is. */
  | 'own-unit'
  /** Submitted at least once by a unit of which the post's unit is the competent department. */
  | 'own-department-submitted'
  /** Items of units of which the post's unit is the competent department. */
  | 'own-department'
  /** Submitted at least once, anywhere in the district. */
  | 'district-submitted'
  /** Anything in the district. */
  | 'district'
  /** Given to this person to read. */
  | 'assigned-to-them'
  /** Audit entries about accounts, units, posts, sessions, registers and refused attempts. */
  | 'administration-streams';

/** At which moment of the record's life. */
export type Moment =
  | 'always'
  /** In review, and the current level is this role in this unit. */
  | 'holds-current-level'
  /** The unit fills in or everything is final: no level is open. */
  | 'draft-or-cancelled'
  /** Any state but review by levels. */
  | 'outside-review';

export interface Holder {
  districtId: string;
  personId: string;
  post: Post;
}

type Value = string | boolean | { $in: readonly string[] } | { $ne: string };
export type RecordConditions = Record<string, Value>;

const administrationStreams = ['person', 'unit', 'post', 'session', 'refusal', 'register'] as const;

const placeConditions: Record<Place, (holder: Holder) => RecordConditions> = {
  'own-unit': ({ post }) => ({ unitId: post.unitId }),
  'own-department-submitted': ({ post }) => ({ departmentId: post.unitId, submittedOnce: true }),
  'own-department': ({ post }) => ({ departmentId: post.unitId }),
  'district-submitted': () => ({ submittedOnce: true }),
  district: () => ({}),
  'assigned-to-them': ({ personId }) => ({ assignedPersonIds: personId }),
  'administration-streams': () => ({ streamKind: { $in: administrationStreams } }),
};

const momentConditions: Record<Moment, (holder: Holder) => RecordConditions> = {
  always: () => ({}),
  'holds-current-level': ({ post }) => ({ state: 'selfScored', levelRole: post.role, levelUnitId: post.unitId }),
  'draft-or-cancelled': () => ({ state: { $in: ['draft', 'cancelled'] } }),
  'outside-review': () => ({ state: { $ne: 'selfScored' } }),
};

export function conditionsOf(place: Place, moment: Moment, holder: Holder): RecordConditions {
  return { districtId: holder.districtId, ...placeConditions[place](holder), ...momentConditions[moment](holder) };
}
