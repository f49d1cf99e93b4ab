-- Cycles, submissions, their rows, frozen contents, ledger, decisions, editions, commands.
-- A submission's state is a row; separation of duties and the ledger equation are constraints, not habits.

create table rule_set (
  district_id uuid not null references district,
  id text not null,
  version integer not null,
  form text not null check (form in ('overall', 'project')),
  name text not null,
  digest bytea not null check (octet_length(digest) = 32),
  document jsonb not null,
  registered_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id, version)
);

create table route (
  district_id uuid not null references district,
  id text not null,
  version integer not null,
  name text not null,
  digest bytea not null check (octet_length(digest) = 32),
  document jsonb not null,
  registered_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id, version)
);

create table cycle (
  district_id uuid not null references district,
  id uuid not null,
  year integer not null check (year between 2000 and 2100),
  name text not null check (char_length(name) between 1 and 200),
  forms jsonb not null,
  route_id text not null,
  route_version integer not null,
  submit_due_on date,
  opened_by uuid not null,
  opened_at timestamptz not null,
  head_seq bigint not null,
  head_hash bytea not null,
  head_at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, route_id, route_version) references route (district_id, id, version)
);
create unique index cycle_name on cycle (district_id, year, name);

create table submission (
  district_id uuid not null references district,
  id uuid not null,
  cycle_id uuid not null,
  unit_id uuid not null,
  department_id uuid,
  bureau_id uuid not null,
  year integer not null,
  form text not null check (form in ('overall', 'project')),
  name text not null check (char_length(name) between 1 and 200),
  rule_set_id text not null,
  rule_set_version integer not null,
  route_id text not null,
  route_version integer not null,
  machine_version integer not null,
  state text not null check (state in ('draft', 'selfScored', 'reviewed', 'rectification', 'published', 'cancelled')),
  level_key text,
  level_role text,
  level_unit_id uuid,
  round integer not null check (round >= 1),
  edition integer not null default 0,
  version integer not null check (version >= 1),
  content_hash bytea not null check (octet_length(content_hash) = 32),
  content_digest bytea not null check (octet_length(content_digest) = 32),
  submitted_once boolean not null default false,
  -- pins, signatures, skipped levels: what decide() needs and no query asks for
  snapshot jsonb not null,
  head_seq bigint not null,
  head_hash bytea not null,
  head_at timestamptz not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id),
  foreign key (district_id, cycle_id) references cycle (district_id, id),
  foreign key (district_id, unit_id) references unit (district_id, id),
  foreign key (district_id, rule_set_id, rule_set_version) references rule_set (district_id, id, version),
  foreign key (district_id, route_id, route_version) references route (district_id, id, version),
  check ((state = 'selfScored') = (level_key is not null)),
  check ((level_key is null) = (level_role is null) and (level_key is null) = (level_unit_id is null))
) with (fillfactor = 70);
create unique index submission_one_overall on submission (district_id, cycle_id, unit_id) where form = 'overall' and state <> 'cancelled';
create index submission_of_cycle on submission (district_id, cycle_id, id);
create index submission_of_unit on submission (district_id, unit_id, id);

-- The cells as typed, each row with its own version, so that two people in one form lose nothing.
create table submission_row (
  district_id uuid not null,
  submission_id uuid not null,
  row_key text not null check (char_length(row_key) between 1 and 120),
  row_version integer not null check (row_version >= 1),
  cells jsonb not null,
  digest bytea not null check (octet_length(digest) = 32),
  saved_by uuid not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (district_id, submission_id, row_key),
  foreign key (district_id, submission_id) references submission (district_id, id)
) with (fillfactor = 70);

-- The content frozen by SUBMIT and how it was scored; one row per content, never changed.
create table submission_content (
  district_id uuid not null,
  submission_id uuid not null,
  digest bytea not null check (octet_length(digest) = 32),
  cells jsonb not null,
  scored jsonb not null,
  frozen_at timestamptz not null default clock_timestamp(),
  primary key (district_id, submission_id, digest),
  foreign key (district_id, submission_id) references submission (district_id, id)
);

-- What the detail shows for one content hash (rows and findings as JSON text), made once; rebuildable.
create table submission_view (
  district_id uuid not null,
  submission_id uuid not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  body text not null,
  primary key (district_id, submission_id, content_hash),
  foreign key (district_id, submission_id) references submission (district_id, id)
);

-- A person is pinned to one level of a submission for good: separation of duties as a key.
create table case_person (
  district_id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  level text not null,
  primary key (district_id, submission_id, person_id),
  unique (district_id, submission_id, person_id, level),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, person_id) references person (district_id, id)
);

-- One row per signature or return; a person decides once a round, at the level they are pinned to.
create table decision (
  district_id uuid not null,
  submission_id uuid not null,
  round integer not null,
  level_key text not null check (level_key <> 'preparer'),
  person_id uuid not null,
  principal_id uuid,
  post_id uuid not null,
  kind text not null check (kind in ('approved', 'returned')),
  content_hash bytea not null check (octet_length(content_hash) = 32),
  standing boolean not null,
  entry_stream text not null,
  entry_seq bigint not null,
  decided_at timestamptz not null,
  primary key (district_id, submission_id, round, person_id),
  foreign key (district_id, submission_id, person_id, level_key) references case_person (district_id, submission_id, person_id, level),
  foreign key (district_id, submission_id, principal_id, level_key) references case_person (district_id, submission_id, person_id, level),
  foreign key (district_id, post_id) references post (district_id, id),
  foreign key (district_id, entry_stream, entry_seq) references audit_entry (district_id, stream, seq),
  check (kind = 'approved' or not standing)
);
create unique index decision_one_standing on decision (district_id, submission_id, level_key) where standing;
create index decision_of_person on decision (district_id, person_id, decided_at);
-- A signature can be voided; nothing revives one.
create function refuse_revival() returns trigger language plpgsql as $$
begin
  if new.standing and not old.standing then
    raise exception 'a voided signature does not stand again: %', old.level_key using errcode = 'JX003';
  end if;
  return new;
