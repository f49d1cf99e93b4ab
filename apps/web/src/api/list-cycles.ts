// One page of the yearly cycles, newest first.
import { client, heard } from './call';
import type { components } from './openapi';

export type Cycle = components['schemas']['CyclePage']['items'][number];
export const listCycles = (cursor: string | null): Promise<components['schemas']['CyclePage']> => heard(client.GET('/api/cycles', { params: { query: cursor === null ? {} : { cursor } } }));
