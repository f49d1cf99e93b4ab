// A one-time password for somebody who forgot theirs. It is answered once.
import { client, heard } from './call';
import type { PersonCreated } from './create-person';

export const resetPassword = (id: string, account: string, reason: string, key: string): Promise<PersonCreated> =>
  heard(client.POST('/api/admin/people/{id}/password', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { account, reason } }));
