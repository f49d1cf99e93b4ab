// One page of who holds which post, from when to when.
import { client, heard } from './call';
import type { components } from './openapi';

export type Post = components['schemas']['PostPage']['items'][number];

export const listPosts = (cursor: string | null): Promise<components['schemas']['PostPage']> =>
  heard(client.GET('/api/admin/posts', { params: { query: cursor === null ? {} : { cursor } } }));
