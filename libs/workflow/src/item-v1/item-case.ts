// One question put to the rectification-item machine. It decides nothing.
import type { ItemEvent, ItemFacts, ItemProbe, ItemSnapshot } from '../item-snapshot';

export interface ItemCase {
  stored: ItemSnapshot;
  event: ItemEvent | ItemProbe;
  facts: ItemFacts;
}

/** The payload; rules that call this are marked `onPayload`. */
export function itemPayloadOf({ event }: ItemCase): ItemEvent {
  if ('probe' in event) throw new Error(`a probe of ${event.type} has no payload`);
  return event;
}