end $$;
create trigger decision_never_revived before update on decision for each row execute function refuse_revival();

create table score_line (
  district_id uuid not null,
  submission_id uuid not null,
  row_key text not null,
  seq integer not null check (seq >= 1),
  prev_seq integer generated always as (nullif(seq - 1, 0)) stored,
  id uuid not null,
  kind text not null check (kind in ('self', 'adjustment', 'reversal')),
  prev numeric,
  delta numeric not null,
  val numeric not null,
  max numeric not null,
  reverses_seq integer,
  reversed_delta numeric generated always as (case when reverses_seq is null then null else -delta end) stored,
  reversed_kind text generated always as (case when reverses_seq is null then null else 'adjustment' end) stored,
  clause text,
  reason text,
  evidence jsonb not null default '[]',
  round integer not null,
  person_id uuid not null,
  post_id uuid,
  level_key text,
  entry_stream text not null,
  entry_seq bigint not null,
  at timestamptz not null,
  primary key (district_id, submission_id, row_key, seq),
  unique (district_id, id),
  unique (district_id, submission_id, row_key, seq, val),
  unique (district_id, submission_id, row_key, seq, delta, kind),
  unique (district_id, submission_id, row_key, reverses_seq),
  unique (district_id, entry_stream, entry_seq),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, submission_id, row_key, prev_seq, prev) references score_line (district_id, submission_id, row_key, seq, val),
  foreign key (district_id, submission_id, row_key, reverses_seq, reversed_delta, reversed_kind)
    references score_line (district_id, submission_id, row_key, seq, delta, kind),
  foreign key (district_id, entry_stream, entry_seq) references audit_entry (district_id, stream, seq),
  check (val = coalesce(prev, 0) + delta),
  check (val >= 0 and val <= max),
  check ((seq = 1) = (prev is null)),
  check (seq > 1 or kind = 'self'),
  check ((kind = 'reversal') = (reverses_seq is not null)),
  check (kind = 'self' or char_length(coalesce(reason, '')) > 0),
  check (kind <> 'adjustment' or char_length(coalesce(clause, '')) > 0)
);
create trigger score_line_append_only before update or delete on score_line for each row execute function refuse_change();
create trigger score_line_no_truncate before truncate on score_line for each statement execute function refuse_change();

-- The final score of each row, moved by a trigger only: it cannot differ from the last ledger line.
create table score_head (
  district_id uuid not null,
  submission_id uuid not null,
  row_key text not null,
  seq integer not null,
  final numeric not null,
  primary key (district_id, submission_id, row_key),
  foreign key (district_id, submission_id, row_key, seq, final) references score_line (district_id, submission_id, row_key, seq, val)
) with (fillfactor = 70);
create function move_score_head() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Only what the unit itself sends in may change what a row weighs.
  if new.kind <> 'self' and new.max <> (select l.max from public.score_line l
      where l.district_id = new.district_id and l.submission_id = new.submission_id and l.row_key = new.row_key and l.seq = new.seq - 1) then
    raise exception 'line % of % changes the weight', new.seq, new.row_key using errcode = 'JX004';
  end if;
  insert into public.score_head as h (district_id, submission_id, row_key, seq, final)
    values (new.district_id, new.submission_id, new.row_key, new.seq, new.val)
    on conflict (district_id, submission_id, row_key) do update set seq = excluded.seq, final = excluded.final where h.seq < excluded.seq;
  return null;
end $$;
create trigger score_line_moves_head after insert on score_line for each row execute function move_score_head();

-- A published edition: frozen, superseded by the next, never changed.
create table publication (
  district_id uuid not null,
  submission_id uuid not null,
  edition integer not null check (edition >= 1),
  content_hash bytea not null check (octet_length(content_hash) = 32),
  body text not null,
  entry_stream text not null,
  entry_seq bigint not null,
  published_at timestamptz not null,
  primary key (district_id, submission_id, edition),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, entry_stream, entry_seq) references audit_entry (district_id, stream, seq)
);
create trigger publication_append_only before update or delete on publication for each row execute function refuse_change();
create trigger publication_no_truncate before truncate on publication for each statement execute function refuse_change();

-- One row per command that had an effect: its outcome is the answer to every repetition. The answer is kept 30 days; the key
-- for ever, since it is the command id in the trail and must not come to stand for another command.
create table command (
  district_id uuid not null,
  person_id uuid not null,
  key text not null check (char_length(key) between 1 and 200),
  request_hash bytea not null check (octet_length(request_hash) = 32),
  status integer not null,
  answer text,
  -- The rows as answered, where no frozen view of the content is kept (a draft); forgotten together with the answer.
  view text check (view is null or answer is not null),
  submission_id uuid,
  content_hash bytea,
  at timestamptz not null default clock_timestamp(),
  primary key (district_id, person_id, key)
);
create index command_age on command (at) where answer is not null;
-- An outcome can be forgotten, never rewritten: the key stays used.
create function refuse_other_answer() returns trigger language plpgsql as $$
begin
  if new.answer is not null or new.view is not null then
    raise exception 'the outcome of a command is never rewritten: %', old.key using errcode = 'JX005';
  end if;
  return new;
end $$;
create trigger command_only_forgotten before update on command for each row execute function refuse_other_answer();
