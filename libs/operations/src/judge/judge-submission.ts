// One event on one submission, judged: first the person (access), then the case (workflow). Pure; it reads and writes nothing.
import { authorize, type Actor, type Authorized, type SubmissionRecord } from '@jishen/access';
import type { Decision, Facts, Route, SubmissionEvent, SubmissionProbe, SubmissionSnapshot } from '@jishen/workflow';
import { theHouse, type House } from './house';
import { actingAs, type Judgement } from './judgement';

export interface SubmissionToJudge {
  actor: Actor;
  /** The post that the person chose, where they did. */
  postId?: string;
  /** The natural person acted for. */
  principalId?: string | null;
  record: SubmissionRecord;
  route: Route;
  stored: SubmissionSnapshot;
  /** Everything decide needs but who acts: that follows from the authorised post. */
  facts: Omit<Facts, 'actor'>;
}

export function judgeSubmission(
  asked: SubmissionToJudge,
  event: SubmissionEvent | SubmissionProbe,
  house: House = theHouse,
): Judgement<Decision> {
  const { actor, postId, record } = asked;
  const authorized = authorize(actor, event.type, { kind: 'submission', record }, postId, house.roleTable);
  return authorized.ok ? judgeCase(asked, authorized, event, house) : authorized;
}

/** The second half, for whoever has authorised this person for this event on this record already. */
export function judgeCase(
  { actor, principalId, route, stored, facts: known }: SubmissionToJudge,
  authorized: Authorized,
  event: SubmissionEvent | SubmissionProbe,
  house: House = theHouse,
): Judgement<Decision> {
  const facts: Facts = { ...known, actor: actingAs(actor.personId, authorized, principalId) };
  const decision = house.decideSubmission(stored.machineVersion, route, stored, event, facts);
  if (!decision.ok) return decision;
  return { ok: true, post: authorized.post, authority: authorized.authority, decision };
}
