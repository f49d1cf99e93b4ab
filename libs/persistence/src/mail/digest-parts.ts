// The day's digest: for whom something is held, what it is, and the one mail that takes its place. A notice is in one digest or in none: what
// was held is joined by the very statement that makes the digest and its job.
import type { Statement } from '../connection/pipelined-transaction';
import type { Part } from '../write/statement';
import type { DeliveryRow } from './delivery-parts';

export interface HeldFor {
  districtId: string;
  personId: string;
}

/** A page of people, in order; `after` is the last of the page before. */
export function peopleWithHeld(after: HeldFor | null, limit: number): Statement {
  return {
    name: 'people_with_held',
    text: `select distinct district_id as "districtId", person_id as "personId" from mail_delivery where status = 'held'
      and ($1::uuid is null or (district_id, person_id) > ($1, $2::uuid)) order by 1, 2 limit $3`,
    values: [after?.districtId ?? null, after?.personId ?? null, limit],
  };
}

export interface HeldNotice {
  id: string;
  thingId: string;
  subject: string;
  entryStream: string;
  entrySeq: string;
  name: string;
  email: string | null;
  disabled: boolean;
  demonstration: boolean;
}

/** Oldest first, locked: a second digest at the same time waits, and finds nothing held. */
export function lockHeld({ districtId, personId }: HeldFor): Statement {
  return {
    name: 'lock_held',
    text: `select m.id, m.thing_id as "thingId", m.subject, m.entry_stream as "entryStream", m.entry_seq::text as "entrySeq", p.display_name as name, p.email,
        p.disabled_at is not null as disabled, d.demonstration
      from mail_delivery m join person p on p.district_id = m.district_id and p.id = m.person_id join district d on d.id = m.district_id
      where m.district_id = $1 and m.person_id = $2 and m.status = 'held' order by m.id for update of m`,
    values: [districtId, personId],
  };
}

export function digestPart(districtId: string, row: DeliveryRow): Part {
  return {
    name: 'digest_made',
    expects: 1,
    sql: (param) =>
      `insert into mail_delivery (district_id, id, notice, submission_id, item_id, entry_stream, entry_seq, person_id, address, subject, text_body, html_body, message_id, status)
        values (${param(districtId, 'uuid')}, ${param(row.id, 'uuid')}, ${param(row.notice)}, null, null, ${param(row.entryStream)}, ${param(row.entrySeq)}::bigint,
          ${param(row.personId, 'uuid')}, ${param(row.address)}, ${param(row.subject)}, ${param(row.text)}, ${param(row.html)}, ${param(row.messageId)}, 'queued')`,
  };
}

/** `digestId` null: nobody can be written to. */
export function heldSettledPart(districtId: string, ids: readonly string[], digestId: string | null): Part {
  return {
    name: 'held_settled',
    expects: ids.length,
    sql: (param) =>
      `update mail_delivery set status = ${digestId === null ? `'unsent'` : `'joined'`}, digest_id = ${param(digestId, 'uuid')}, changed_at = clock_timestamp()
        where district_id = ${param(districtId, 'uuid')} and id = any(${param(ids)}::uuid[]) and status = 'held'`,
  };
}
