// The next form that waits, fetched while this one is looked at, so that it is there at once.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showSubmission } from '../../api/show-submission';
import { nextWaiting } from '../../review/next-waiting';

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
