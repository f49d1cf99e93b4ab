// One page of one box of the worklist.
import { client, heard } from './call';
import { asFile, fileOf, type TableFile } from './table-file';
import type { WorkPage } from './types';

export type Box = 'todo' | 'done' | 'submitted' | 'copied';

/** `post`: only what waits at this post of one's own. `sought`: only what holds these words in its unit or name. */
export interface Narrowed {
  post?: string | undefined;
  sought?: string;
}
export const narrowed = ({ post, sought = '' }: Narrowed) => ({ ...(post ? { post } : {}), ...(sought === '' ? {} : { q: sought }) });

export const listWorklist = (box: Box, cursor: string | null, to: Narrowed = {}): Promise<WorkPage> =>
  heard(client.GET('/api/worklist', { params: { query: { box, ...(cursor === null ? {} : { cursor }), ...narrowed(to) } } }));

export const worklistFile = (box: Box, to: Narrowed): TableFile => (format) => fileOf(client.GET('/api/worklist', { params: { query: { box, ...narrowed(to) } }, ...asFile(format) }));
