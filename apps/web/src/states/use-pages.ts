// A list that comes in pages, each behind the cursor of the one before; which list, and how it looks, is its screen's.
import { useInfiniteQuery } from '@tanstack/react-query';

export const usePages = <Page extends { next: string | null }>(queryKey: readonly unknown[], read: (cursor: string | null) => Promise<Page>) =>
  useInfiniteQuery({ queryKey, queryFn: ({ pageParam }) => read(pageParam), initialPageParam: null as string | null, getNextPageParam: ({ next }) => next });
