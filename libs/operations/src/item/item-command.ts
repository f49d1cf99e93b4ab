// An event on its way to a rectification item, before and after it was judged. Types only.
import type { Actor, Authorized } from '@jishen/access';
import type { ItemEventBody } from '@jishen/contracts';
import type { LockedItem } from '@jishen/persistence';
import type { ItemDecision, ItemEvent } from '@jishen/workflow';

export interface ItemCommand {
  itemId: string;
  body: ItemEventBody;
  key: string;
}
export interface JudgedItem {
  row: LockedItem;
  actor: Actor;
  may: Authorized;
  event: ItemEvent;
  decision: Extract<ItemDecision, { ok: true }>;
}
