// One page of the people of the district.
import { client, heard } from './call';
import type { components } from './openapi';

export type Person = components['schemas']['PersonPage']['items'][number];

export const listPeople = (cursor: string | null): Promise<components['schemas']['PersonPage']> =>
  heard(client.GET('/api/admin/people', { params: { query: cursor === null ? {} : { cursor } } }));
