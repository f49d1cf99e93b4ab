// A rectification item and the pages of the register.
import { z } from 'zod';
import { allowedAction, day, id, instant, pageOf, role } from './parts';

const itemFields = {
  id,
  unitId: id,
  unitName: z.string(),
  submissionId: id.nullable(),
  year: z.int(),
  source: z.string(),
  row: z.string().nullable(),
  text: z.string(),
  owner: z.string(),
  dueOn: day,
  overdue: z.boolean(),
  state: z.string(),
  result: z.enum(['all', 'part', 'none']).nullable(),
  version: z.int(),
  carriedFrom: id.nullable(),
  carriedTo: id.nullable(),
};
const step = z.strictObject({
  seq: z.int(),
  kind: z.enum(['answered', 'verified', 'reopened', 'carried-over']),
  side: z.enum(['unit', 'bureau']),
  role,
  unitName: z.string(),
  words: z.string(),
  evidence: z.array(z.string()),
  result: z.enum(['all', 'part', 'none']).nullable(),
  at: instant,
});

export const itemPage = pageOf(z.strictObject(itemFields).meta({ id: 'ItemBrief' }), 'ItemPage');
export const itemAnswer = z.strictObject({ ...itemFields, steps: z.array(step), allowedActions: z.array(allowedAction) }).meta({ id: 'Item' });
