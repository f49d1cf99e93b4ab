// Sends one event, once whatever the line does: done, refused, or known not to have arrived, to be sent again. It judges nothing.
import { useQueryClient } from '@tanstack/react-query';
import { actOnSubmission, type SubmissionEvent } from '../api/act-on-submission';
import type { CommandState } from '../api/command';
import type { Submission } from '../api/types';
import { useCommand } from '../states/use-command';
import { onRecord } from './on-record';
import { told } from './told';

export type Sending = CommandState;

interface Sender {
  sending: Sending;
  busy: boolean;
  send: (event: Pick<SubmissionEvent, 'type'> & Record<string, unknown>) => Promise<void>;
  forget: () => void;
  closing: ReturnType<typeof useCommand>['closing'];
}

export function useSend(submission: Submission): Sender {
  const queries = useQueryClient();
  const { state: sending, busy, send: sendOnce, forget, closing } = useCommand();
  const { id, version } = submission;
  const send: Sender['send'] = async (event) => {
    const body = { expectedVersion: version, ...event } as SubmissionEvent;
    const phase = await sendOnce(() => ({ body, post: (key) => actOnSubmission(id, body, key), ask: (key) => onRecord(id, key), done: (after: Submission) => told(queries, after) }));
    if (phase === 'refused') void queries.invalidateQueries({ queryKey: ['submission', id] });
  };
  return { sending, busy, send, forget, closing };
}
