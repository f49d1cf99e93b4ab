// The demonstration accounts; none where no demonstration is loaded.
import { ApiProblem, client, heard } from './call';
import type { DemonstrationAccount } from './types';

export async function listDemonstration(): Promise<DemonstrationAccount[]> {
  try {
    return (await heard(client.GET('/api/demonstration'))).accounts;
  } catch (fault) {
    if (fault instanceof ApiProblem && fault.code === 'NO_DEMONSTRATION') return [];
    throw fault;
  }
}
