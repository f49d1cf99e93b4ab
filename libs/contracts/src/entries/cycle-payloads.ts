// Payloads of opening a yearly cycle: which forms, under which versions of rules and route, until when, and what was let pass for it.
import { z } from 'zod';
import { count, day, form, label, uuid, version, year } from './payload-field';

export const cyclePayloads = {
  'cycle.opened@1': z.strictObject({
    year,
    name: label,
    forms: z.array(z.strictObject({ form, rule_set: version })).min(1),
    route: version,
    submit_due_on: day.nullable(),
    /** How many units got a draft. */
    units: count,
  }),
  /** What stood in the way of one unit when the cycle was opened, and was let pass by name; the reason is private text. */
  'cycle.concern-waived@1': z.strictObject({
    concern: z.enum(['no-department', 'vacant-post']),
    unit: uuid,
    /** Whose post is vacant. */
    role: label.nullable(),
  }),
  /** While nobody had entered anything: how many forms were cancelled with it; the reason is private text. */
  'cycle.recalled@1': z.strictObject({ year, name: label, forms: count }),
} as const;
