// One event on one rectification item, judged: first the person (access), then the case (workflow). Pure; it reads and writes nothing.
import { authorize, type Actor, type ItemRecord } from '@jishen/access';
import type { ItemDecision, ItemEvent, ItemFacts, ItemProbe, ItemSnapshot } from '@jishen/workflow';
import { theHouse, type House } from './house';
import { actingAs, type Judgement } from './judgement';

export interface ItemToJudge {
  actor: Actor;
  postId?: string;
  principalId?: string | null;
  record: ItemRecord;
  stored: ItemSnapshot;
  facts: Omit<ItemFacts, 'actor'>;
}

export function judgeItem(
  asked: ItemToJudge,
  event: ItemEvent | ItemProbe,
  house: House = theHouse,
): Judgement<ItemDecision> {
  const { actor, postId, principalId, record, stored } = asked;
  const authorized = authorize(actor, event.type, { kind: 'item', record }, postId, house.roleTable);
  if (!authorized.ok) return authorized;
  const facts: ItemFacts = { ...asked.facts, actor: actingAs(actor.personId, authorized, principalId) };
  const decision = house.decideItem(stored.machineVersion, stored, event, facts);
  if (!decision.ok) return decision;
  return { ok: true, post: authorized.post, authority: authorized.authority, decision };
}
