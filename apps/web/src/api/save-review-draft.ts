// Lines of a reviewer's own draft. Sent twice, the second meets the version of the first: nothing is overwritten unseen.
import { client, heard } from './call';
import type { components } from './openapi';

export type ReviewDraftBody = NonNullable<components['schemas']['ReviewDraftBody']>;
export const saveReviewDraft = (id: string, body: ReviewDraftBody): Promise<components['schemas']['ReviewDraftSaved']> =>
  heard(client.PUT('/api/submissions/{id}/review-draft', { params: { path: { id } }, body }));
