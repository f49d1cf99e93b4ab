// A new person with an account. The one-time password is answered once.
import { client, heard } from './call';
import type { components } from './openapi';

export type PersonCreated = components['schemas']['PersonCreated'];

export const createPerson = (body: { displayName: string; account: string; email?: string }, key: string): Promise<PersonCreated> =>
  heard(client.POST('/api/admin/people', { params: { header: { 'Idempotency-Key': key } }, body }));
