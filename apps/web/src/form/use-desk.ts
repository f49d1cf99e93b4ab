// Where a form lies now, since when and until when: as its detail says, and asked anew after an event, whose answer does not carry it.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { showDesk, type Desk } from '../api/show-desk';
import type { Submission } from '../api/types';

export function useDesk({ id, version, waiting }: Submission): UseQueryResult<Desk> {
  return useQuery({ queryKey: ['desk', id, version], queryFn: () => showDesk(id), initialData: waiting });
}
