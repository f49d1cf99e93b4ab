// The nightly job that throws away what is only kept for a while. It never touches a fact.
import { z } from 'zod';
import { usualOptions, type JobDefinition } from './job-definition';

export const housekeeping = {
  queue: 'housekeeping',
  payload: z.object({}).nullish(),
  options: { ...usualOptions, retryLimit: 3, retryDelay: 60, expireInSeconds: 600 },
  deadLetter: null,
} satisfies JobDefinition;

/** Every night at 03:20, when nobody signs. */
export const housekeepingSchedule = { cron: '20 3 * * *', tz: 'Asia/Shanghai' } as const;
