// One page of the trail as far as it is open to the person, newest first.
import { client, heard } from './call';
import type { components } from './openapi';

export const listRecords = (kind: string | null, cursor: string | null): Promise<components['schemas']['TrailPage']> =>
  heard(client.GET('/api/audit/entries', { params: { query: { ...(kind === null ? {} : { kind }), ...(cursor === null ? {} : { cursor }) } } }));
