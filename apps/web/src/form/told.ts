// What an answer to an event tells the page: the submission as it is now, before any look that began earlier, and what else is asked
// anew because of it. The one way in which answers reach the screens.
import type { QueryClient } from '@tanstack/react-query';
import type { Submission } from '../api/types';

export function told(queries: QueryClient, after: Submission): void {
  const key = ['submission', after.id];
  const before = queries.getQueryData<Submission>(key);
  void queries.cancelQueries({ queryKey: key }); // a look that began before would bring an older state
  queries.setQueryData(key, after);
  // A draft that was saved stays with whom it was; every other event changes what may be done with files, and whose turn it is.
  const refetchType = before?.state === 'draft' && after.state === 'draft' ? 'none' : 'active';
  for (const what of ['evidence', 'desk', 'reminders']) void queries.invalidateQueries({ queryKey: [what, after.id], refetchType });
  void queries.invalidateQueries({ queryKey: ['worklist'], refetchType: 'none' });
}
