-- Rectification items with their steps, and the tasks that wait at roles for submissions and items.
-- Who answered never verifies: one side per person and item is a key.

create table rectification_item (
  district_id uuid not null references district,
  id uuid not null,
  unit_id uuid not null,
  department_id uuid,
  submission_id uuid,
  year integer not null,
  source text not null check (source in ('review', 'monitoring', 'self-evaluation', 'key-evaluation', 'audit', 'carried-over')),
  row_key text,
  text text not null check (char_length(text) between 1 and 2000),
  owner text not null check (char_length(owner) between 1 and 100),
  due_on date not null,
  state text not null check (state in ('open', 'answered', 'reopened', 'closed', 'carriedOver')),
  version integer not null check (version >= 1),
  machine_version integer not null,
  snapshot jsonb not null,
  carried_from uuid,
  raised_by uuid not null,
  raised_at timestamptz not null,
  head_seq bigint not null,
  head_hash bytea not null,
  head_at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, unit_id) references unit (district_id, id),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, carried_from) references rectification_item (district_id, id)
) with (fillfactor = 70);
create index item_of_submission on rectification_item (district_id, submission_id, id) where submission_id is not null;
create index item_of_unit on rectification_item (district_id, unit_id, year, id);
create unique index item_carried_once on rectification_item (district_id, carried_from) where carried_from is not null;

-- What waits for whom: one open task per submission or item, at a role in a unit; holders are found when somebody looks.
create table task (
  district_id uuid not null,
  id uuid not null,
  submission_id uuid,
  item_id uuid,
  round integer not null,
  level_key text not null,
  role text not null,
  unit_id uuid not null,
  opened_at timestamptz not null,
  due_on date,
  due_provisional boolean not null default true,
  closed_at timestamptz,
  closed_by uuid,
  primary key (district_id, id),
  foreign key (district_id, submission_id) references submission (district_id, id),
  foreign key (district_id, item_id) references rectification_item (district_id, id),
  check ((submission_id is null) <> (item_id is null))
) with (fillfactor = 80);
create unique index task_one_open on task (district_id, submission_id) where closed_at is null and submission_id is not null;
create unique index task_one_open_of_item on task (district_id, item_id) where closed_at is null and item_id is not null;
create index task_open_at_seat on task (district_id, unit_id, role, id) where closed_at is null;

-- Who answered or verified an item, with the words; separation again as a key: one side per person and item.
create table item_step (
  district_id uuid not null,
  item_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('answered', 'verified', 'reopened', 'carried-over')),
  side text not null check (side in ('unit', 'bureau')),
  person_id uuid not null,
  post_id uuid not null,
  words text not null,
  evidence jsonb not null default '[]',
  result text check (result in ('all', 'part', 'none')),
  entry_stream text not null,
  entry_seq bigint not null,
  at timestamptz not null,
  primary key (district_id, item_id, seq),
  foreign key (district_id, item_id) references rectification_item (district_id, id),
  foreign key (district_id, entry_stream, entry_seq) references audit_entry (district_id, stream, seq)
);
create table item_person (
  district_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('unit', 'bureau')),
  primary key (district_id, item_id, person_id),
  unique (district_id, item_id, person_id, side),
  foreign key (district_id, item_id) references rectification_item (district_id, id)
);
alter table item_step add foreign key (district_id, item_id, person_id, side) references item_person (district_id, item_id, person_id, side);
