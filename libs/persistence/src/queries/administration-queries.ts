// What administration asks: the record it is about to change, locked, and the lists of people, units and posts.
// Lists take the condition of what the asker may see; there is no list without one.
import type { Condition } from '@jishen/access';
import type { Statement } from '../connection/pipelined-transaction';
import { conditionSql, type ColumnMap } from './condition-sql';
import { instantSql } from './lock-submission';

export interface PersonWithPosts {
  id: string;
  disabled: boolean;
  posts: { id: string; role: string; unitId: string; validFrom: string; validTo: string | null }[];
}
/**
 * Holds the rows of people, in one order for everybody: two appointments of one person are judged one after the other. It must be awaited or sent
 * before peopleWithPosts(): only a statement of its own sees what was committed while this one waited.
 */
export function lockPeople(districtId: string, personIds: readonly string[]): Statement {
  return { name: 'lock_people', text: 'select 1 from person where district_id = $1 and id = any($2::uuid[]) order by id for no key update', values: [districtId, personIds] };
}
export function peopleWithPosts(districtId: string, personIds: readonly string[]): Statement {
  return {
    name: 'people_with_posts',
    text: `select p.id, p.disabled_at is not null as disabled,
        coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'role', o.role, 'unitId', o.unit_id, 'validFrom', ${instantSql('o.valid_from')},
          'validTo', ${instantSql('o.valid_to')})) from post o where o.district_id = $1 and o.person_id = p.id), '[]') as posts
      from person p where p.district_id = $1 and p.id = any($2::uuid[])`,
    values: [districtId, personIds],
  };
}

export interface AccountHolder {
  account: string;
  districtId: string;
  personId: string;
  displayName: string;
}
/** Whose these accounts are, in whichever district: a name for logging in is one person's in the whole house. */
export function holdersOf(accounts: readonly string[]): Statement {
  return {
    name: 'holders_of',
    text: `select a.account, a.district_id as "districtId", a.person_id as "personId", p.display_name as "displayName"
      from account a join person p on p.district_id = a.district_id and p.id = a.person_id where a.account = any($1::text[])`,
    values: [accounts],
  };
}

export function accountsOfPerson(districtId: string, personId: string): Statement {
  return { name: 'accounts_of_person', text: 'select account from account where district_id = $1 and person_id = $2 order by account', values: [districtId, personId] };
}

export interface AppointmentRow {
  personId: string;
  personName: string;
  accounts: string[];
  disabled: boolean;
  /** The last of all resets of a password of theirs; `own`: they have set one of their own since. */
  reset: { account: string; at: string; byName: string | null; own: boolean } | null;
  posts: { id: string; role: string; unitId: string; unitName: string; validFrom: string; validTo: string | null }[];
}
/** People with their posts, those with nothing too; `find`: part of a name, an account or the name of a unit. */
export function listAppointmentRows(districtId: string, visible: Condition, asked: { find: string | null; after: string | null; limit: number; personId?: string }): Statement {
  const where = conditionSql(visible, districtOnly('p'), 6);
  return {
    text: `select p.id as "personId", p.display_name as "personName", p.disabled_at is not null as disabled,
        array(select a.account from account a where a.district_id = $1 and a.person_id = p.id order by a.account) as accounts,
        (select json_build_object('account', a.account, 'at', ${instantSql('a.password_reset_at')}, 'byName', b.display_name, 'own', not a.must_change_password)
          from account a left join person b on b.district_id = $1 and b.id = a.password_reset_by
          where a.district_id = $1 and a.person_id = p.id and a.password_reset_at is not null order by a.password_reset_at desc limit 1) as reset,
        coalesce((select json_agg(json_build_object('id', o.id, 'role', o.role, 'unitId', o.unit_id, 'unitName', u.name, 'validFrom', ${instantSql('o.valid_from')}, 'validTo', ${instantSql('o.valid_to')}) order by o.valid_from, o.id)
          from post o join unit u on u.district_id = $1 and u.id = o.unit_id where o.district_id = $1 and o.person_id = p.id), '[]') as posts
      from person p where p.district_id = $1 and ($2::uuid is null or p.id > $2)
        and ($3::text is null or position(lower($3) in lower(p.display_name)) > 0
          or exists (select from account a where a.district_id = $1 and a.person_id = p.id and position(lower($3) in a.account) > 0)
          or exists (select from post o join unit u on u.district_id = $1 and u.id = o.unit_id where o.district_id = $1 and o.person_id = p.id and position(lower($3) in lower(u.name)) > 0))
        and ($5::uuid is null or p.id = $5) and ${where.text} order by p.id limit $4`,
    values: [districtId, asked.after, asked.find, asked.limit, asked.personId ?? null, ...where.values],
  };
}

