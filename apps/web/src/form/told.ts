// What an answer to an event tells the page: the submission as it is now, before any look that began earlier, and what else is asked
// anew because of it. The one way in which answers reach the screens.
import type { QueryClient } from '@tanstack/react-query';
import type { Submission } from '../api/types';

export function told(queries: QueryClient, after: Submission): void {
  // A draft that was saved stays with whom it was; every other event changes what may be done with files, and whose turn it is.
  if (staysDraft(queries, after)) void queries.invalidateQueries({ queryKey: ['worklist'], refetchType: 'none' });
  else listsMoved(queries);
  formTold(queries, after);
}

/** Of the form alone: for who has told the lists before. */
export function formTold(queries: QueryClient, after: Submission): void {
  const key = ['submission', after.id];
  const refetchType = staysDraft(queries, after) ? 'none' : 'active';
  void queries.cancelQueries({ queryKey: key }); // a look that began before would bring an older state
  queries.setQueryData(key, after);
  for (const what of ['evidence', 'desk', 'reminders']) void queries.invalidateQueries({ queryKey: [what, after.id], refetchType });
}

/** Something is with somebody else now. A list that is shown is read again, one that is not is forgotten: it never comes back with what has gone. */
export function listsMoved(queries: QueryClient): void {
  for (const what of ['worklist', 'inbox']) {
    queries.removeQueries({ queryKey: [what], type: 'inactive' });
    void queries.invalidateQueries({ queryKey: [what] });
  }
}

const staysDraft = (queries: QueryClient, { id, state }: Submission): boolean => state === 'draft' && queries.getQueryData<Submission>(['submission', id])?.state === 'draft';
