// Ends a post, now.
import { client, heard } from './call';

export const endPost = (id: string, reason: string, key: string): Promise<unknown> =>
  heard(client.POST('/api/admin/posts/{id}/end', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }));
