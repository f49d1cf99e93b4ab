// The cycle that a screen is about: the one that its address names, else the newest. Which cycles there are is the server's word.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { everyPage } from '../api/every-page';
import { listCycles, type Cycle } from '../api/list-cycles';

export function useCycle(named: string | null | undefined): { cycles: UseQueryResult<Cycle[]>; id: string | null } {
  const cycles = useQuery({ queryKey: ['cycles'], queryFn: () => everyPage(listCycles), staleTime: 60_000 });
  return { cycles, id: named ?? cycles.data?.[0]?.id ?? null };
}
