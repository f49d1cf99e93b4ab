// Sends one event under one command id, and when the line breaks asks the record whether it arrived. So whatever happens there is one
// effect and one of three ends: done, refused, or known not to have arrived, to be sent again under the same id. It judges nothing.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { actOnSubmission, type SubmissionEvent } from '../api/act-on-submission';
import { Unreachable } from '../api/call';
import { showSubmission } from '../api/show-submission';
import { showTimeline } from '../api/show-timeline';
import type { Submission } from '../api/types';

export type Sending = { readonly phase: 'idle' | 'sending' | 'asking' | 'not-sent' | 'done' } | { readonly phase: 'refused'; readonly fault: unknown };

const againMs = 2_000;
/** A request that was on its way when the line broke is given this long to arrive before the record is believed. */
const settleMs = 1_500;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

interface Sender {
  sending: Sending;
  send: (event: Pick<SubmissionEvent, 'type'> & Record<string, unknown>) => Promise<void>;
  forget: () => void;
}

export function useSend(submission: Submission): Sender {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>({ phase: 'idle' });
  const key = useRef(crypto.randomUUID());
  const busy = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const arrived = useCallback(
    (next: Submission) => {
      queries.setQueryData(['submission', next.id], next);
      void queries.invalidateQueries({ queryKey: ['worklist'], refetchType: 'none' });
      key.current = crypto.randomUUID();
      setSending({ phase: 'done' });
    },
    [queries],
  );
  const send = useCallback(
    async (event: Pick<SubmissionEvent, 'type'> & Record<string, unknown>) => {
      if (busy.current) return; // a second press is the same press
      busy.current = true;
      setSending({ phase: 'sending' });
      try {
        arrived(await actOnSubmission(submission.id, { expectedVersion: submission.version, ...event } as SubmissionEvent, key.current));
      } catch (fault) {
        if (!(fault instanceof Unreachable)) {
          key.current = crypto.randomUUID();
          setSending({ phase: 'refused', fault });
          void queries.invalidateQueries({ queryKey: ['submission', submission.id] });
        } else {
          setSending({ phase: 'asking' });
          const found = await askTheRecord(submission.id, key.current, () => here.current);
          if (found !== null) arrived(found);
          else setSending({ phase: 'not-sent' });
        }
      } finally {
        busy.current = false;
      }
    },
    [submission.id, submission.version, arrived, queries],
  );
  return { sending, send, forget: useCallback(() => setSending({ phase: 'idle' }), []) };
}

/** The submission as it is after the command, or null where the record does not know the command. Asks until somebody answers. */
async function askTheRecord(id: string, command: string, wanted: () => boolean): Promise<Submission | null> {
  await pause(settleMs);
  while (wanted()) {
    try {
      const known = (await showTimeline(id)).some((entry) => entry.command === command);
      return known ? await showSubmission(id) : null;
    } catch (fault) {
      if (!(fault instanceof Unreachable)) throw fault;
      await pause(againMs);
    }
  }
  return null;
}
