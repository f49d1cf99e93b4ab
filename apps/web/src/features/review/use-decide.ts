// Sending a decision: what was seen when the screen was opened is what is decided on; the draft goes first, the decision carries it, and
// the next form opens. Sent once however often the line breaks. A refusal stays with its words.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { actOnSubmission, type SubmissionEvent } from '../../api/act-on-submission';
import { ApiProblem, Unreachable } from '../../api/call';
import { showSubmission } from '../../api/show-submission';
import { useForm } from '../../form/form-context';
import { draftedOf } from '../../review/review-lines';
import { nextWaiting } from '../../review/next-waiting';
import { decideTexts as words } from '../../texts/review';
import { useReview } from './review-context';

export interface Deciding {
  busy: boolean;
  fault: unknown;
  /** The content moved since it was seen; nothing was decided. */
  moved: readonly string[] | null;
  send: (event: SubmissionEvent, carried: readonly string[], done: string) => Promise<void>;
  lookAgain: () => void;
}

class DraftNotSaved extends Error {}

export function useDecide(onClose: () => void): Deciding {
  const { submission } = useForm();
  const { keeper, onSeen, other } = useReview();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const lookAgain = () => {
    void queries.fetchQuery({ queryKey: ['submission', submission.id], queryFn: () => showSubmission(submission.id), staleTime: 0 }).then(({ version, contentHash }) => {
      onSeen({ version, contentHash });
      onClose();
    }, setFault);
  };
  const send: Deciding['send'] = async (event, carried, done) => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    try {
      // While a colleague has it open nothing of the draft is taken; the decision carries its own words, and waits for no courtesy.
      if (!(await keeper.settle()) && other === null) throw new DraftNotSaved();
      const drafted = draftedOf(keeper.current().draft, carried);
      const after = await actOnSubmission(submission.id, drafted.length === 0 ? event : ({ ...event, drafted } as SubmissionEvent), key.current);
      queries.setQueryData(['submission', submission.id], after);
      void queries.invalidateQueries({ queryKey: ['review', submission.id], refetchType: 'none' });
      void queries.invalidateQueries({ queryKey: ['worklist'], refetchType: 'none' });
      const next = await nextWaiting(submission.id).catch(() => null);
      onClose();
      void navigate(next === null ? '/worklist' : `/forms/${next}/review`, { state: { done } });
    } catch (why) {
      setFault(why);
      // Only an attempt whose fate is unknown keeps its key: sent again it has one effect.
      if (!(why instanceof Unreachable)) key.current = crypto.randomUUID();
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, moved: movedIn(fault), send, lookAgain };
}

function movedIn(fault: unknown): readonly string[] | null {
  if (!(fault instanceof ApiProblem) || (fault.code !== 'CONTENT_CHANGED' && fault.code !== 'VERSION_CONFLICT')) return null;
  const changes = (fault.data['changes'] ?? []) as { detail: string }[];
  return changes.length === 0 ? [fault.detail] : changes.map(({ detail }) => detail);
}

/** Fetched while this form is looked at, so that the next one is there at once. */
export function usePrefetchedNext(id: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      void nextWaiting(id).then(async (next) => {
        if (next !== null) await queries.prefetchQuery({ queryKey: ['submission', next], queryFn: () => showSubmission(next) });
      }, () => undefined);
    }, 1_500);
    return () => clearTimeout(timer);
  }, [id, queries]);
}

export const faultWords = (fault: unknown): string | null => (fault instanceof DraftNotSaved ? words.saving : null);
