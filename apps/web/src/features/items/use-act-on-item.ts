// Sends one event on an item as one command. Where nobody answers the same words are sent again under the same key until somebody does: so
// there is one effect and one of two ends, done or refused. It judges nothing.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actOnItem, type ItemEvent } from '../../api/act-on-item';
import type { Item } from '../../api/types';
import { useCommand } from '../../states/use-command';

export function useActOnItem(id: string, onDone: (next: Item) => void) {
  const queries = useQueryClient();
  const { state, busy, send: sendOnce, forget } = useCommand();
  /** What was done last here. */
  const [type, setType] = useState<ItemEvent['type'] | null>(null);
  const done = (event: ItemEvent) => (next: Item) => {
    queries.setQueryData(['item', id], next);
    onDone(next);
    setType(event.type);
    for (const what of [['items'], ['item-evidence', id], ['worklist'], ...(next.submissionId === null ? [] : [['submission', next.submissionId]])]) void queries.invalidateQueries({ queryKey: what });
  };
  /** @returns whether it was done */
  const send = async (event: ItemEvent): Promise<boolean> => {
    if (busy) return false; // a second press is the same press
    const post = (key: string) => actOnItem(id, event, key);
    const phase = await sendOnce(() => ({ body: event, post, ask: post, done: done(event) }));
    if (phase === 'refused') void queries.invalidateQueries({ queryKey: ['item', id] });
    return phase === 'done';
  };
  return { phase: state.phase, fault: state.fault, type, send, busy, forget };
}
