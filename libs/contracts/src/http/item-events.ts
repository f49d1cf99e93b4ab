// The bodies of POST /api/rectification-items and of its events (DESIGN §6). Shape only.
import { z } from 'zod';
import { dateText, expectedVersion, label, rowKey, uuid, words } from './text';

const base = { expectedVersion, postId: uuid.optional() };
const evidence = z.array(label(300)).max(20).optional();
const year = z.int().min(2000).max(2100);

export const itemEventBodies = {
  ANSWER: z.strictObject({ type: z.literal('ANSWER'), ...base, text: words(2000), evidence, lateReason: words(1000).optional() }),
  VERIFY: z.strictObject({ type: z.literal('VERIFY'), ...base, result: z.enum(['all', 'part', 'none']), reason: words(2000), seen: evidence }),
  REOPEN: z.strictObject({ type: z.literal('REOPEN'), ...base, reason: words(2000) }),
  CARRY_OVER: z.strictObject({ type: z.literal('CARRY_OVER'), ...base, toYear: year, reason: words(2000) }),
} as const;
export type ItemEventType = keyof typeof itemEventBodies;
export type ItemEventBody = { [K in ItemEventType]: z.output<(typeof itemEventBodies)[K]> }[ItemEventType];

/** An item that no submission's review raised: from monitoring, key evaluation, audit, an earlier year. */
export const createItemBody = z.strictObject({
  unitId: uuid,
  year,
  source: z.enum(['monitoring', 'self-evaluation', 'key-evaluation', 'audit']),
  row: rowKey.optional(),
  text: words(2000),
  owner: words(100),
  dueOn: dateText,
  postId: uuid.optional(),
});
export type CreateItemBody = z.output<typeof createItemBody>;
