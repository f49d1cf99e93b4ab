// One page of one box of the worklist.
import { client, heard } from './call';
import type { WorkPage } from './types';

export type Box = 'todo' | 'done' | 'submitted' | 'copied';

export const listWorklist = (box: Box, cursor: string | null): Promise<WorkPage> =>
  heard(client.GET('/api/worklist', { params: { query: cursor === null ? { box } : { box, cursor } } }));
