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
  workingDaysLeft: z.int(),
  state: z.string(),
  result: z.enum(['all', 'part', 'none']).nullable(),
  version: z.int(),
  carriedFrom: id.nullable(),
  carriedFromYear: z.int().nullable(),
  carriedTo: id.nullable(),
  carriedToYear: z.int().nullable(),
  raisedAt: instant,
  /** As the person is called today. */
  raisedBy: z.string().nullable(),
};
const step = z.strictObject({
  seq: z.int(),
  kind: z.enum(['answered', 'verified', 'reopened', 'carried-over']),
  side: z.enum(['unit', 'bureau']),
  byName: z.string().nullable(),
  role,
  unitName: z.string(),
  words: z.string(),
  evidence: z.array(z.string()),
  result: z.enum(['all', 'part', 'none']).nullable(),
  lateReason: z.string().nullable(),
  at: instant,
});

export const itemPage = pageOf(z.strictObject(itemFields).meta({ id: 'ItemBrief' }), 'ItemPage');
export const itemAnswer = z.strictObject({ ...itemFields, steps: z.array(step), allowedActions: z.array(allowedAction) }).meta({ id: 'Item' });

const place = z.strictObject({ id, name: z.string() });
/** Of what the person may see: how many stand where, for which years and units there are any, which one of theirs is due first, and whether they may register one. */
export const itemSummaryAnswer = z
  .strictObject({
    counts: z.array(z.strictObject({ state: z.string(), reopened: z.enum(['part', 'none', 'again']).nullable(), count: z.int() })),
    overdue: z.int(),
    /** Of those not finished: not due yet, and how many days past due. */
    ages: z.strictObject({ notDue: z.int(), upTo30: z.int(), upTo90: z.int(), over90: z.int() }),
    years: z.array(z.int()),
    units: z.array(place),
    next: z.strictObject({ type: z.enum(['ANSWER', 'VERIFY']), itemId: id, count: z.int() }).nullable(),
    register: allowedAction.nullable(),
    /** Whom an item may be registered for; none for who registers none. */
    budgetUnits: z.array(place),
  })
  .meta({ id: 'ItemSummary' });
