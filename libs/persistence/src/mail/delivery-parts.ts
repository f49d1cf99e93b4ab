// Parts that make, take and settle mail deliveries. A delivery exists once per fact, person and notice: the key says so, and a
// repeated fan-out adds nothing. They never send, and "accepted" is written only with the server's words.
import type { Statement } from '../connection/pipelined-transaction';
import type { Part } from '../write/statement';

export interface DeliveryRow {
  id: string;
  notice: string;
  submissionId: string | null;
  itemId: string | null;
  entryStream: string;
  entrySeq: number;
  personId: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
}
/** A notice is kept whether or not a mail goes out at once. */
export interface NoticeRow extends DeliveryRow {
  status: 'queued' | 'held' | 'unsent';
}

/** New notices and one job for each new one whose mail goes out now, in one statement; answers how many jobs and how many notices were new. */
export function newDeliveries(districtId: string, queue: string, rows: readonly NoticeRow[]): Statement {
  return {
    name: 'new_deliveries',
    text: `with fresh as (
      insert into mail_delivery (district_id, id, notice, submission_id, item_id, entry_stream, entry_seq, person_id, address, subject, text_body,
        html_body, message_id, status)
      select $1, r.* from unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::text[], $8::bigint[], $9::uuid[], $10::text[], $11::text[],
        $12::text[], $13::text[], $14::text[], $15::text[]) as r
      on conflict (district_id, entry_stream, entry_seq, person_id, notice) do nothing returning id, status
    ), jobs as (
      insert into pgboss.job (name, data, priority, expire_seconds, deletion_seconds, keep_until, retry_limit, retry_delay, retry_backoff,
        retry_delay_max, policy, dead_letter, heartbeat_seconds)
      select q.name, jsonb_build_object('districtId', $1::uuid, 'deliveryId', f.id), 0, q.expire_seconds, q.deletion_seconds,
        now() + q.retention_seconds * interval '1s', q.retry_limit, q.retry_delay, coalesce(q.retry_backoff, false), q.retry_delay_max, q.policy,
        q.dead_letter, q.heartbeat_seconds
      from fresh f join pgboss.queue q on q.name = $2 where f.status = 'queued' returning 1
    ) select must_touch('mail_jobs', (select count(*) from jobs), (select count(*) from fresh where status = 'queued')), (select count(*)::int from jobs) as fresh`,
    values: [
      districtId,
      queue,
      rows.map((row) => row.id),
      rows.map((row) => row.notice),
      rows.map((row) => row.submissionId),
      rows.map((row) => row.itemId),
      rows.map((row) => row.entryStream),
      rows.map((row) => row.entrySeq),
      rows.map((row) => row.personId),
      rows.map((row) => row.address),
      rows.map((row) => row.subject),
      rows.map((row) => row.text),
      rows.map((row) => row.html),
      rows.map((row) => row.messageId),
      rows.map((row) => row.status),
    ],
  };
}

export interface TakenDelivery {
  id: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  attempts: number;
}

/** Counts an attempt before it is made; answers no row where there is nothing left to send. */
export function takeDelivery(districtId: string, id: string): Statement {
  return {
    name: 'take_delivery',
    text: `update mail_delivery set attempts = attempts + 1, changed_at = clock_timestamp()
      where district_id = $1 and id = $2 and status in ('queued', 'failed')
      returning id, address, subject, text_body as text, html_body as html, message_id as "messageId", attempts`,
    values: [districtId, id],
  };
}

/** What the server said. An accepted delivery is never moved again: a late report of an earlier try changes nothing. One that was read while its mail was on its way was sent all the same. */
export function settlePart(
  districtId: string,
  id: string,
  status: 'accepted' | 'failed' | 'dead',
  words: string,
): Part {
  return {
    name: 'delivery_settled',
    expects: null,
    sql: (param) =>
      `update mail_delivery set status = ${param(status)}, server_words = ${param(words)}, changed_at = clock_timestamp()
        where district_id = ${param(districtId, 'uuid')} and id = ${param(id, 'uuid')} and status in (${status === 'accepted' ? `'queued', 'failed', 'unneeded'` : `'queued', 'failed'`})`,
  };
}

/** The job's tries are used up, by whatever end (also a worker that died each time): what was said last stays. */
export function buryPart(districtId: string, id: string, wordsIfNone: string): Part {
  return {
    name: 'delivery_buried',
    expects: null,
    sql: (param) =>
      `update mail_delivery set status = 'dead', server_words = coalesce(server_words, ${param(wordsIfNone)}), changed_at = clock_timestamp()
        where district_id = ${param(districtId, 'uuid')} and id = ${param(id, 'uuid')} and status in ('queued', 'failed')`,
  };
}

export function developmentMailPart(districtId: string, deliveryId: string, messageId: string, raw: string): Part {
  return {
    name: 'development_mail_kept',
    expects: null,
    sql: (param) =>
      `insert into development_mail (district_id, delivery_id, message_id, raw)
        values (${param(districtId, 'uuid')}, ${param(deliveryId, 'uuid')}, ${param(messageId)}, ${param(raw)}) on conflict do nothing`,
  };
}
