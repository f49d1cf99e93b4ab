// What one person was told, as their inbox shows it: one entry a form or item, its newest notice on top, how far the mail of that came; how
// many there are; and what they read or put away. Only of what they may see today. Each way of asking has a partial index.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from '../queries/condition-sql';
import type { Seat } from '../queries/list-queries';
import { instantSql } from '../queries/lock-submission';

export type MailStatus = 'queued' | 'accepted' | 'failed' | 'dead' | 'held' | 'joined' | 'unsent' | 'unneeded';
export interface InboxRow {
  /** Of the newest notice. */
  id: string;
  submissionId: string | null;
  itemId: string | null;
  unitName: string;
  name: string;
  notice: string;
  subject: string;
  at: string;
  unread: boolean;
  /** How many notices of the same thing lie here. */
  facts: number;
  mine: boolean;
  /** When its reader dealt with it themselves, after the newest notice: then it is read. */
  settledAt: string | null;
  /** Of the mail, or of the digest that it is in. */
  status: MailStatus;
  inDigest: boolean;
  /** The delivery that is tried again, where it failed. */
  failedId: string | null;
}

/** Whose inbox: their seats say what waits for them, the conditions what they may see. */
export interface InboxOf {
  districtId: string;
  personId: string;
  seats: readonly Seat[];
  submissions: (firstParameter: number) => SqlCondition;
  items: (firstParameter: number) => SqlCondition;
}

interface Asked {
  /** With the parameters of the conditions in it. */
  from: string;
  values: SqlValue[];
}

/** Acts by which something leaves one's hands. */
const settling = '^(submission\\.(submitted|approved|returned|rectification-required|published|cancelled)|item\\.(answered|verified|reopened|carried-over))@';

/** $1 district, $2 person, $3 and $4 seats, then those of the conditions. */
function conditionsOf({ districtId, personId, seats, submissions, items }: InboxOf): { values: SqlValue[]; ofSubmissions: SqlCondition; ofItems: SqlCondition } {
  const values: SqlValue[] = [districtId, personId, seats.map(({ unitId }) => unitId), seats.map(({ role }) => role)];
  const ofSubmissions = submissions(values.length + 1);
  values.push(...ofSubmissions.values);
  const ofItems = items(values.length + 1);
  values.push(...ofItems.values);
  return { values, ofSubmissions, ofItems };
}

/** Entries: the newest notice of each thing that was not put away. */
function entriesOf(of: InboxOf): Asked {
  const { values, ofSubmissions, ofItems } = conditionsOf(of);
  const waits = (of: string): string => `select 1 from task t join unnest($3::uuid[], $4::text[]) as seat(unit_id, role) on t.unit_id = seat.unit_id and t.role = seat.role
      where t.district_id = $1 and t.closed_at is null and ${of}`;
  // One after the other in the order of the notices, so that a page ends when it is full: hence `offset 0`.
  const from = `from mail_delivery m
      left join lateral (select * from submission s where s.district_id = $1 and s.id = m.submission_id and m.item_id is null offset 0) s on true
      left join lateral (select * from rectification_item i where i.district_id = $1 and i.id = m.item_id offset 0) i on true
      cross join lateral (select case when m.item_id is null then exists (${waits('t.submission_id = m.submission_id and t.submission_id is not null')})
        else exists (${waits('t.item_id = m.item_id and t.item_id is not null')}) end as mine) as turn
    where m.district_id = $1 and m.person_id = $2 and m.archived_at is null and m.thing_id is not null
      and not exists (select 1 from mail_delivery n where n.district_id = $1 and n.person_id = $2 and n.thing_id = m.thing_id and n.id > m.id and n.archived_at is null and n.thing_id is not null)
      and ((s.id is not null and ${ofSubmissions.text}) or (i.id is not null and ${ofItems.text}))`;
  return { from, values };
}

/** What its reader did about it after the notice, where it no longer waits for them. */
const settled = (m: string, mine: string): string => `select e.at from audit_entry e where e.district_id = $1 and e.stream = ${m}.entry_stream and e.seq > ${m}.entry_seq and e.actor_id = $2
    and not ${mine} and e.type ~ '${settling}' order by e.seq desc limit 1`;
const unreadOf = (m: string): string => `exists (select 1 from mail_delivery r where r.district_id = $1 and r.person_id = $2 and r.thing_id = ${m}.thing_id and r.read_at is null
    and r.archived_at is null and r.thing_id is not null)`;

