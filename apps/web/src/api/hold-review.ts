// Says that a review page is open, still open, left, or takes the review over from a colleague. Sent again it comes to the same.
import { client, heard } from './call';
import type { components } from './openapi';

export type ReviewHold = components['schemas']['ReviewHold'];
export type Colleague = NonNullable<ReviewHold['other']>;
type Body = components['schemas']['ReviewHoldBody'];

/** Leaving is told even while the page goes away. */
export const holdReview = (id: string, body: Body): Promise<ReviewHold> =>
  heard(client.POST('/api/submissions/{id}/review-hold', { params: { path: { id } }, body, keepalive: body.act === 'LEAVE' }));
