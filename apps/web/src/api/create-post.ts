// Appoints a person to a post.
import { client, heard } from './call';
import type { components } from './openapi';

export type Role = components['schemas']['PostPage']['items'][number]['role'];
export type PostCreated = components['schemas']['PostCreated'];
export interface NewPost {
  personId: string;
  unitId: string;
  role: Role;
  validFrom?: string;
  validTo?: string;
}

export const createPost = (body: NewPost, key: string): Promise<PostCreated> => heard(client.POST('/api/admin/posts', { params: { header: { 'Idempotency-Key': key } }, body }));