/** Newest first; `after` is the last id of the page before. */
export function inboxRows(of: InboxOf, asked: { mine: boolean; after: string | null; limit: number }): Statement {
  const { from, values } = entriesOf(of);
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  const after = asked.after === null ? '' : `and m.id < ${param(asked.after, 'uuid')}`;
  return {
    text: `select m.id, m.submission_id as "submissionId", m.item_id as "itemId", u.name as "unitName", m.name, m.notice, m.subject,
        ${instantSql('m.created_at')} as at, settled.at is null and ${unreadOf('m')} as unread, m.mine, ${instantSql('settled.at')} as "settledAt", coalesce(d.status, m.status) as status, m.digest_id is not null as "inDigest",
        case when coalesce(d.status, m.status) = 'failed' then coalesce(d.id, m.id) end as "failedId",
        (select count(*)::int from mail_delivery f where f.district_id = $1 and f.person_id = $2 and f.thing_id = m.thing_id and f.archived_at is null and f.thing_id is not null) as facts
      from (select m.*, coalesce(s.name, left(i.text, 80)) as name, coalesce(s.unit_id, i.unit_id) as unit_id, turn.mine ${from} and turn.mine = ${param(asked.mine, 'boolean')} ${after}
        order by m.id desc limit ${param(asked.limit, 'int')}) m
      join unit u on u.district_id = $1 and u.id = m.unit_id
      left join mail_delivery d on d.district_id = $1 and d.id = m.digest_id
      left join lateral (${settled('m', 'm.mine')}) as settled on true
      order by m.id desc`,
    values,
  };
}

export interface InboxCounts {
  mine: number;
  known: number;
  unread: number;
}
/**
 * The same entries as the rows, counted by things and not by notices: which things lie there is read off an index, and whether somebody dealt with one
 * themselves is asked of those alone that have an unread notice.
 */
export function inboxCounts(of: InboxOf): Statement {
  const { values, ofSubmissions, ofItems } = conditionsOf(of);
  const own = `m.district_id = $1 and m.person_id = $2 and m.archived_at is null and m.thing_id is not null`;
  return {
    text: `with recursive thing as (
        (select m.thing_id as id from mail_delivery m where ${own} order by m.thing_id limit 1)
        union all select (select m.thing_id from mail_delivery m where ${own} and m.thing_id > thing.id order by m.thing_id limit 1) from thing where thing.id is not null
      ), seen as materialized (
        select s.id from thing join submission s on s.district_id = $1 and s.id = thing.id where ${ofSubmissions.text}
        union all select i.id from thing join rectification_item i on i.district_id = $1 and i.id = thing.id where ${ofItems.text}
      ), waiting as materialized (
        select distinct coalesce(t.item_id, t.submission_id) as id from unnest($3::uuid[], $4::text[]) as seat(unit_id, role)
          join task t on t.district_id = $1 and t.unit_id = seat.unit_id and t.role = seat.role and t.closed_at is null
      ), fresh as materialized (select distinct m.thing_id as id from mail_delivery m where ${own} and m.read_at is null)
      select (select count(*)::int from seen where id in (select id from waiting)) as mine, (select count(*)::int from seen where id not in (select id from waiting)) as known,
        (select count(*)::int from fresh join seen using (id) where id in (select id from waiting) or not exists (
          select 1 from (select m.entry_stream, m.entry_seq from mail_delivery m where ${own} and m.thing_id = fresh.id order by m.id desc limit 1) newest
            join audit_entry e on e.district_id = $1 and e.stream = newest.entry_stream and e.seq > newest.entry_seq and e.actor_id = $2 and e.type ~ '${settling}')) as unread`,
    values,
  };
}

/** When the queue tries these deliveries again. */
export function nextTries(queue: string, ids: readonly string[]): Statement {
  return {
    name: 'next_tries',
    text: `select data ->> 'deliveryId' as id, ${instantSql('start_after')} as at from pgboss.job where name = $1 and state < 'active' and data ->> 'deliveryId' = any($2::text[])`,
    values: [queue, ids],
  };
}

/** How somebody wants to be written to, and where. */
export interface MailWish {
  mode: 'at-once' | 'daily' | 'site-only';
  email: string | null;
}
export function mailWish(districtId: string, personId: string): Statement {
  return {
    name: 'mail_wish',
    text: `select coalesce(w.mode, 'at-once') as mode, p.email from person p left join mail_wish w on w.district_id = $1 and w.person_id = p.id where p.district_id = $1 and p.id = $2`,
    values: [districtId, personId],
  };
}
