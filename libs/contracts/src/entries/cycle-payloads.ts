// Payload of opening a yearly cycle: which forms, under which versions of rules and route, until when.
import { z } from 'zod';
import { count, day, form, label, version, year } from './payload-field';

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
} as const;
