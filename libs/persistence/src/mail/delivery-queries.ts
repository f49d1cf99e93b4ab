// The administrator's two lists: deliveries with what became of them, and the development mailbox; newest first, by cursor.
// The caller was asked for permission before; the district is part of every condition.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from '../queries/lock-submission';
import type { MailStatus } from './inbox-queries';

export interface ListedDelivery {
  id: string;
  notice: string;
  submissionId: string | null;
  itemId: string | null;
  personId: string;
  personName: string;
  address: string;
  subject: string;
  messageId: string;
  status: MailStatus;
  attempts: number;
  serverWords: string | null;
  createdAt: string;
  changedAt: string;
}

/** Ids are uuidv7: their order is the order of making. `before` is the last id of the page before. */
export function deliveriesPage(
  districtId: string,
  status: string | null,
  before: string | null,
  limit: number,
): Statement {
  return {
    name: 'deliveries_page',
    text: `select m.id, m.notice, m.submission_id as "submissionId", m.item_id as "itemId", m.person_id as "personId", p.display_name as "personName",
        m.address, m.subject, m.message_id as "messageId", m.status, m.attempts, m.server_words as "serverWords",
        ${instantSql('m.created_at')} as "createdAt", ${instantSql('m.changed_at')} as "changedAt"
      from mail_delivery m join person p on p.district_id = m.district_id and p.id = m.person_id
      where m.district_id = $1 and (m.status = $2 or ($2::text is null and m.status <> 'unsent')) and ($3::uuid is null or m.id < $3) order by m.id desc limit $4`,
    values: [districtId, status, before, limit],
  };
}

/** What people of the submission see of its mail: who was told of which fact and whether it arrived; no address, no text. */
export type SentNotice = Pick<ListedDelivery, 'id' | 'notice' | 'personName' | 'status' | 'createdAt' | 'changedAt'>;

/** Oldest first; `after` is the last id of the page before. Found by the stream of the facts, whose key begins the unique index. */
export function noticesOfSubmission(districtId: string, submissionId: string, after: string | null, limit: number): Statement {
  return {
    name: 'notices_of_submission',
    text: `select m.id, m.notice, p.display_name as "personName", m.status, ${instantSql('m.created_at')} as "createdAt", ${instantSql('m.changed_at')} as "changedAt"
      from mail_delivery m join person p on p.district_id = m.district_id and p.id = m.person_id
      where m.district_id = $1 and m.entry_stream = $2 and m.notice <> 'digest' and ($3::uuid is null or m.id > $3) order by m.id limit $4`,
    values: [districtId, `submission/${submissionId}`, after, limit],
  };
}

export interface ListedDevelopmentMail {
  id: string;
  messageId: string;
  address: string;
  subject: string;
  text: string;
  raw: string;
  receivedAt: string;
}

export function developmentMailPage(districtId: string, before: string | null, limit: number): Statement {
  return {
    name: 'development_mail_page',
    text: `select d.delivery_id as id, d.message_id as "messageId", m.address, m.subject, m.text_body as text, d.raw, ${instantSql('d.received_at')} as "receivedAt"
      from development_mail d join mail_delivery m on m.district_id = d.district_id and m.id = d.delivery_id
      where d.district_id = $1 and ($2::uuid is null or d.delivery_id < $2) order by d.delivery_id desc limit $3`,
    values: [districtId, before, limit],
  };
}

/** How the deliveries of the whole house stand, for metrics. */
export const deliveryCounts: Statement = {
  name: 'delivery_counts',
  text: `select status, count(*)::int as count from mail_delivery where status in ('queued', 'failed', 'dead') group by status`,
};

/** Notices that could not be made into deliveries at all. */
export function waitingJobs(queue: string): Statement {
  return {
    name: 'waiting_jobs',
    text: `select count(*)::int as count from pgboss.job where name = $1 and state < 'active'`,
    values: [queue],
  };
}
