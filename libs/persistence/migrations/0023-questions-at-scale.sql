-- Questions to the trail at a million entries and more, and cheaper writing of every entry.
-- The two functions that partial indexes ask for were of SQL: then each statement that adds an entry looks into them anew, for every index, even where
-- none of the entries is of their type, which was a third of what adding an entry costs the database. Of PL/pgSQL they are left alone until they are called.
-- Nothing looks entries up by type alone any more: an index in the order of time holds the type, and serves the records of every kind as well.
-- A row's entries are found in its stream.
-- This file never changes once it was released; a later file amends it.

create or replace function entry_fact(body bytea, key text) returns text language plpgsql immutable strict parallel safe
  as $$ begin return convert_from(body, 'UTF8')::jsonb -> 'pub' ->> key; end $$;
create or replace function raised_without_evidence(body bytea) returns boolean language plpgsql immutable strict parallel safe
  as $$ declare e jsonb := convert_from(body, 'UTF8')::jsonb; begin return (e -> 'pub' ->> 'delta')::numeric > 0 and jsonb_array_length(e -> 'refs') = 0; end $$;

drop index audit_entry_row;
drop index audit_entry_type;
create index audit_entry_time on audit_entry (district_id, at, stream, seq) include (type, actor_id, fiscal_year);

-- Evidence alone may be a reviewer's; with that in the condition no body has to be read to count.
drop index audit_entry_unit_changes;
create index audit_entry_unit_changes on audit_entry (district_id, at, stream, seq) include (submission_id, unit_id, actor_id, fiscal_year)
  where type in ('submission.draft-edited@1', 'submission.submitted@1')
    or (type in ('evidence.added@1', 'evidence.tied@1', 'evidence.disabled@1') and entry_fact(body, 'origin') = 'unit');

-- What somebody handed in, by person.
create index case_person_preparer on case_person (district_id, person_id, submission_id) where level = 'preparer';
