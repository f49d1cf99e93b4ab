// The yearly cycles of the district, newest first.
import { client, heard } from './call';
import type { components } from './openapi';

export type Cycle = components['schemas']['Cycle'];

export const listCycles = (cursor: string | null): Promise<components['schemas']['CyclePage']> => heard(client.GET('/api/cycles', { params: { query: cursor === null ? {} : { cursor } } }));
