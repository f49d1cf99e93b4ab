// The printed form of a submission as the server has it now. `stamp` says which state is meant: another one is read anew.
import { useQuery } from '@tanstack/react-query';
import { showPrint } from '../api/show-print';

export function usePrint(id: string, stamp: string) {
  return useQuery({ queryKey: ['print', id, stamp], queryFn: () => showPrint(id), placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined) });
}
