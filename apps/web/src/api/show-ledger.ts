// All lines of the score ledger of a submission, in the order in which they were written.
import { client, heard } from './call';
import type { components } from './openapi';

export type LedgerLine = components['schemas']['LedgerLine'];
export const showLedger = async (id: string): Promise<LedgerLine[]> => (await heard(client.GET('/api/submissions/{id}/ledger', { params: { path: { id } } }))).lines;
