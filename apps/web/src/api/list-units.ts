// One page of the units of the district.
import { client, heard } from './call';
import type { components } from './openapi';

export type Unit = components['schemas']['UnitPage']['items'][number];

export const listUnits = (cursor: string | null): Promise<components['schemas']['UnitPage']> =>
  heard(client.GET('/api/admin/units', { params: { query: cursor === null ? {} : { cursor } } }));
