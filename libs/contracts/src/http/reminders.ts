// Reminding whoever holds the open task of a submission: what is sent, what is answered, and what stands before it is asked. Shape only.
import { z } from 'zod';
import { id, instant, refusal } from './answers/parts';
import { uuid } from './text';

export const remindBody = z.strictObject({ postId: uuid.optional() });

export const reminded = z.strictObject({ at: instant, againFrom: instant }).meta({ id: 'Reminded', description: '催办时间，以及从何时起可以再催' });

export const remindersAnswer = z
  .strictObject({
    allowed: z.boolean(),
    refusal: refusal.nullable(),
    last: z.strictObject({ at: instant, byId: id, byName: z.string().nullable() }).nullable().meta({ description: '当前环节最近一次催办' }),
  })
  .meta({ id: 'Reminders' });
