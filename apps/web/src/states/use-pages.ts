// A list that comes in pages, each behind the cursor of the one before; which list, and how it looks, is its screen's.
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';

type Known<Page> = InfiniteData<Page, string | null> | undefined;

/** `kept`: where another list follows, what was listed stays until that is read. */
export const usePages = <Page extends { next: string | null }>(queryKey: readonly unknown[], read: (cursor: string | null) => Promise<Page>, kept?: (keyBefore: readonly unknown[]) => boolean) =>
  useInfiniteQuery({
    queryKey, queryFn: ({ pageParam }) => read(pageParam), initialPageParam: null as string | null, getNextPageParam: ({ next }) => next,
    placeholderData: (known: Known<Page>, before): Known<Page> => (before !== undefined && kept?.(before.queryKey) === true ? known : undefined),
  });
