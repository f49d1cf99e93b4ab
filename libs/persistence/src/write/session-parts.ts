// Parts that open, touch and close sessions, forget counted attempts and replace passwords. They never hash anything.
import type { Statement } from '../connection/pipelined-transaction';
import type { Part } from './statement';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

export interface NewSession {
  idHash: string;
  districtId: string;
  personId: string;
  account: string;
  /** That which was tried. */
  passwordHash: string;
  hours: number;
}

/** Touches no row where the account or the person was disabled meanwhile or the password replaced, and so fails. */
export function openSessionPart(session: NewSession): Part {
  return {
    name: 'session_opened',
    expects: 1,
    sql: (param) =>
      `insert into session (id_hash, district_id, person_id, account, expires_at)
        select ${param(hex(session.idHash))}::bytea, a.district_id, a.person_id, a.account, clock_timestamp() + make_interval(hours => ${param(session.hours)}::int)
        from account a join person p on p.district_id = a.district_id and p.id = a.person_id
        where a.account = ${param(session.account)} and a.district_id = ${param(session.districtId, 'uuid')} and a.person_id = ${param(session.personId, 'uuid')}
          and a.password_hash = ${param(session.passwordHash)} and a.disabled_at is null and p.disabled_at is null`,
  };
}

export function forgetAttemptsPart(accountDigest: string): Part {
  return { name: 'attempts_forgotten', expects: null, sql: (param) => `delete from login_attempt where account_digest = ${param(hex(accountDigest))}::bytea` };
}

/** Touches no row, and so fails, where the password that was asked again is not the one that stands any more. */
export function replacePasswordPart(account: string, was: string, passwordHash: string): Part {
  return {
    name: 'password_replaced',
    expects: 1,
    sql: (param) => `update account set password_hash = ${param(passwordHash)}, must_change_password = false where account = ${param(account)} and password_hash = ${param(was)}`,
  };
}

export interface PasswordReset {
  districtId: string;
  personId: string;
  account: string;
  passwordHash: string;
  by: string;
  at: string;
}

/** The person's own account; the next log-in must replace it. */
export function resetPasswordPart({ districtId, personId, account, passwordHash, by, at }: PasswordReset): Part {
  return {
    name: 'password_reset',
    expects: 1,
    sql: (param) =>
      `update account set password_hash = ${param(passwordHash)}, must_change_password = true,
          password_reset_at = ${param(at, 'timestamptz')}, password_reset_by = ${param(by, 'uuid')}
        where district_id = ${param(districtId, 'uuid')} and person_id = ${param(personId, 'uuid')} and account = ${param(account)}`,
  };
}

/** Every open session of a person but one. */
export function closeSessionsPart(districtId: string, personId: string, exceptIdHash: string | null): Part {
  return {
    name: 'sessions_closed',
    expects: null,
    sql: (param) =>
      `update session set closed_at = clock_timestamp() where district_id = ${param(districtId, 'uuid')} and person_id = ${param(personId, 'uuid')}
        and closed_at is null and id_hash is distinct from ${param(exceptIdHash === null ? null : hex(exceptIdHash))}::bytea`,
  };
}

/** Answers `{districtId, personId}` where it was still open. */
export function closeSessionStatement(idHash: string): Statement {
  return {
    name: 'close_session',
    text: `update session set closed_at = clock_timestamp() where id_hash = decode($1, 'hex') and closed_at is null
      returning district_id as "districtId", person_id as "personId"`,
    values: [idHash],
  };
}

/** At most one write per session and minute, whoever asks. */
export function touchSession(idHash: string): Statement {
  return {
    name: 'touch_session',
    text: `update session set last_seen_at = clock_timestamp() where id_hash = decode($1, 'hex') and closed_at is null
      and last_seen_at < clock_timestamp() - interval '1 minute'`,
    values: [idHash],
  };
}
