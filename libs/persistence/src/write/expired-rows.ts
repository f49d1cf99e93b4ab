// Throws away what is only kept for a while, in portions that stay far below the statement timeout; and makes good for mail
// whose job is gone. It never touches a fact: entries, ledger, decisions and publications are not its tables.
import type { Statement } from '../connection/pipelined-transaction';

export interface ExpiredRows {
  commands: number;
  sessions: number;
  attempts: number;
}

/** Answers of commands 30 days after they were kept (their keys stay), sessions a day after they ended, failed log-ins a day after the last one. */
export function deleteExpired(portion: number): Statement {
  return {
    name: 'delete_expired',
    text: `with commands as (
      update command set answer = null, view = null
        where ctid in (select ctid from command where at < now() - interval '30 days' and answer is not null limit $1) returning 1
    ), sessions as (
      delete from session where ctid in (select ctid from session
        where least(coalesce(closed_at, expires_at), expires_at) < now() - interval '1 day' limit $1) returning 1
    ), attempts as (
      delete from login_attempt where ctid in (select ctid from login_attempt where last_failed_at < now() - interval '1 day' limit $1) returning 1
    ) select (select count(*)::int from commands) as commands, (select count(*)::int from sessions) as sessions,
      (select count(*)::int from attempts) as attempts`,
    values: [portion],
  };
}

/**
 * Notices that are settled, so many days after they were told: the mail is at its end, and it was read or put away, or nothing of what it told waits any
 * more. A digest goes after all that it holds. The trail keeps what they told of.
 */
export function deleteSettledNotices(portion: number, days: number): Statement {
  return {
    name: 'delete_settled_notices',
    text: `with settled as (
      select m.district_id, m.id from mail_delivery m
      where m.created_at < now() - $2::int * interval '1 day' and m.status in ('accepted', 'dead', 'joined', 'unsent', 'unneeded')
        and (m.read_at is not null or not exists (select 1 from task t where t.district_id = m.district_id and t.submission_id = m.submission_id and t.closed_at is null)
          and not exists (select 1 from task t where t.district_id = m.district_id and t.item_id = m.item_id and t.closed_at is null))
        and not exists (select 1 from mail_delivery j where j.district_id = m.district_id and j.digest_id = m.id)
      order by m.created_at limit $1
    ), gone as (delete from mail_delivery m using settled s where m.district_id = s.district_id and m.id = s.id returning 1)
    select count(*)::int as notices from gone`,
    values: [portion, days],
  };
}

/** A delivery that is not settled and has had no live job for a day gets a new one: no mail is lost with the queue's tables. */
export function requeueLost(queue: string, portion: number): Statement {
  return {
    name: 'requeue_lost',
    text: `with lost as (
      select m.district_id, m.id from mail_delivery m where m.status in ('queued', 'failed') and m.changed_at < now() - interval '1 day'
        and not exists (select 1 from pgboss.job j where j.name = $1 and j.state <= 'active' and j.data->>'deliveryId' = m.id::text) limit $2
    ), jobs as (
      insert into pgboss.job (name, data, priority, expire_seconds, deletion_seconds, keep_until, retry_limit, retry_delay, retry_backoff,
        retry_delay_max, policy, dead_letter, heartbeat_seconds)
      select q.name, jsonb_build_object('districtId', l.district_id, 'deliveryId', l.id), 0, q.expire_seconds, q.deletion_seconds,
        now() + q.retention_seconds * interval '1s', q.retry_limit, q.retry_delay, coalesce(q.retry_backoff, false), q.retry_delay_max, q.policy,
        q.dead_letter, q.heartbeat_seconds
      from lost l join pgboss.queue q on q.name = $1 returning 1
    ) select count(*)::int as count from jobs`,
    values: [queue, portion],
  };
}
