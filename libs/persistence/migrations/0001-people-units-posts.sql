-- Districts, units, natural persons, accounts, posts, sessions: who exists and what may be acted as.
-- Every key begins with district_id, so that districts can later be spread over databases.
-- This file never changes once it was released; a later file amends it.

create table district (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null check (char_length(name) between 1 and 100),
  demonstration boolean not null default false,
  demonstration_loaded_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);

-- Heads of the audit streams that have no record of their own to lie on (refusals, log-ins, the register).
create table stream_head (
  district_id uuid not null references district,
  stream text not null,
  seq bigint not null check (seq >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  at timestamptz,
  primary key (district_id, stream)
) with (fillfactor = 70);

create table unit (
  district_id uuid not null references district,
  id uuid not null,
  code text not null check (char_length(code) between 1 and 60),
  name text not null check (char_length(name) between 1 and 200),
  kind text not null check (kind in ('unit', 'department', 'bureau')),
  department_id uuid,
  demonstration boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id),
  unique (district_id, code),
  foreign key (district_id, department_id) references unit (district_id, id),
  check (department_id is null or kind = 'unit')
);
create unique index unit_one_bureau on unit (district_id) where kind = 'bureau';

-- A natural person. The id is opaque; it is the only thing about a person that the log carries.
create table person (
  district_id uuid not null references district,
  id uuid not null,
  display_name text not null check (char_length(display_name) between 1 and 100),
  email text check (char_length(email) <= 254),
  demonstration boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  disabled_at timestamptz,
  primary key (district_id, id)
);

-- A log-in. One person may hold several; separation of duties counts persons.
create table account (
  account text primary key check (account ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  district_id uuid not null,
  person_id uuid not null,
  password_hash text not null,
  must_change_password boolean not null default false,
  disabled_at timestamptz,
  foreign key (district_id, person_id) references person (district_id, id)
);
create index account_person on account (district_id, person_id);

create table post (
  district_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('preparer', 'unit-head', 'department-reviewer', 'bureau-reviewer', 'bureau-performance',
    'bureau-head', 'third-party', 'auditor', 'system-admin', 'security-admin', 'audit-admin')),
  unit_id uuid not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id),
  foreign key (district_id, person_id) references person (district_id, id),
  foreign key (district_id, unit_id) references unit (district_id, id),
  check (valid_to is null or valid_to > valid_from)
);
create index post_person on post (district_id, person_id);
create index post_seat on post (district_id, unit_id, role);

-- Only the hash of a session's id is kept: who reads the table cannot act as anybody.
create table session (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  district_id uuid not null,
  person_id uuid not null,
  account text not null references account,
  created_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  foreign key (district_id, person_id) references person (district_id, id)
) with (fillfactor = 70);
create index session_person on session (district_id, person_id) where closed_at is null;

-- Log-ins that failed, by a digest of what was typed: the same answer for unknown accounts, also counted.
create table login_attempt (
  account_digest bytea primary key check (octet_length(account_digest) = 32),
  failed_count integer not null,
  last_failed_at timestamptz not null
);
