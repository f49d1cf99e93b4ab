// Shuts a person out, at once.
import { client, heard } from './call';

export const disablePerson = (id: string, reason: string, key: string): Promise<unknown> =>
  heard(client.POST('/api/admin/people/{id}/disable', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }));
