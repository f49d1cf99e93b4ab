// The one question "may this person do this to this record, and as what?", asked once about the locked record.
// Never judges the case (workflow does) and never answers a bare no: each refusal says why and who could.
import { anyPostActions, type Action } from './action';
import { standingOf, type Actor, type Post } from './actor';
import { mayRead } from './may-read';
import { carries, type Carries } from './post-ability';
import type { AccessRefusal } from './refusal';
import * as refuse from './refuse';
import { roleTable, roleTableVersion, type RoleTable } from './role-table';
import { kindOf, recordOf, type Subject } from './subject';

export interface Authorized {
  ok: true;
  post: Post;
  /** Names role and table version, for the audit entry: `role:unit-head@4`. */
  authority: string;
}

/** `inner`: what truly stands in the way of who is told nothing but "not found"; for the record, never for the answer. */
export type Authorization = Authorized | { ok: false; refusal: AccessRefusal; inner?: AccessRefusal };

interface Fit {
  post: Post;
  valid: boolean;
  fit: Carries;
}

export function authorize(
  actor: Actor,
  action: Action,
  subject: Subject,
  postId?: string,
  table: RoleTable = roleTable,
): Authorization {
  const asked: refuse.Asked = { actor, action, subject, table };
  const unseen = refusalIfUnseen(asked);
  if (unseen?.code === 'NOT_VISIBLE') return { ok: false, refusal: unseen, ...innerOf(asked, postId) };
  if (unseen) return no(unseen);
  const all = actor.posts.map((post): Fit => ({
    post,
    valid: standingOf(post, actor.now) === 'valid',
    fit: fitOf(asked, post),
  }));
  const named = postId === undefined ? all : all.filter(({ post }) => post.id === postId);
  if (named.length === 0 && postId !== undefined) return no(refuse.postOfSomebodyElse());

  const fitting = fittingOf(named);
  if (fitting.length > 1 && !anyPostActions.includes(action)) return no(refuse.severalPosts(asked, fitting));
  const toBeTold = named.find(({ valid, fit }) => valid && fit === 'only-to-be-told')?.post;
  const chosen = fitting[0] ?? toBeTold;
  if (chosen) return { ok: true, post: chosen, authority: `role:${chosen.role}@${roleTableVersion}` };

  const lapsed = named.find(({ valid, fit }) => !valid && fit === 'yes')?.post;
  if (lapsed) return no(refuse.postRunOut(asked, lapsed));
  const better = fittingOf(all);
  if (better.length > 0) return no(refuse.postThatDoesNotFit(asked, named[0]!.post, better));
  return no(
    refuse.noPostFits(
      asked,
      named.filter(({ valid }) => valid).map(({ post }) => post),
    ),
  );
}

function fittingOf(fits: readonly Fit[]): Post[] {
  return fits.filter(({ valid, fit }) => valid && fit === 'yes').map(({ post }) => post);
}

function fitOf({ actor, action, subject, table }: refuse.Asked, post: Post): Carries {
  return carries(table, actor, post, action, kindOf(subject), recordOf(subject));
}

// Who once had a post that reads the record knows that it is there: they are told what ran out, not "not found".
function refusalIfUnseen(asked: refuse.Asked): AccessRefusal | null {
  const { actor, subject, table } = asked;
  if (mayRead(actor, subject, table)) return null;
  if (subject.kind === 'district') return refuse.notVisible(asked);
  const lapsed = actor.posts.filter(
    (post) =>
      standingOf(post, actor.now) !== 'valid' &&
      carries(table, actor, post, 'READ', kindOf(subject), recordOf(subject)) === 'yes',
  );
  const nearest = lapsed.find((post) => fitOf(asked, post) === 'yes') ?? lapsed[0];
  return nearest ? refuse.postRunOut(asked, nearest) : refuse.notVisible(asked);
}

// A record of another district is as good as absent; of this one it is the person's posts that do not reach it.
function innerOf(asked: refuse.Asked, postId: string | undefined): { inner?: AccessRefusal } {
  const { actor, subject } = asked;
  if (recordOf(subject).districtId !== actor.districtId) return {};
  if (postId !== undefined && !actor.posts.some(({ id }) => id === postId)) return { inner: refuse.postOfSomebodyElse() };
  const valid = actor.posts.filter((post) => standingOf(post, actor.now) === 'valid');
  return { inner: refuse.noPostReaches(asked, valid) };
}

function no(refusal: AccessRefusal): Authorization {
  return { ok: false, refusal };
}
