// The cycle that a screen is about: the one that its address names, else the one that was chosen in this tab, else the newest that is under way, so that a
// year just opened does not empty the screens of the one that people work on; one that was recalled only where there is no other. Which cycles there are is the server's word.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { everyPage } from '../api/every-page';
import { listCycles, type Cycle } from '../api/list-cycles';

const storedAs = 'jishen/tab/cycle';
export const keepCycle = (id: string): void => sessionStorage.setItem(storedAs, id);

const all = (): boolean => true;

/** `fits`: where a screen is about some of them only. */
export function useCycle(named: string | null | undefined, fits: (cycle: Cycle) => boolean = all): { cycles: UseQueryResult<Cycle[]>; id: string | null } {
  const cycles = useQuery({ queryKey: ['cycles'], queryFn: () => everyPage(listCycles), staleTime: 60_000 });
  const fitting = cycles.data?.filter(fits) ?? [];
  const kept = sessionStorage.getItem(storedAs);
  const found = fitting.find(({ id }) => id === kept) ?? fitting.find(({ underWay }) => underWay) ?? fitting.find(({ recalledAt }) => recalledAt === undefined) ?? fitting[0];
  return { cycles, id: named ?? found?.id ?? null };
}
