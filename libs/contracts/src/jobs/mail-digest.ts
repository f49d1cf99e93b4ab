// The morning job that puts what is held for each person into one mail. Run twice it sends nothing twice: what it took is not held any more.
import { z } from 'zod';
import { usualOptions, type JobDefinition } from './job-definition';

export const mailDigest = {
  queue: 'mail-digest',
  payload: z.object({}).nullish(),
  options: { ...usualOptions, retryLimit: 5, retryDelay: 60, expireInSeconds: 600 },
  deadLetter: null,
} satisfies JobDefinition;

/** When people sit down at their desks. */
export const mailDigestSchedule = { cron: '30 8 * * *', tz: 'Asia/Shanghai' } as const;
