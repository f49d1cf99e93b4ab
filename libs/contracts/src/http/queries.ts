// What lists are asked with, in the address. Strict: an unknown parameter is a typing error and must not silently widen a list.
import { z } from 'zod';
import { cursor, dateText, instantText, rowKey, text, uuid } from './text';

const paged = { cursor: cursor.optional() };
const yearText = z
  .string()
  .regex(/^(20\d\d|2100)$/, '应为 2000–2100 的年份')
  .transform(Number);
const submissionState = z.enum(['draft', 'selfScored', 'reviewed', 'rectification', 'published', 'cancelled']);
const itemState = z.enum(['open', 'answered', 'reopened', 'closed', 'carriedOver']);
const itemSource = z.enum(['review', 'monitoring', 'self-evaluation', 'key-evaluation', 'audit', 'carried-over']);
/** A day (Asia/Shanghai) or an instant with its zone. */
const moment = z.union([dateText, instantText], { error: '不是有效的日期或时间' });

export const pageQuery = z.strictObject(paged);
export const noQuery = z.strictObject({});
/** `post`: of the todo box, what waits at this post of one's own. */
export const worklistQuery = z.strictObject({ box: z.enum(['todo', 'done', 'submitted', 'copied']).default('todo'), post: uuid.optional(), ...paged });
export const worklistCountsQuery = z.strictObject({ post: uuid.optional() });
export const submissionsQuery = z.strictObject({ cycle: uuid.optional(), unit: uuid.optional(), state: submissionState.optional(), ...paged });
export const comparisonQuery = z.strictObject({ form: z.enum(['overall', 'project']).optional(), ...paged });
/** `table`: which of the pictures, where the answer is asked for as a table; JSON holds them all. */
export const scoresQuery = z.strictObject({ form: z.enum(['overall', 'project']).default('overall'), table: z.enum(['deviation', 'shares', 'posts']).default('deviation') });
export const executionQuery = z.strictObject({ form: z.enum(['overall', 'project']).default('overall') });
const ofItems = { unit: uuid.optional(), year: yearText.optional() };
/**
 * `reopened`: of those reopened, how it came to that: found done in part, not at all, or closed before. `overdue`: past due and not finished. `age`: of those
 * not finished, how long past due.
 */
export const itemsQuery = z.strictObject({
  ...ofItems,
  state: itemState.optional(),
  reopened: z.enum(['part', 'none', 'again']).optional(),
  overdue: z.literal('yes').optional(),
  source: itemSource.optional(),
  age: z.enum(['notDue', 'upTo30', 'upTo90', 'over90']).optional(),
  submission: uuid.optional(),
  ...paged,
});
export const itemSummaryQuery = z.strictObject(ofItems);
export const itemAgeingQuery = z.strictObject({ ...ofItems, table: z.enum(['ages', 'closed']).default('ages') });
export const scoreChangesQuery = z.strictObject({
  submission: uuid.optional(),
  row: rowKey.optional(),
  actor: uuid.optional(),
  unit: uuid.optional(),
  year: yearText.optional(),
  from: moment.optional(),
  to: moment.optional(),
  ...paged,
});
export const entriesQuery = z.strictObject({
  /** `refusal`: refused attempts; otherwise the first word of an entry type, such as `session` or `submission`. */
  kind: text(60, 1).optional(),
  submission: uuid.optional(),
  row: rowKey.optional(),
  actor: uuid.optional(),
  unit: uuid.optional(),
  year: yearText.optional(),
  from: moment.optional(),
  to: moment.optional(),
  ...paged,
});
export const deliveriesQuery = z.strictObject({ status: z.enum(['queued', 'accepted', 'failed', 'dead']).optional(), ...paged });
