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
/** `asOf`: who holds what on this day or at this instant, else now; `find`: part of a name, an account or a unit. */
export const appointmentsQuery = z.strictObject({ asOf: moment.optional(), find: text(100, 1).optional(), ...paged });
export const powersQuery = z.strictObject({ asOf: moment.optional() });
export const noQuery = z.strictObject({});
const sought = text(100, 1).optional().describe('只列单位和名称里含有这几个字的');
/** `post`: of the todo box, what waits at this post of one's own. */
export const worklistQuery = z.strictObject({ box: z.enum(['todo', 'done', 'submitted', 'copied']).default('todo'), post: uuid.optional(), q: sought, ...paged });
export const worklistCountsQuery = z.strictObject({ post: uuid.optional(), q: sought });
export const submissionsQuery = z.strictObject({ cycle: uuid.optional(), unit: uuid.optional(), state: submissionState.optional(), ...paged });
export const comparisonQuery = z.strictObject({ form: z.enum(['overall', 'project']).optional(), ...paged });
/** `expected`: would be late at the speed of late; `adjusted`: by posts of this role. */
export const progressQuery = z.strictObject({
  step: text(60, 1).optional(),
  late: z.literal('yes').optional(),
  expected: z.literal('yes').optional(),
  returned: z.literal('yes').optional(),
  adjusted: z.enum(['department-reviewer', 'bureau-reviewer', 'bureau-head']).optional(),
  ...paged,
});
/** `table`: which of the pictures, where the answer is asked for as a table; JSON holds them all. */
export const scoresQuery = z.strictObject({ form: z.enum(['overall', 'project']).default('overall'), table: z.enum(['deviation', 'shares', 'posts', 'clauses']).default('deviation') });
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
const ofTrail = {
  submission: uuid.optional(), row: rowKey.optional(), actor: uuid.optional(), unit: uuid.optional(), year: yearText.optional(), from: moment.optional(), to: moment.optional(),
};
/** `asOf`: nothing that came later; a file then holds what a screen showed. `key`: by which the making of a file is followed. */
export const auditQuestionQuery = z.strictObject({ ...ofTrail, asOf: instantText.optional(), key: uuid.optional(), ...paged });
export const asOfQuery = z.strictObject({ asOf: instantText.optional() });
export const itemAgeingQuery = z.strictObject({ ...ofItems, table: z.enum(['ages', 'closed']).default('ages') });
export const entriesQuery = z.strictObject({
  /** `refusal`: refused attempts; otherwise the first word of an entry type, such as `session` or `submission`. */
  kind: text(60, 1).optional(),
  ...ofTrail,
  ...paged,
});
/** Of published editions; a form that is sent with a field left empty asks for all. `unit`: a part of its name. */
export const publicationsQuery = z.strictObject({ year: z.string().regex(/^(20\d\d|2100)?$/, '应为 2000–2100 的年份').transform((year) => (year === '' ? undefined : Number(year))).optional(), unit: text(60).optional(), ...paged });
export const deliveriesQuery = z.strictObject({ status: z.enum(['queued', 'accepted', 'failed', 'dead']).optional(), ...paged });
