// Handlers of `mail-delivery` and of its dead letters: one try at one mail; and the end of a mail whose tries are used up.
import { mailDelivery, mailDeliveryDead } from '@jishen/contracts';
import { buryDelivery, deliverMail, type Delivered, type Engine, type SendMail } from '@jishen/operations';
import type { Log } from '../log';
import type { JobHandler, JobVerdict } from './job-handler';

const statusOf: Record<Delivered, JobVerdict['status']> = {
  accepted: 'completed',
  'nothing-to-send': 'completed',
  failed: 'failed',
  dead: 'deadletter',
};

export function sendDelivery(
  engine: Engine,
  send: SendMail,
  log: Log,
  count: (outcome: Delivered) => void,
): JobHandler<typeof mailDelivery.payload> {
  return {
    definition: mailDelivery,
    handle: async (job, lastTry) => {
      const { outcome, words } = await deliverMail(engine, send, job, lastTry);
      count(outcome);
      const said = { delivery: job.deliveryId, code: codeIn(words) };
      if (outcome === 'failed') log.warn(said, 'a mail was not accepted and is tried again');
      if (outcome === 'dead') log.error(said, 'a mail is given up');
      return { status: statusOf[outcome], output: { outcome } };
    },
  };
}

/** The rest of the server's words often names the address, which has no business in a log; the row keeps them. */
const codeIn = (words: string): string | null => /\b[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?/.exec(words)?.[0] ?? null;

export function buryDeadDelivery(engine: Engine): JobHandler<typeof mailDeliveryDead.payload> {
  return {
    definition: mailDeliveryDead,
    handle: async (job) => {
      await buryDelivery(engine, job);
      return { status: 'completed' };
    },
  };
}
