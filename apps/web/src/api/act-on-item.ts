// Every event on a rectification item. The key names the attempt: sent again with the same key and words it has one effect and one answer.
import { client, heard } from './call';
import type { components } from './openapi';
import type { Item } from './types';

export type ItemEvent = components['schemas']['ItemEvent'];

export const actOnItem = (id: string, event: ItemEvent, key: string): Promise<Item> =>
  heard(client.POST('/api/rectification-items/{id}/events', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: event }));
