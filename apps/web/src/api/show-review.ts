// A reviewer's own draft, and what changed since they last decided.
import { client, heard } from './call';
import type { components } from './openapi';

export type Review = components['schemas']['Review'];
export const showReview = (id: string): Promise<Review> => heard(client.GET('/api/submissions/{id}/review', { params: { path: { id } } }));
