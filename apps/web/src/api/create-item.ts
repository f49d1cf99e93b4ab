// A rectification item that no review raised.
import { client, heard } from './call';
import type { paths } from './openapi';

export type NewItem = paths['/api/rectification-items']['post']['requestBody']['content']['application/json'];

export const createItem = (body: NewItem, key: string): Promise<{ id: string }> => heard(client.POST('/api/rectification-items', { params: { header: { 'Idempotency-Key': key } }, body }));
