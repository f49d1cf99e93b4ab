-- Questions to the trail: an index for each that answers in the order of time, and the questions that a person keeps under a name.
-- The indexes are partial, so that an entry pays only for the questions that it may be an answer to; an approval pays for none.
-- A kept question is no fact: nobody but its owner reads it, and asking it is on record like any asking.
-- This file never changes once it was released; a later file amends it.

-- A public fact of an entry. The bytes never change, so neither does what they say.
create function entry_fact(body bytea, key text) returns text language sql immutable strict parallel safe
  as $$ select convert_from(body, 'UTF8')::jsonb -> 'pub' ->> key $$;
-- Whether an adjustment raised a score and rests on nothing.
create function raised_without_evidence(body bytea) returns boolean language sql immutable strict parallel safe
  as $$ select (e -> 'pub' ->> 'delta')::numeric > 0 and jsonb_array_length(e -> 'refs') = 0 from (select convert_from(body, 'UTF8')::jsonb as e) b $$;

create index audit_entry_scores on audit_entry (district_id, at, stream, seq) include (unit_id, actor_id, fiscal_year, row_key)
  where type in ('score.self-recorded@1', 'score.adjusted@1', 'score.reversed@1');
create index audit_entry_changed_scores on audit_entry (district_id, at, stream, seq) include (unit_id, actor_id, fiscal_year, row_key)
  where type in ('score.adjusted@1', 'score.reversed@1') or (type = 'score.self-recorded@1' and entry_fact(body, 'from') is not null);
create index audit_entry_raised_bare on audit_entry (district_id, at, stream, seq)
  where type = 'score.adjusted@1' and raised_without_evidence(body);
create index audit_entry_returns on audit_entry (district_id, stream, at, seq)
  where type in ('submission.returned@1', 'submission.returned@2');
create index audit_entry_unit_changes on audit_entry (district_id, at, stream, seq) include (submission_id, unit_id, actor_id, fiscal_year)
  where type in ('submission.draft-edited@1', 'submission.submitted@1', 'evidence.added@1', 'evidence.tied@1', 'evidence.disabled@1');
create index audit_entry_refused on audit_entry (district_id, at, stream, seq) include (unit_id, actor_id, fiscal_year)
  where type in ('command.refused@1', 'session.refused@1');
create index audit_entry_kept_apart on audit_entry (district_id, at, stream, seq)
  where type = 'command.refused@1' and entry_fact(body, 'code') in ('SELF_REVIEW', 'ALREADY_DECIDED');

create table kept_question (
  district_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null check (char_length(name) between 1 and 60),
  question text not null check (char_length(question) between 1 and 60),
  blanks jsonb not null,
  kept_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id),
  unique (district_id, person_id, name),
  foreign key (district_id, person_id) references person (district_id, id)
);
grant select, insert, delete on kept_question to jishen_app;
