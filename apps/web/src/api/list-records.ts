// One page of the trail as far as it is open to the person, newest first, and all of it as a file.
import { client, heard } from './call';
import type { components } from './openapi';
import { asFile, fileOf, type TableFile } from './table-file';

export type AuditRecord = components['schemas']['Record'];

export const listRecords = (kind: string | null, cursor: string | null): Promise<components['schemas']['RecordPage']> =>
  heard(client.GET('/api/audit/entries', { params: { query: { ...(kind === null ? {} : { kind }), ...(cursor === null ? {} : { cursor }) } } }));


export const recordsFile = (kind: string | null): TableFile => (format) => fileOf(client.GET('/api/audit/entries', { params: { query: kind === null ? {} : { kind } }, ...asFile(format) }));
