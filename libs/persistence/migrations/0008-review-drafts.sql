-- What a reviewer notes down while looking at a submission: rows looked at, remarks, adjustments in mind, the sentences of a decision.
-- One line per reviewer, submission and row, each with its own version, so that two tabs overwrite nothing. It is no fact: nobody but
-- the reviewer reads it, and what comes of it stands in the trail through the event that applies it.
-- This file never changes once it was released; a later file amends it.

create table review_draft (
  district_id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  -- Empty: what concerns the submission as a whole.
  row_key text not null check (char_length(row_key) <= 120),
  row_version integer not null check (row_version >= 1),
  entry jsonb not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (district_id, submission_id, person_id, row_key),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, person_id) references person (district_id, id)
) with (fillfactor = 70);

-- What a clause cost other units of the cycle is asked at every adjustment; partial, so that only adjustments pay for it.
create index score_line_adjustment on score_line (district_id, submission_id, row_key, seq) include (clause, delta) where kind = 'adjustment';

grant select, insert on review_draft to jishen_app;
grant update (row_version, entry, saved_at) on review_draft to jishen_app;
