// Payloads of what happens to a rectification item. What was found, answered and judged in words is private.
import { z } from 'zod';
import { day, label, rowKey, uuid, year } from './payload-field';

const state = z.enum(['open', 'answered', 'reopened', 'closed', 'carriedOver']);
const step = { from_state: state, to_state: state };

export const itemPayloads = {
  'item.created@1': z.strictObject({
    unit: uuid,
    year,
    source: z.enum(['review', 'monitoring', 'self-evaluation', 'key-evaluation', 'audit', 'carried-over']),
    submission: uuid.nullable(),
    row: rowKey.nullable(),
    due_on: day,
    /** The item of an earlier year that this one continues. */
    carried_from: uuid.nullable(),
  }),
  /** `evidence` names what was handed in; the words of the answer are private. */
  'item.answered@1': z.strictObject({ ...step, evidence: z.array(label) }),
  /** After the due day; why so late is private as well. */
  'item.answered@2': z.strictObject({ ...step, evidence: z.array(label), late: z.literal(true) }),
  'item.verified@1': z.strictObject({ ...step, result: z.enum(['all', 'part', 'none']) }),
  /** `seen` names what the verifier looked at. */
  'item.verified@2': z.strictObject({ ...step, result: z.enum(['all', 'part', 'none']), seen: z.array(label).max(20) }),
  'item.reopened@1': z.strictObject(step),
  'item.carried-over@1': z.strictObject({ ...step, year, to_year: year }),
} as const;
