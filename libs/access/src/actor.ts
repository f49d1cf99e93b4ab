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
  const at = instantKey(now);
  if (at < instantKey(post.validFrom)) return 'not-begun';
  if (post.validTo !== null && at >= instantKey(post.validTo)) return 'ended';
  return 'valid';
}

const isoInstant = /^(?<toTheSecond>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d{1,9}))?Z$/;

// Text with equal precision sorts like time. A Date would drop the microseconds that decide at the edge of a term.
function instantKey(text: string): string {
  const parts = isoInstant.exec(text)?.groups;
  if (parts === undefined) throw new Error(`not an ISO instant in UTC: ${text}`);
  const { toTheSecond = '', fraction = '' } = parts;
  return `${toTheSecond}.${fraction.padEnd(9, '0')}`;
}
