// Who asks: a natural person with all their posts, and the instant at which they ask. Never reads a clock.
import type { Role } from './role';

export type UnitKind = 'unit' | 'department' | 'bureau';

export interface Post {
  id: string;
  role: Role;
  unitId: string;
  unitName: string;
  unitKind: UnitKind;
  /** ISO instant in UTC, inclusive. */
  validFrom: string;
  /** ISO instant in UTC, exclusive; null: no end. */
  validTo: string | null;
}

export interface Actor {
  districtId: string;
  personId: string;
  /** All of them, ended and future ones as well: only so can a refusal say what has run out. */
  posts: readonly Post[];
  /** ISO instant in UTC, from the database clock. */
  now: string;
}

export type PostStanding = 'valid' | 'ended' | 'not-begun';

export function standingOf(post: Post, now: string): PostStanding {
  if (areAlike(post.validFrom, now) && (post.validTo === null || areAlike(post.validTo, now))) return standingAt(now, post.validFrom, post.validTo);
  const at = instantKey(now);
  return standingAt(at, instantKey(post.validFrom), post.validTo === null ? null : instantKey(post.validTo));
}

function standingAt(at: string, from: string, to: string | null): PostStanding {
  if (at < from) return 'not-begun';
  return to !== null && at >= to ? 'ended' : 'valid';
}

/** As the database writes all of them: then they sort as they are. Asked of every post for every action, so it is worth the line. */
const areAlike = (one: string, other: string): boolean => one.length === microseconds && other.length === microseconds && one.endsWith('Z') && other.endsWith('Z');
const microseconds = '2020-01-01T00:00:00.000000Z'.length;

const isoInstant = /^(?<toTheSecond>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d{1,9}))?Z$/;

// Text with equal precision sorts like time. A Date would drop the microseconds that decide at the edge of a term.
function instantKey(text: string): string {
  const parts = isoInstant.exec(text)?.groups;
  if (parts === undefined) throw new Error(`not an ISO instant in UTC: ${text}`);
  const { toTheSecond = '', fraction = '' } = parts;
  return `${toTheSecond}.${fraction.padEnd(9, '0')}`;
}
