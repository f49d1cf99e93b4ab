// What a session says of itself: the person, their posts, the district, and until when it stands. It changes nothing.
import { roleNames, type Role } from '@jishen/access';
import { profileRow, sessionRow, withConnection, type PostRow, type ProfileRow, type SessionRow } from '@jishen/persistence';
import type { Engine } from '../engine';
import type { SessionRules } from './session-rules';

export interface ProfilePost extends PostRow {
  roleName: string;
  standing: 'valid' | 'ended' | 'not-begun';
}

export interface Profile {
  person: { id: string; displayName: string; account: string };
  district: { id: string; code: string; name: string; demonstration: boolean };
  posts: ProfilePost[];
  mustChangePassword: boolean;
  idleMinutes: number;
  expiresAt: string;
}

/** Of a session that was just found open. */
export async function profileOf(engine: Engine, rules: SessionRules, idHash: string): Promise<Profile> {
  return withConnection(engine.db, async (reader) => {
    const session = (await reader.run<SessionRow & Record<string, unknown>>(sessionRow(idHash, rules.idleMinutes))).rows[0];
    if (session === undefined) throw new Error('a session that was just found is gone');
    const { districtId, personId } = session;
    const row = (await reader.run<ProfileRow & Record<string, unknown>>(profileRow(districtId, personId))).rows[0];
    if (row === undefined) throw new Error('a session without a person');
    return {
      person: { id: personId, displayName: row.displayName, account: session.account },
      district: { id: districtId, code: row.districtCode, name: row.districtName, demonstration: row.demonstration },
      posts: row.posts.map((post) => ({ ...post, roleName: roleNames[post.role as Role], standing: standingOf(post, row.now) })),
      mustChangePassword: session.mustChangePassword,
      idleMinutes: rules.idleMinutes,
      expiresAt: session.expiresAt,
    };
  });
}

/** All three are UTC text with microseconds, whose order is their time order. */
function standingOf(post: PostRow, now: string): ProfilePost['standing'] {
  if (now < post.validFrom) return 'not-begun';
  return post.validTo !== null && now >= post.validTo ? 'ended' : 'valid';
}
