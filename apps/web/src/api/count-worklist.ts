// How many entries each box of the worklist holds.
import { client, heard } from './call';
import type { components } from './openapi';

export type WorkCounts = components['schemas']['WorkCounts'];
export const countWorklist = (post?: string): Promise<WorkCounts> => heard(client.GET('/api/worklist/counts', { params: { query: post === undefined ? {} : { post } } }));
