// Opening a cycle: what it would do, doing it, and what was opened before.
import { client, heard } from './call';
import type { components, paths } from './openapi';

export type CyclePlan = components['schemas']['CyclePlan'];
export type CycleOpened = components['schemas']['CycleOpened'];
export type DryRunBody = NonNullable<paths['/api/cycles/dry-run']['post']['requestBody']>['content']['application/json'];
export type OpenCycleBody = NonNullable<paths['/api/cycles']['post']['requestBody']>['content']['application/json'];

export const dryRunCycle = (body: DryRunBody): Promise<CyclePlan> => heard(client.POST('/api/cycles/dry-run', { body }));

export const openCycle = (body: OpenCycleBody, key: string): Promise<CycleOpened> => heard(client.POST('/api/cycles', { params: { header: { 'Idempotency-Key': key } }, body }));
