// Sending a decision: what was seen when the screen was opened is what is decided on; the draft goes first, the decision carries it, and
// the next form opens. Sent once however often the line breaks. A refusal stays with its words.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actOnSubmission, type SubmissionEvent } from '../../api/act-on-submission';
import type { CommandState } from '../../api/command';
import { showSubmission } from '../../api/show-submission';
import type { Submission } from '../../api/types';
import { useForm } from '../../form/form-context';
import { onRecord } from '../../form/on-record';
import { formTold, listsMoved } from '../../form/told';
import { whereNow } from '../../form/turn-of';
import { carriedBy } from '../../review/carried';
import { draftedOf } from '../../review/review-lines';
import { movedIn } from '../../states/moved-in';
import { useCommand } from '../../states/use-command';
import { decideTexts as words } from '../../texts/review';
import { useReview } from './review-context';
import { readNext } from './use-prefetched-next';

export interface Deciding {
  phase: CommandState['phase'];
  /** From the first press on until the screen is left. */
  busy: boolean;
  fault: unknown;
  /** The content moved since it was seen; nothing was decided. */
  moved: readonly string[] | null;
  send: (event: SubmissionEvent, carried: readonly string[], done: string) => Promise<void>;
  lookAgain: () => void;
  /** Never while it is being sent. */
  close: () => void;
}

class DraftNotSaved extends Error {}

export function useDecide(onClose: () => void): Deciding {
  const { submission } = useForm();
  const { keeper, onSeen, other } = useReview();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state, busy, send: sendOnce, closing } = useCommand();
  const [lookFault, setLookFault] = useState<unknown>(null);
  const lookAgain = () => {
    void queries.fetchQuery({ queryKey: ['submission', submission.id], queryFn: () => showSubmission(submission.id), staleTime: 0 }).then(({ version, contentHash }) => {
      onSeen({ version, contentHash });
      onClose();
    }, setLookFault);
  };
  /** Told once the next form is open: a screen that is being left draws nothing and asks nothing. The lists hear of it before, as one of them may be what opens. */
  const tell = (after: Submission) => {
    formTold(queries, after);
    void queries.invalidateQueries({ queryKey: ['review', submission.id], refetchType: 'none' });
  };
  const send: Deciding['send'] = async (event, carried, said) => {
    if (state.phase === 'done') return; // on its way to the next form
    setLookFault(null);
    const { pathname } = location;
    const upcoming = readNext(queries, submission.id);
    let after: Submission | undefined;
    const phase = await sendOnce(async () => {
      // While a colleague has it open nothing of the draft is taken; the decision carries its own words, and waits for no courtesy.
      if (!(await keeper.settle()) && other === null) throw new DraftNotSaved();
      const { draft } = keeper.current();
      const drafted = draftedOf(draft, carried);
      const body = drafted.length === 0 ? event : ({ ...event, drafted } as SubmissionEvent);
      return { body, post: (key) => actOnSubmission(submission.id, body, key), ask: (key) => onRecord(submission.id, key), done: (answer: Submission) => {
        after = answer;
        // What could not be saved while a colleague has it open was said all the same.
        keeper.drop(carriedBy(event), draft);
      } };
    });
    if (phase !== 'done' || after === undefined) return;
    const next = await upcoming;
    onClose();
    listsMoved(queries);
    // Who went elsewhere meanwhile is not fetched back. All of it is there: it is drawn at once.
    if (location.pathname === pathname) await navigate(next === null ? '/worklist' : `/forms/${next}/review`, { state: { done: words.doneNow(said, whereNow(after)) }, flushSync: true });
    tell(after);
  };
  const fault = lookFault ?? state.fault;
  return { phase: state.phase, busy: busy || state.phase === 'done', fault, moved: movedIn(fault), send, lookAgain, close: closing(onClose) };
}

export const faultWords = (fault: unknown): string | null => (fault instanceof DraftNotSaved ? words.saving : null);
