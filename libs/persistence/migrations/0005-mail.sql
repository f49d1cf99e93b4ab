-- Notices by mail: one row per recipient, with what the mail server said; and the development mailbox.
-- A delivery is made by the worker from a job enqueued in the transaction of the fact it tells of.

create table mail_delivery (
  district_id uuid not null references district,
  id uuid not null,
  notice text not null check (notice in ('task-waits', 'returned', 'approved', 'findings-raised', 'published')),
  submission_id uuid,
  item_id uuid,
  entry_stream text not null,
  entry_seq bigint not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  message_id text not null unique,
  status text not null check (status in ('queued', 'accepted', 'failed', 'dead')),
  attempts integer not null default 0,
  server_words text,
  created_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (district_id, id),
  unique (district_id, entry_stream, entry_seq, person_id, notice),
  foreign key (district_id, person_id) references person (district_id, id),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, item_id) references rectification_item (district_id, id),
  foreign key (district_id, entry_stream, entry_seq) references audit_entry (district_id, stream, seq)
) with (fillfactor = 80);
create index mail_delivery_status on mail_delivery (district_id, status, id);
create index mail_delivery_person on mail_delivery (district_id, person_id, id);

-- Without a mail server the messages end here, readable by the system administrator.
create table development_mail (
  district_id uuid not null,
  delivery_id uuid not null,
  message_id text not null,
  raw text not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (district_id, delivery_id),
  foreign key (district_id, delivery_id) references mail_delivery (district_id, id)
);
