-- Evidence: files by what is in them, once per district; what was handed in for which submission and which rows; and the list as it
-- was frozen by SUBMIT. The bytes lie outside the database under their digest. Nothing here is ever deleted, only put out of use.
-- This file never changes once it was released; a later file amends it.

create table evidence_file (
  district_id uuid not null references district,
  digest bytea not null check (octet_length(digest) = 32),
  bytes bigint not null check (bytes > 0),
  kind text not null,
  pages integer check (pages > 0),
  first_added_at timestamptz not null,
  primary key (district_id, digest)
);
create trigger evidence_file_append_only before update or delete on evidence_file for each row execute function refuse_change();
create trigger evidence_file_no_truncate before truncate on evidence_file for each statement execute function refuse_change();

create table evidence (
  district_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  digest bytea not null,
  -- As it was handed in; may have to be erased, and then is null.
  name text check (char_length(name) between 1 and 200),
  -- unit: part of what is submitted and signed; review: what a reviewer rests an adjustment on
  origin text not null check (origin in ('unit', 'review')),
  level_key text,
  row_keys text[] not null,
  round integer not null,
  person_id uuid not null,
  post_id uuid not null,
  added_at timestamptz not null,
  entry_stream text not null,
  entry_seq bigint not null,
  disabled_at timestamptz,
  disabled_by uuid,
  disabled_reason text,
  primary key (district_id, id),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, digest) references evidence_file (district_id, digest),
  foreign key (district_id, person_id) references person (district_id, id),
  foreign key (district_id, post_id) references post (district_id, id),
  foreign key (district_id, entry_stream, entry_seq) references audit_entry (district_id, stream, seq),
  check ((disabled_at is null) = (disabled_by is null)),
  check (disabled_at is not null or disabled_reason is null),
  check ((origin = 'review') = (level_key is not null))
);
create index evidence_of_submission on evidence (district_id, submission_id, id);
-- The same bytes are in use once in a submission, whoever hands them in.
create unique index evidence_once_in_use on evidence (district_id, submission_id, digest) where disabled_at is null;
-- What is out of use stays so, and its ties with it.
create function refuse_use_again() returns trigger language plpgsql as $$
begin
  if old.disabled_at is not null then
    raise exception 'evidence out of use is not changed: %', old.id using errcode = 'JX006';
  end if;
  return new;
end $$;
create trigger evidence_out_of_use before update on evidence for each row execute function refuse_use_again();

-- What was in use when SUBMIT froze the content: id, digest and rows of each.
alter table submission_content add column evidence jsonb not null default '[]';

grant select, insert on evidence_file, evidence to jishen_app;
grant update (row_keys, disabled_at, disabled_by, disabled_reason) on evidence to jishen_app;
