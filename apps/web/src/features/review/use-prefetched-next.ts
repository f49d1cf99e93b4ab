// The next form that waits, read while this one is looked at and once more while its decision is on its way, so that it is there at once.
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showReview } from '../../api/show-review';
import { showSubmission } from '../../api/show-submission';
import { nextWaiting } from '../../review/next-waiting';

export function usePrefetchedNext(id: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => void readNext(queries, id), 1_500);
    return () => clearTimeout(timer);
  }, [id, queries]);
}

/** @returns which form it is, as soon as that is known; null where none waits or nobody can say */
export async function readNext(queries: QueryClient, id: string): Promise<string | null> {
  const next = await nextWaiting(id).catch(() => null);
  if (next !== null) void read(queries, next).catch(() => undefined);
  return next;
}

async function read(queries: QueryClient, id: string): Promise<void> {
  const { contentHash } = await queries.fetchQuery({ queryKey: ['submission', id], queryFn: () => showSubmission(id) });
  await queries.prefetchQuery({ queryKey: ['review', id, contentHash], queryFn: () => showReview(id) });
}
