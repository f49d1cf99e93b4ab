// Recalling a cycle, and what stands in the way of it.
import { client, heard } from './call';
import type { components } from './openapi';

export type CycleRecall = components['schemas']['CycleRecall'];

export const showRecall = (id: string): Promise<CycleRecall> => heard(client.GET('/api/cycles/{id}/recall', { params: { path: { id } } }));

export const recallCycle = (id: string, reason: string, key: string): Promise<components['schemas']['CycleRecalled']> =>
  heard(client.POST('/api/cycles/{id}/recall', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }));
