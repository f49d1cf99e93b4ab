// The job that sends one mail to one person. It never carries the mail: the row does, and what is sent stands there.
import { z } from 'zod';
import { deadLetterOptions, usualOptions, type JobDefinition } from './job-definition';

const payload = z.object({ districtId: z.uuid(), deliveryId: z.uuid() });
export type MailDelivery = z.infer<typeof payload>;

export const mailDeliveryDead = {
  queue: 'mail-delivery-dead',
  payload,
  options: deadLetterOptions,
  deadLetter: null,
} satisfies JobDefinition;

export const mailDelivery = {
  queue: 'mail-delivery',
  payload,
  // 5 s, 10 s … one hour, 20 times: about eleven hours, so that a mail server that is down over night loses nothing.
  // expireInSeconds must be longer than a send may take (60 s, apps/worker).
  options: { ...usualOptions, retryLimit: 20, retryDelay: 5, retryDelayMax: 3600, expireInSeconds: 120 },
  deadLetter: mailDeliveryDead.queue,
} satisfies JobDefinition;
