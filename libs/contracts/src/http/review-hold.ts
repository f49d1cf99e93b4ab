// The body and the answer of POST /api/submissions/:id/review-hold: a reviewer's page says that it was opened, is still open, was left, or
// takes the review over from the colleague whose hold was seen. Shape only.
import { z } from 'zod';
import { id, instant } from './answers/parts';
import { hashHex } from './text';

/** The content that the page shows; kept as looked at where it is the current one. */
const contentHash = hashHex.optional();
const act = (name: 'OPEN' | 'STAY') => z.strictObject({ act: z.literal(name), contentHash });

export const reviewHoldBody = z
  .discriminatedUnion('act', [act('OPEN'), act('STAY'), z.strictObject({ act: z.literal('LEAVE') }), z.strictObject({ act: z.literal('TAKE_OVER'), contentHash, since: z.iso.datetime({ precision: 6, error: '不是有效的时间' }).meta({ description: '看到的对方从何时起打开；对不上说明已换了人' }) })])
  .meta({ id: 'ReviewHoldBody' });
export type ReviewHoldBody = z.output<typeof reviewHoldBody>;

export const reviewHoldAnswer = z
  .strictObject({
    mine: z.boolean(),
    other: z.strictObject({ personId: id, name: z.string(), since: instant }).nullable().meta({ description: '同一环节里别的人打开着；没有为 null' }),
  })
  .meta({ id: 'ReviewHold', description: '同一环节的人谁正打开着审核。只是提醒，不影响同意和退回' });