export interface UnitRow {
  id: string;
  code: string;
  kind: 'unit' | 'department' | 'bureau';
  name: string;
}
/** Those that are named by id, by code or by name, and the finance bureau in any case. */
export function unitsNamed(districtId: string, named: { ids?: readonly string[]; texts?: readonly string[] }): Statement {
  return {
    name: 'units_named',
    text: `select id, code, kind, name from unit
      where district_id = $1 and (id = any($2::uuid[]) or code = any($3::text[]) or name = any($3::text[]) or kind = 'bureau')`,
    values: [districtId, named.ids ?? [], named.texts ?? []],
  };
}

export interface LockedPost {
  personId: string;
  unitId: string;
  role: string;
  validFrom: string;
  validTo: string | null;
}
export function lockPost(districtId: string, postId: string): Statement {
  return {
    name: 'lock_post',
    text: `select person_id as "personId", unit_id as "unitId", role, ${instantSql('valid_from')} as "validFrom", ${instantSql('valid_to')} as "validTo"
      from post where district_id = $1 and id = $2 for no key update`,
    values: [districtId, postId],
  };
}

/** Persons other than this one who hold a role at this moment, and may log in: a term that has not begun puts nothing right. */
export function othersHolding(districtId: string, role: string, personId: string): Statement {
  return {
    name: 'others_holding',
    text: `select distinct o.person_id as "personId" from post o join person p on p.district_id = o.district_id and p.id = o.person_id
      where o.district_id = $1 and o.role = $2 and o.person_id <> $3 and p.disabled_at is null
        and o.valid_from <= clock_timestamp() and (o.valid_to is null or o.valid_to > clock_timestamp())`,
    values: [districtId, role, personId],
  };
}

/** Taken before an administrator is removed, so that the last two cannot remove each other at one time. */
export function lockDistrict(districtId: string): Statement {
  return { name: 'lock_district', text: `select pg_advisory_xact_lock(hashtextextended('jishen/administrators/' || $1::text, 0))`, values: [districtId] };
}

/** All of one district: who sees the kind sees all of it. */
const districtOnly = (alias: string): ColumnMap => ({ districtId: `${alias}.district_id` });

export interface PersonListRow {
  id: string;
  displayName: string;
  email: string | null;
  accounts: string[];
  disabledAt: string | null;
  createdAt: string;
}
export function listPersonRows(districtId: string, visible: Condition, after: string | null, limit: number): Statement {
  const where = conditionSql(visible, districtOnly('p'), 4);
  return {
    text: `select p.id, p.display_name as "displayName", p.email, ${instantSql('p.disabled_at')} as "disabledAt", ${instantSql('p.created_at')} as "createdAt",
        array(select a.account from account a where a.district_id = p.district_id and a.person_id = p.id order by a.account) as accounts
      from person p where p.district_id = $1 and ($2::uuid is null or p.id > $2) and ${where.text} order by p.id limit $3`,
    values: [districtId, after, limit, ...where.values],
  };
}

export interface UnitListRow extends UnitRow {
  departmentId: string | null;
  departmentName: string | null;
  demonstration: boolean;
}
export function listUnitRows(districtId: string, visible: Condition, after: string | null, limit: number): Statement {
  const where = conditionSql(visible, districtOnly('u'), 4);
  return {
    text: `select u.id, u.code, u.name, u.kind, u.department_id as "departmentId", d.name as "departmentName", u.demonstration
      from unit u left join unit d on d.district_id = u.district_id and d.id = u.department_id
      where u.district_id = $1 and ($2::text is null or u.code > $2) and ${where.text} order by u.code limit $3`,
    values: [districtId, after, limit, ...where.values],
  };
}

export interface PostListRow {
  id: string;
  personId: string;
  personName: string;
  role: string;
  unitId: string;
  unitName: string;
  validFrom: string;
  validTo: string | null;
}
export function listPostRows(districtId: string, visible: Condition, after: string | null, limit: number): Statement {
  const where = conditionSql(visible, districtOnly('o'), 4);
  return {
    text: `select o.id, o.person_id as "personId", p.display_name as "personName", o.role, o.unit_id as "unitId", u.name as "unitName",
        ${instantSql('o.valid_from')} as "validFrom", ${instantSql('o.valid_to')} as "validTo"
      from post o join person p on p.district_id = o.district_id and p.id = o.person_id
      join unit u on u.district_id = o.district_id and u.id = o.unit_id
      where o.district_id = $1 and ($2::uuid is null or o.id > $2) and ${where.text} order by o.id limit $3`,
    values: [districtId, after, limit, ...where.values],
  };
}

/** For the set-up, which begins only what nobody administers yet: one at a time, held by the connection until it is let go. */
export const lockSetUp: Statement = { text: `select pg_advisory_lock(hashtextextended('jishen/set-up', 0))` };
export const unlockSetUp: Statement = { text: `select pg_advisory_unlock(hashtextextended('jishen/set-up', 0))` };
export const anyAdministrator: Statement = { text: `select exists (select from post where role = 'system-admin') as found` };
