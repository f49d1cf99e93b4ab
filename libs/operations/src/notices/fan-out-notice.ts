// A notice becomes one delivery per recipient, and one job for each whose mail goes out now, in one transaction: who wants a digest finds it
// held, who wants none or has no address finds it on the page alone. Repeated as often as you like it adds nothing: a delivery's key is
// fact, person and notice. It sends nothing and believes nothing in the job but ids.
import { mailDelivery, type Notice, type SubmissionNotice } from '@jishen/contracts';
import {
  inTransaction,
  newDeliveries,
  noticeMaterial,
  type NoticePerson,
  type NoticeRow,
  type NoticeMaterial,
} from '@jishen/persistence';
import { newId } from '../trail/new-id';
import type { Engine } from '../engine';
import { factsOfNotice } from './facts-of-notice';
import { addressOf, prepares, recipientsOf, standingTask } from './recipients';
import { composeNotice } from './texts/compose-notice';

export interface NoticeSettings {
  /** Where people open the application: links begin with it. */
  publicUrl: string;
  /** Right-hand side of Message-IDs: `<delivery@mailDomain>`. */
  mailDomain: string;
}

export interface FanOut {
  /** Mails that this call set going; 0 where another try had, or nobody wants one now. */
  fresh: number;
  /** People who should be told and cannot be: no usable address, or disabled. */
  unreachable: number;
  /** Notices whose task was done or moved on before they could be told. */
  stale: Notice[];
}

export async function fanOutNotice(engine: Engine, settings: NoticeSettings, job: SubmissionNotice): Promise<FanOut> {
  const done = await inTransaction(engine.db, async (tx): Promise<FanOut> => {
    const of =
      job.submissionId === null || job.stream.startsWith('item/')
        ? { itemId: job.itemId ?? '' }
        : { submissionId: job.submissionId };
    const { rows } = await tx.run<NoticeMaterial & Record<string, unknown>>(
      noticeMaterial(job.districtId, of, job.stream, job.seq),
    );
    const material = rows[0];
    if (material === undefined) throw new Error(`a notice about something that is not there: ${job.stream}`);
    const { deliveries, unreachable, stale } = deliveriesOf(settings, job, material);
    if (deliveries.length === 0) return { fresh: 0, unreachable, stale };
    const made = await tx.commitWith<{ fresh: number }>(newDeliveries(job.districtId, mailDelivery.queue, deliveries));
    return { fresh: made.rows[0]?.fresh ?? 0, unreachable, stale };
  });
  if (done.fresh > 0) engine.wake?.(mailDelivery.queue);
  return done;
}

function deliveriesOf(settings: NoticeSettings, job: SubmissionNotice, material: NoticeMaterial) {
  const task = standingTask(material, job);
  const people = new Map(material.people.map((person) => [person.id, person]));
  const stale = job.notices.filter((notice) => (notice === 'task-waits' || notice === 'reminder') && task === null);
  const deliveries: NoticeRow[] = [];
  let unreachable = 0;
  for (const notice of job.notices) {
    if (stale.includes(notice)) continue;
    const facts = factsOfNotice(notice, job, material, task, settings.publicUrl);
    for (const personId of recipientsOf(notice, material, task)) {
      const person = people.get(personId);
      const address = addressOf(person);
      if (address === null) unreachable += 1;
      if (person === undefined || person.disabled) continue;
      const id = newId();
      const { subject, text, html } = composeNotice({ ...facts, onlyTold: !prepares(material, personId) }, person.name);
      const about = {
        submissionId: job.submissionId,
        itemId: job.itemId ?? null,
        entryStream: job.stream,
        entrySeq: job.seq,
      };
      deliveries.push({
        id,
        notice,
        ...about,
        personId,
        address: address ?? '',
        subject,
        text,
        html,
        messageId: `<${id}@${settings.mailDomain}>`,
        status: address === null ? 'unsent' : wayOf(notice, person),
      });
    }
  }
  return { deliveries, unreachable, stale };
}

/** A reminder waits for no digest. */
function wayOf(notice: Notice, { mode }: NoticePerson): NoticeRow['status'] {
  if (mode === 'at-once' || notice === 'reminder') return 'queued';
  return mode === 'daily' ? 'held' : 'unsent';
}
