// One page of the trail as far as it is open to the person, newest first, and all of it as a file.
import { client, heard } from './call';
import type { components } from './openapi';

export type AuditRecord = components['schemas']['Record'];

export const listRecords = (kind: string | null, cursor: string | null): Promise<components['schemas']['RecordPage']> =>
  heard(client.GET('/api/audit/entries', { params: { query: { ...(kind === null ? {} : { kind }), ...(cursor === null ? {} : { cursor }) } } }));

