// What both judgements answer: with which post and authority and to what end, or one refusal. It holds no rule.
import type { Authorized, Post } from '@jishen/access';
import type { ActingPerson } from '@jishen/workflow';
import type { Refusal } from '../engine';

export type Judgement<Decided extends { ok: boolean }> =
  | { ok: true; post: Post; authority: string; decision: Extract<Decided, { ok: true }> }
  | { ok: false; refusal: Refusal; inner?: Refusal };

/** Somebody with an authorised post, as the workflow wants to hear of them. */
export function actingAs(personId: string, { post }: Authorized, principalId: string | null = null): ActingPerson {
  return { personId, principalId, postId: post.id, role: post.role };
}
