// Parts that keep what somebody read or put away, how they want to be written to, and that take the day's digest together. A mail of what was
// read before it left is not sent. They touch one person's notices only.
import type { Part } from '../write/statement';

interface Owner {
  districtId: string;
  personId: string;
}
/** Everything about a thing up to the notice that was seen: what came later stays new. */
export interface Mark {
  thingId: string;
  upTo: string;
}

/** Whatever was put away was read. */
export function inboxMarkedPart({ districtId, personId }: Owner, marks: readonly Mark[], archive: boolean): Part {
  return {
    name: archive ? 'inbox_archived' : 'inbox_read',
    expects: null,
    sql: (param) =>
      `update mail_delivery m set read_at = coalesce(m.read_at, now())${archive ? ', archived_at = now()' : ''},
          status = case when m.status in ('queued', 'failed', 'held') then 'unneeded' else m.status end,
          changed_at = case when m.status in ('queued', 'failed', 'held') then clock_timestamp() else m.changed_at end
        from unnest(${param(marks.map(({ thingId }) => thingId))}::uuid[], ${param(marks.map(({ upTo }) => upTo))}::uuid[]) as w(thing_id, up_to)
        where m.district_id = ${param(districtId, 'uuid')} and m.person_id = ${param(personId, 'uuid')} and m.thing_id = w.thing_id and m.id <= w.up_to
          and m.thing_id is not null and m.archived_at is null${archive ? '' : ' and m.read_at is null'}`,
  };
}

/** A digest in which nothing is left to be told. */
export function digestsUnneededPart({ districtId, personId }: Owner): Part {
  return {
    name: 'digests_unneeded',
    expects: null,
    sql: (param) =>
      `update mail_delivery d set status = 'unneeded', changed_at = clock_timestamp()
        where d.district_id = ${param(districtId, 'uuid')} and d.person_id = ${param(personId, 'uuid')} and d.notice = 'digest' and d.status in ('queued', 'failed')
          and not exists (select 1 from mail_delivery j where j.district_id = d.district_id and j.digest_id = d.id and j.read_at is null)`,
  };
}

/** Who wants no mail gets none of what is held for the next digest either. */
export function mailWishPart({ districtId, personId }: Owner, mode: string): Part {
  return {
    name: 'mail_wish_kept',
    expects: 1,
    sql: (param) =>
      `insert into mail_wish (district_id, person_id, mode) values (${param(districtId, 'uuid')}, ${param(personId, 'uuid')}, ${param(mode)})
        on conflict (district_id, person_id) do update set mode = excluded.mode, changed_at = clock_timestamp()`,
  };
}
export function heldDroppedPart({ districtId, personId }: Owner): Part {
  return {
    name: 'held_dropped',
    expects: null,
    sql: (param) => `update mail_delivery set status = 'unsent', changed_at = clock_timestamp() where district_id = ${param(districtId, 'uuid')} and person_id = ${param(personId, 'uuid')} and status = 'held'`,
  };
}
