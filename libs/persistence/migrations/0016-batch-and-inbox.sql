-- Agreeing in a batch asks whether somebody has looked at what lies there now; the inbox shows people what they were told, how far the mail
-- of it came, and what they read or put away. None of it is a fact: nobody decides by it, and what comes of it stands in the trail by itself.
-- This file never changes once it was released; a later file amends it.

-- The content that a reviewer was last shown, one line per reviewer and submission.
create table content_look (
  district_id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  seen_at timestamptz not null,
  primary key (district_id, submission_id, person_id),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, person_id) references person (district_id, id)
) with (fillfactor = 70);
grant select, insert on content_look to jishen_app;
grant update (content_hash, seen_at) on content_look to jishen_app;

-- How somebody wants to be written to; who never said anything is written to at once.
create table mail_wish (
  district_id uuid not null,
  person_id uuid not null,
  mode text not null check (mode in ('at-once', 'daily', 'site-only')),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (district_id, person_id),
  foreign key (district_id, person_id) references person (district_id, id)
);
grant select, insert on mail_wish to jishen_app;
grant update (mode, changed_at) on mail_wish to jishen_app;

-- A notice is there for whom it tells whether or not a mail goes out: held for the day's digest, joined to one, not to be sent at all, or
-- read on the page before its mail left.
alter table mail_delivery drop constraint mail_delivery_status_check;
alter table mail_delivery add constraint mail_delivery_status_check
  check (status in ('queued', 'accepted', 'failed', 'dead', 'held', 'joined', 'unsent', 'unneeded'));
alter table mail_delivery drop constraint mail_delivery_notice_check;
alter table mail_delivery add constraint mail_delivery_notice_check
  check (notice in ('task-waits', 'returned', 'approved', 'findings-raised', 'published', 'reminder', 'digest'));
alter table mail_delivery add column thing_id uuid generated always as (coalesce(item_id, submission_id)) stored;
alter table mail_delivery add column read_at timestamptz;
alter table mail_delivery add column archived_at timestamptz;
alter table mail_delivery add column digest_id uuid;
alter table mail_delivery add foreign key (district_id, digest_id) references mail_delivery (district_id, id);
grant update (read_at, archived_at, digest_id) on mail_delivery to jishen_app;

create index mail_delivery_inbox on mail_delivery (district_id, person_id, id) where archived_at is null and thing_id is not null;
create index mail_delivery_of_thing on mail_delivery (district_id, person_id, thing_id, id) where archived_at is null and thing_id is not null;
create index mail_delivery_unread on mail_delivery (district_id, person_id, thing_id) where read_at is null and archived_at is null and thing_id is not null;
create index mail_delivery_held on mail_delivery (district_id, person_id, id) where status = 'held';
create index mail_delivery_of_digest on mail_delivery (district_id, digest_id) where digest_id is not null;

-- Which rectification items somebody acted on, for the box of what they did.
create index item_step_of_person on item_step (district_id, person_id, item_id, at);
