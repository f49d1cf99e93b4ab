// One page of one box of the worklist.
import { client, heard } from './call';
import { asFile, fileOf, type TableFile } from './table-file';
import type { WorkPage } from './types';

export type Box = 'todo' | 'done' | 'submitted' | 'copied';

/** `post`: only what waits at this post of one's own. */
export const listWorklist = (box: Box, cursor: string | null, post?: string | null): Promise<WorkPage> =>
  heard(client.GET('/api/worklist', { params: { query: { box, ...(cursor === null ? {} : { cursor }), ...(post ? { post } : {}) } } }));

export const worklistFile = (box: Box, post?: string | null): TableFile => (format) => fileOf(client.GET('/api/worklist', { params: { query: { box, ...(post ? { post } : {}) } }, ...asFile(format) }));
