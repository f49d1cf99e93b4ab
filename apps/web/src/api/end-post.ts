// Ends a post at this moment, with the reason that goes on record.
import { client, heard } from './call';

export const endPost = (id: string, reason: string, key: string): Promise<unknown> =>
  heard(client.POST('/api/admin/posts/{id}/end', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }));
