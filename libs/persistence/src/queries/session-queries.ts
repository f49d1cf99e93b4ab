// What log-ins and sessions ask: the account behind a typed name, attempts counted, the person behind a session's hash.
// Only hashes of sessions and digests of typed accounts come in here; it never sees a password or a token.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql, postsOfPersonSql, type PostRow } from './lock-submission';

export interface AccountRow {
  account: string;
  districtId: string;
  personId: string;
  passwordHash: string;
  /** Account or person was disabled, or it is a demonstration account where there is no demonstration. */
  disabled: boolean;
  /** When somebody replaced its password by a one-time one that still stands; null where it is the person's own, or was given with the account. */
  resetAt: string | null;
  now: string;
}
export function accountRow(account: string, withDemonstration: boolean): Statement {
  return {
    name: 'account_row',
    text: `select a.account, a.district_id as "districtId", a.person_id as "personId", a.password_hash as "passwordHash",
        (a.disabled_at is not null or p.disabled_at is not null or (p.demonstration and not $2::boolean)) as disabled,
        case when a.must_change_password then ${instantSql('a.password_reset_at')} end as "resetAt", ${instantSql('clock_timestamp()')} as now
      from account a join person p on p.district_id = a.district_id and p.id = a.person_id where a.account = $1`,
    values: [account, withDemonstration],
  };
}

export const freeFailures = 5;
/** So many failures are free; then 30 s, doubled by each further one up to 15 min. */
const delaySql = (count: string): string =>
  `case when ${count} < ${freeFailures} then interval '0' else make_interval(secs => least(900, 30 * power(2, least(${count}, 15) - ${freeFailures}))) end`;

export interface AttemptRow {
  /** Whether this attempt may be tried at all. */
  granted: boolean;
  /** How many attempts failed, this one counted too: it has not been tried yet. */
  failedCount: number;
  retryAfterSeconds: number;
  /** The next full minute after the delay, by the clock of China: 14:33. */
  lockedUntil: string;
}
/**
 * Counts the attempt before it is tried, so that any number at once cannot try more than are free.
 * A day without failures starts anew. Answers one row.
 */
export function takeAttempt(accountDigest: string): Statement {
  return {
    name: 'take_attempt',
    text: `with taken as (
        insert into login_attempt as t (account_digest, failed_count, last_failed_at) values (decode($1, 'hex'), 1, clock_timestamp())
        on conflict (account_digest) do update set last_failed_at = clock_timestamp(),
          failed_count = case when t.last_failed_at < clock_timestamp() - interval '1 day' then 1 else t.failed_count + 1 end
          where t.last_failed_at + ${delaySql('t.failed_count')} <= clock_timestamp()
        returning t.failed_count, t.last_failed_at),
      counted as (
        select failed_count, last_failed_at from taken
        union all select failed_count, last_failed_at from login_attempt where account_digest = decode($1, 'hex') and not exists (select from taken)),
      until as (
        select failed_count, greatest(last_failed_at + ${delaySql('failed_count')}, clock_timestamp() + interval '1 second') as at from counted
        union all select 0, clock_timestamp() + interval '1 second' where not exists (select from counted))
      select exists (select from taken) as granted, failed_count as "failedCount", ceil(extract(epoch from at - clock_timestamp()))::int as "retryAfterSeconds",
        to_char(date_trunc('minute', at at time zone 'Asia/Shanghai' + interval '59.999999 seconds'), 'HH24:MI') as "lockedUntil" from until`,
    values: [accountDigest],
  };
}

export interface SessionRow {
  districtId: string;
  personId: string;
  account: string;
  mustChangePassword: boolean;
  expiresAt: string;
  standing: 'open' | 'closed' | 'idle' | 'expired' | 'revoked';
  /** Was last seen so long ago that it is time to note it again. */
  stale: boolean;
}
export function sessionRow(idHash: string, idleMinutes: number): Statement {
  return {
    name: 'session_row',
    text: `select s.district_id as "districtId", s.person_id as "personId", s.account, a.must_change_password as "mustChangePassword",
        ${instantSql('s.expires_at')} as "expiresAt",
        case when s.closed_at is not null then 'closed' when p.disabled_at is not null or a.disabled_at is not null then 'revoked'
          when s.expires_at <= clock_timestamp() then 'expired'
          when s.last_seen_at + make_interval(mins => $2::int) <= clock_timestamp() then 'idle' else 'open' end as standing,
        s.last_seen_at < clock_timestamp() - interval '1 minute' as stale
      from session s join account a on a.account = s.account join person p on p.district_id = s.district_id and p.id = s.person_id
      where s.id_hash = decode($1, 'hex')`,
    values: [idHash, idleMinutes],
  };
}

export interface ProfileRow {
  displayName: string;
  districtCode: string;
  districtName: string;
  demonstration: boolean;
  posts: PostRow[];
  now: string;
}
export function profileRow(districtId: string, personId: string): Statement {
  return {
    name: 'profile_row',
    text: `select p.display_name as "displayName", d.code as "districtCode", d.name as "districtName", d.demonstration,
        ${postsOfPersonSql('$1', '$2')} as posts, ${instantSql('clock_timestamp()')} as now
      from person p join district d on d.id = p.district_id where p.district_id = $1 and p.id = $2`,
    values: [districtId, personId],
  };
}
