// How many entries each box of the worklist holds.
import { client, heard } from './call';
import { narrowed, type Narrowed } from './list-worklist';
import type { components } from './openapi';

export type WorkCounts = components['schemas']['WorkCounts'];
export const countWorklist = (to: Narrowed): Promise<WorkCounts> => heard(client.GET('/api/worklist/counts', { params: { query: narrowed(to) } }));
