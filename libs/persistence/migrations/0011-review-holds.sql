-- Who of a level has a submission open for review, since when, and until when that is believed without a further sign. A courtesy between
-- colleagues and no fact: it is asked by no decision, and a row of another level or round than the submission's is nobody's any more.
-- Taking it over from a colleague is a fact and stands in the trail.
-- This file never changes once it was released; a later file amends it.

create table review_hold (
  district_id uuid not null,
  submission_id uuid not null,
  level_key text not null,
  round integer not null,
  person_id uuid not null,
  since timestamptz not null,
  alive_until timestamptz not null,
  primary key (district_id, submission_id),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, person_id) references person (district_id, id)
) with (fillfactor = 70);

grant select, insert on review_hold to jishen_app;
grant update (level_key, round, person_id, since, alive_until) on review_hold to jishen_app;
