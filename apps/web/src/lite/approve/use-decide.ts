// Sending a decision from a lite page: on what was shown, once however often the line breaks; the record is asked what became of it. A refusal
// stays with its words, and where the content moved, with what changed.
import { useState } from 'react';
import { actOnSubmission, type SubmissionEvent } from '../../api/act-on-submission';
import { ApiProblem } from '../../api/call';
import type { CommandState } from '../../api/command';
import type { Submission } from '../../api/types';
import { onRecord } from '../../form/on-record';
import { movedIn } from '../../states/moved-in';
import { useCommand } from '../../states/use-command';

export interface Deciding {
  readonly phase: CommandState['phase'];
  readonly busy: boolean;
  readonly fault: unknown;
  /** The content moved since it was shown; nothing was decided. */
  readonly moved: readonly string[] | null;
  readonly isOut: boolean;
  readonly send: (event: SubmissionEvent) => void;
  readonly close: () => void;
}

export function useDecide(id: string, onClose: () => void, onDone: (after: Submission) => void): Deciding {
  const { state, busy, send, closing } = useCommand();
  const [isDone, setDone] = useState(false);
  const decide = (event: SubmissionEvent) => {
    if (isDone) return;
    const done = (after: Submission) => {
      setDone(true);
      onDone(after);
    };
    void send(() => ({ body: event, post: (key) => actOnSubmission(id, event, key), ask: (key) => onRecord(id, key), done }));
  };
  const { fault } = state;
  return { phase: state.phase, busy: busy || isDone, fault, moved: movedIn(fault), isOut: fault instanceof ApiProblem && fault.status === 401, send: decide, close: closing(onClose) };
}
