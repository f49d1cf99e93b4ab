// Sends one event on an item under one command id. Where nobody answers it sends the same words under the same id again until somebody does: so
// there is one effect and one of two ends, done or refused. It judges nothing.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { actOnItem, type ItemEvent } from '../../api/act-on-item';
import { Unreachable } from '../../api/call';
import { newKey } from '../../api/new-key';
import type { Item } from '../../api/types';

export type Acting = { readonly phase: 'idle' | 'sending' | 'asking' } | { readonly phase: 'done'; readonly type: ItemEvent['type'] } | { readonly phase: 'refused'; readonly fault: unknown };

const againMs = 2_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function useActOnItem(id: string, onDone: (next: Item) => void) {
  const queries = useQueryClient();
  const [acting, setActing] = useState<Acting>({ phase: 'idle' });
  const here = useRef(true);
  const busy = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  /** @returns whether it was done */
  const send = async (event: ItemEvent): Promise<boolean> => {
    if (busy.current) return false; // a second press is the same press
    busy.current = true;
    setActing({ phase: 'sending' });
    const key = newKey();
    try {
      const next = await untilAnswered(() => actOnItem(id, event, key), () => here.current, () => setActing({ phase: 'asking' }));
      queries.setQueryData(['item', id], next);
      onDone(next);
      setActing({ phase: 'done', type: event.type });
      for (const what of [['items'], ['worklist'], ...(next.submissionId === null ? [] : [['submission', next.submissionId]])]) void queries.invalidateQueries({ queryKey: what });
      return true;
    } catch (fault) {
      setActing({ phase: 'refused', fault });
      void queries.invalidateQueries({ queryKey: ['item', id] });
      return false;
    } finally {
      busy.current = false;
    }
  };
  return { acting, send, busy: acting.phase === 'sending' || acting.phase === 'asking', forget: () => setActing({ phase: 'idle' }) };
}

async function untilAnswered(ask: () => Promise<Item>, wanted: () => boolean, waiting: () => void): Promise<Item> {
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (!(fault instanceof Unreachable) || !wanted()) throw fault;
      waiting();
      await pause(againMs);
    }
  }
}
