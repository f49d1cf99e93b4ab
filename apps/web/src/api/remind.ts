// Reminding whoever holds a submission: whether it may be done now, when it was done last, and doing it.
import { client, heard } from './call';
import type { components } from './openapi';

export type Reminders = components['schemas']['Reminders'];

export const showReminders = (id: string): Promise<Reminders> => heard(client.GET('/api/submissions/{id}/reminders', { params: { path: { id } } }));

export const remind = (id: string, key: string): Promise<components['schemas']['Reminded']> =>
  heard(client.POST('/api/submissions/{id}/reminders', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: {} }));
