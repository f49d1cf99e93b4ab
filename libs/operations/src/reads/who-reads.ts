// The reader of a list: the person with today's posts. Every list is filtered by what this reader may see.
import { actorRow, type ActorRow, type Reader } from '@jishen/persistence';
import type { Actor } from '@jishen/access';
import type { Caller } from '../engine';

export async function readerOf(reader: Reader, caller: Caller): Promise<Actor> {
  const row = (await reader.run<ActorRow>(actorRow(caller.districtId, caller.personId, ''))).rows[0];
  if (row === undefined) throw new Error('a caller without a row');
  return { districtId: caller.districtId, personId: caller.personId, posts: row.posts as Actor['posts'], now: row.now };
}

/** Those that somebody holds now. */
export const validPosts = (actor: Actor): Actor['posts'] => actor.posts.filter((post) => post.validFrom <= actor.now && (post.validTo === null || post.validTo > actor.now));
