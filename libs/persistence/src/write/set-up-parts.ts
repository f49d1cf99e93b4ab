// Parts that set up a district: the district itself, its units, people, accounts, posts, and heads of their streams, many at a time.
import type { Part } from './statement';

export interface NewDistrict {
  id: string;
  code: string;
  name: string;
  demonstration: boolean;
}
export function districtPart(district: NewDistrict): Part {
  return {
    name: 'district_made',
    expects: null,
    sql: (param) =>
      `insert into district (id, code, name, demonstration) values (${param(district.id, 'uuid')}, ${param(district.code)}, ${param(district.name)}, ${param(district.demonstration)}::boolean)`,
  };
}

export interface NewUnit {
  id: string;
  code: string;
  name: string;
  kind: 'unit' | 'department' | 'bureau';
  departmentId: string | null;
  demonstration: boolean;
}
export function unitsPart(districtId: string, units: readonly NewUnit[]): Part {
  return {
    name: 'units_made',
    expects: null,
    sql: (param) =>
      `insert into unit (district_id, id, code, name, kind, department_id, demonstration) select ${param(districtId, 'uuid')}, n.*
        from unnest(${param(units.map((unit) => unit.id))}::uuid[], ${param(units.map((unit) => unit.code))}::text[], ${param(units.map((unit) => unit.name))}::text[],
          ${param(units.map((unit) => unit.kind))}::text[], ${param(units.map((unit) => unit.departmentId))}::uuid[], ${param(units.map((unit) => unit.demonstration))}::boolean[]) as n`,
  };
}

export interface NewPerson {
  id: string;
  displayName: string;
  email: string | null;
  demonstration: boolean;
}
export function peoplePart(districtId: string, people: readonly NewPerson[]): Part {
  return {
    name: 'people_made',
    expects: null,
    sql: (param) =>
      `insert into person (district_id, id, display_name, email, demonstration) select ${param(districtId, 'uuid')}, n.*
        from unnest(${param(people.map((person) => person.id))}::uuid[], ${param(people.map((person) => person.displayName))}::text[],
          ${param(people.map((person) => person.email))}::text[], ${param(people.map((person) => person.demonstration))}::boolean[]) as n`,
  };
}

export interface NewAccount {
  account: string;
  personId: string;
  passwordHash: string;
  mustChangePassword: boolean;
}
export function accountsPart(districtId: string, accounts: readonly NewAccount[]): Part {
  return {
    name: 'accounts_made',
    expects: null,
    sql: (param) =>
      `insert into account (district_id, account, person_id, password_hash, must_change_password) select ${param(districtId, 'uuid')}, n.*
        from unnest(${param(accounts.map((each) => each.account))}::text[], ${param(accounts.map((each) => each.personId))}::uuid[],
          ${param(accounts.map((each) => each.passwordHash))}::text[], ${param(accounts.map((each) => each.mustChangePassword))}::boolean[]) as n`,
  };
}

export interface NewPost {
  id: string;
  personId: string;
  role: string;
  unitId: string;
  validFrom: string;
  validTo: string | null;
}
export function postsPart(districtId: string, posts: readonly NewPost[]): Part {
  return {
    name: 'posts_made',
    expects: null,
    sql: (param) =>
      `insert into post (district_id, id, person_id, role, unit_id, valid_from, valid_to) select ${param(districtId, 'uuid')}, n.*
        from unnest(${param(posts.map((post) => post.id))}::uuid[], ${param(posts.map((post) => post.personId))}::uuid[], ${param(posts.map((post) => post.role))}::text[],
          ${param(posts.map((post) => post.unitId))}::uuid[], ${param(posts.map((post) => post.validFrom))}::timestamptz[], ${param(posts.map((post) => post.validTo))}::timestamptz[]) as n`,
  };
}

/** Heads of streams that begin with these entries. */
export function streamHeadsPart(districtId: string, heads: readonly { stream: string; seq: number; hash: string; at: string }[]): Part {
  return {
    name: 'stream_heads_made',
    expects: null,
    sql: (param) =>
      `insert into stream_head (district_id, stream, seq, hash, at) select ${param(districtId, 'uuid')}, n.*
        from unnest(${param(heads.map((head) => head.stream))}::text[], ${param(heads.map((head) => head.seq))}::bigint[],
          ${param(heads.map((head) => Buffer.from(head.hash, 'hex')))}::bytea[], ${param(heads.map((head) => head.at))}::timestamptz[]) as n`,
  };
}
