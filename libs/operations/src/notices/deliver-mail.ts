// One try at sending one delivery: count it, send it outside any transaction, write down what the server said.
// It never says "accepted" without the server's words; where the line went dead after the mail was handed over nobody knows,
// so it counts as failed and goes out again under the same Message-ID, by which mail programs know a second copy.
import type { MailDelivery } from '@jishen/contracts';
import {
  buryPart,
  composeWrite,
  developmentMailPart,
  inTransaction,
  settlePart,
  takeDelivery,
  type TakenDelivery,
} from '@jishen/persistence';
import type { Engine } from '../engine';

export interface OutgoingMail {
  address: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

/** `raw` is given by the development mailbox: the message ends there, in the same transaction as its status. */
export type SendVerdict =
  | { status: 'accepted'; words: string; raw?: string }
  | { status: 'failed'; words: string }
  | { status: 'refused-for-good'; words: string };

export type SendMail = (mail: OutgoingMail) => Promise<SendVerdict>;

/** `nothing-to-send`: a repeated job of a delivery that was settled. */
export type Delivered = 'accepted' | 'failed' | 'dead' | 'nothing-to-send';

const longestWords = 1000;

export async function deliverMail(
  engine: Engine,
  send: SendMail,
  job: MailDelivery,
  lastTry: boolean,
): Promise<{ outcome: Delivered; words: string }> {
  const taken = await inTransaction(engine.db, (tx) =>
    tx.commitWith<TakenDelivery & Record<string, unknown>>(takeDelivery(job.districtId, job.deliveryId)),
  );
  const delivery = taken.rows[0];
  if (delivery === undefined) return { outcome: 'nothing-to-send', words: '' };
  const verdict = await send(delivery);
  const words = cleaned(verdict.words);
  const outcome =
    verdict.status === 'accepted' ? 'accepted' : verdict.status === 'refused-for-good' || lastTry ? 'dead' : 'failed';
  const kept =
    verdict.status === 'accepted' && verdict.raw !== undefined
      ? developmentMailPart(job.districtId, job.deliveryId, delivery.messageId, verdict.raw)
      : null;
  await inTransaction(engine.db, (tx) =>
    tx.commitWith(composeWrite([kept, settlePart(job.districtId, job.deliveryId, outcome, words)])),
  );
  return { outcome, words };
}

/** For the dead letter of a delivery's job: also where the worker died at each try and nobody could write anything down. */
export async function buryDelivery(engine: Engine, job: MailDelivery): Promise<void> {
  const words = '多次发送都没有得到邮件服务器的答复，已停止重试';
  await inTransaction(engine.db, (tx) =>
    tx.commitWith(composeWrite([buryPart(job.districtId, job.deliveryId, words)])),
  );
}

/** PostgreSQL text cannot hold U+0000, and a server may say anything. */
function cleaned(words: string): string {
  const fit = words.toWellFormed().replaceAll('\0', ' ').trim();
  return fit.length > longestWords ? `${fit.slice(0, longestWords)}…` : fit;
}
