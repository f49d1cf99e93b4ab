-- What the migrations make of an empty database, listed from its catalogue. Written by `npm run generate`, never by hand,
-- and never executed: libs/persistence/migrations is what runs.

-- tables
create table account (
  account text not null,
  district_id uuid not null,
  person_id uuid not null,
  password_hash text not null,
  must_change_password boolean not null default false,
  disabled_at timestamp with time zone,
  password_reset_at timestamp with time zone,
  password_reset_by uuid,
  constraint account_pkey PRIMARY KEY (account),
  constraint account_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint account_reset_by_person FOREIGN KEY (district_id, password_reset_by) REFERENCES person(district_id, id),
  constraint account_account_check CHECK ((account ~ '^[a-z0-9][a-z0-9._-]{1,63}$'::text)),
  constraint account_reset_by_somebody CHECK (((password_reset_at IS NULL) = (password_reset_by IS NULL)))
);
create table audit_entry (
  district_id uuid not null,
  stream text not null,
  seq bigint not null,
  prev_seq bigint generated always as (NULLIF((seq - 1), 0)) stored,
  prev_hash bytea not null,
  hash bytea not null,
  body bytea not null,
  at timestamp with time zone not null,
  type text not null,
  actor_id uuid,
  unit_id uuid,
  submission_id uuid,
  fiscal_year integer not null,
  row_key text,
  content_hash bytea,
  constraint audit_entry_pkey PRIMARY KEY (district_id, stream, seq),
  constraint audit_entry_district_id_stream_seq_hash_key UNIQUE (district_id, stream, seq, hash),
  constraint audit_entry_district_id_stream_prev_seq_prev_hash_fkey FOREIGN KEY (district_id, stream, prev_seq, prev_hash) REFERENCES audit_entry(district_id, stream, seq, hash),
  constraint audit_entry_check CHECK ((hash = sha256(('\x00'::bytea || body)))),
  constraint audit_entry_form CHECK (((octet_length(body) <= 65535) AND (octet_length(content_hash) = 32) AND ((seq > 1) OR ((seq = 1) AND (prev_hash = '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea)))))
);
create table audit_payload (
  district_id uuid not null,
  stream text not null,
  seq bigint not null,
  salt bytea not null,
  bytes bytea not null,
  constraint audit_payload_pkey PRIMARY KEY (district_id, stream, seq),
  constraint audit_payload_district_id_stream_seq_fkey FOREIGN KEY (district_id, stream, seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint audit_payload_salt_check CHECK ((octet_length(salt) = 32))
);
create table case_person (
  district_id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  level text not null,
  constraint case_person_pkey PRIMARY KEY (district_id, submission_id, person_id),
  constraint case_person_district_id_submission_id_person_id_level_key UNIQUE (district_id, submission_id, person_id, level),
  constraint case_person_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint case_person_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id)
);
create table command (
  district_id uuid not null,
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  answer text,
  view text,
  submission_id uuid,
  content_hash bytea,
  at timestamp with time zone not null default clock_timestamp(),
  constraint command_pkey PRIMARY KEY (district_id, person_id, key),
  constraint command_check CHECK (((view IS NULL) OR (answer IS NOT NULL))),
  constraint command_key_check CHECK (((char_length(key) >= 1) AND (char_length(key) <= 200))),
  constraint command_request_hash_check CHECK ((octet_length(request_hash) = 32))
);
create table content_look (
  district_id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  content_hash bytea not null,
  seen_at timestamp with time zone not null,
  constraint content_look_pkey PRIMARY KEY (district_id, submission_id, person_id),
  constraint content_look_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint content_look_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint content_look_content_hash_check CHECK ((octet_length(content_hash) = 32))
);
create table cycle (
  district_id uuid not null,
  id uuid not null,
  year integer not null,
  name text not null,
  forms jsonb not null,
  route_id text not null,
  route_version integer not null,
  submit_due_on date,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  head_seq bigint not null,
  head_hash bytea not null,
  head_at timestamp with time zone not null,
  recalled_at timestamp with time zone,
  recalled_by uuid,
  constraint cycle_pkey PRIMARY KEY (district_id, id),
  constraint cycle_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint cycle_district_id_route_id_route_version_fkey FOREIGN KEY (district_id, route_id, route_version) REFERENCES route(district_id, id, version),
  constraint cycle_recalled_by_person FOREIGN KEY (district_id, recalled_by) REFERENCES person(district_id, id),
  constraint cycle_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint cycle_recalled_by_somebody CHECK (((recalled_at IS NULL) = (recalled_by IS NULL))),
  constraint cycle_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
create table decision (
  district_id uuid not null,
  submission_id uuid not null,
  round integer not null,
  level_key text not null,
  person_id uuid not null,
  principal_id uuid,
  post_id uuid not null,
  kind text not null,
  content_hash bytea not null,
  standing boolean not null,
  entry_stream text not null,
  entry_seq bigint not null,
  decided_at timestamp with time zone not null,
  constraint decision_pkey PRIMARY KEY (district_id, submission_id, round, person_id),
  constraint decision_district_id_entry_stream_entry_seq_fkey FOREIGN KEY (district_id, entry_stream, entry_seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint decision_district_id_post_id_fkey FOREIGN KEY (district_id, post_id) REFERENCES post(district_id, id),
  constraint decision_district_id_submission_id_person_id_level_key_fkey FOREIGN KEY (district_id, submission_id, person_id, level_key) REFERENCES case_person(district_id, submission_id, person_id, level),
  constraint decision_district_id_submission_id_principal_id_level_key_fkey FOREIGN KEY (district_id, submission_id, principal_id, level_key) REFERENCES case_person(district_id, submission_id, person_id, level),
  constraint decision_check CHECK (((kind = 'approved'::text) OR (NOT standing))),
  constraint decision_content_hash_check CHECK ((octet_length(content_hash) = 32)),
  constraint decision_kind_check CHECK ((kind = ANY (ARRAY['approved'::text, 'returned'::text]))),
  constraint decision_level_key_check CHECK ((level_key <> 'preparer'::text))
);
create table development_mail (
  district_id uuid not null,
  delivery_id uuid not null,
  message_id text not null,
  raw text not null,
  received_at timestamp with time zone not null default clock_timestamp(),
  constraint development_mail_pkey PRIMARY KEY (district_id, delivery_id),
  constraint development_mail_district_id_delivery_id_fkey FOREIGN KEY (district_id, delivery_id) REFERENCES mail_delivery(district_id, id) ON DELETE CASCADE
);
create table district (
  id uuid not null,
  code text not null,
  name text not null,
  demonstration boolean not null default false,
  demonstration_loaded_at timestamp with time zone,
  created_at timestamp with time zone not null default clock_timestamp(),
  directory_stamp uuid not null default gen_random_uuid(),
  constraint district_pkey PRIMARY KEY (id),
  constraint district_code_key UNIQUE (code),
  constraint district_code_check CHECK ((code ~ '^[a-z][a-z0-9-]{1,30}$'::text)),
  constraint district_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100)))
);
create table evidence (
  district_id uuid not null,
  id uuid not null,
  submission_id uuid,
  digest bytea not null,
  name text,
  origin text not null,
  level_key text,
  row_keys text[] not null,
  round integer not null,
  person_id uuid not null,
  post_id uuid not null,
  added_at timestamp with time zone not null,
  entry_stream text not null,
  entry_seq bigint not null,
  disabled_at timestamp with time zone,
  disabled_by uuid,
  disabled_reason text,
  item_id uuid,
  constraint evidence_pkey PRIMARY KEY (district_id, id),
  constraint evidence_district_id_digest_fkey FOREIGN KEY (district_id, digest) REFERENCES evidence_file(district_id, digest),
  constraint evidence_district_id_entry_stream_entry_seq_fkey FOREIGN KEY (district_id, entry_stream, entry_seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint evidence_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint evidence_district_id_post_id_fkey FOREIGN KEY (district_id, post_id) REFERENCES post(district_id, id),
  constraint evidence_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint evidence_item FOREIGN KEY (district_id, item_id) REFERENCES rectification_item(district_id, id),
  constraint evidence_check CHECK (((disabled_at IS NULL) = (disabled_by IS NULL))),
  constraint evidence_check1 CHECK (((disabled_at IS NOT NULL) OR (disabled_reason IS NULL))),
  constraint evidence_check2 CHECK (((origin = 'review'::text) = (level_key IS NOT NULL))),
  constraint evidence_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint evidence_of_one CHECK ((((item_id IS NULL) <> (submission_id IS NULL)) AND ((origin = 'item'::text) = (item_id IS NOT NULL)))),
  constraint evidence_origin_check CHECK ((origin = ANY (ARRAY['unit'::text, 'review'::text, 'item'::text])))
);
create table evidence_file (
  district_id uuid not null,
  digest bytea not null,
  bytes bigint not null,
  kind text not null,
  pages integer,
  first_added_at timestamp with time zone not null,
  constraint evidence_file_pkey PRIMARY KEY (district_id, digest),
  constraint evidence_file_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint evidence_file_bytes_check CHECK ((bytes > 0)),
  constraint evidence_file_digest_check CHECK ((octet_length(digest) = 32)),
  constraint evidence_file_pages_check CHECK ((pages > 0))
);
create table item_person (
  district_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  side text not null,
  constraint item_person_pkey PRIMARY KEY (district_id, item_id, person_id),
  constraint item_person_district_id_item_id_person_id_side_key UNIQUE (district_id, item_id, person_id, side),
  constraint item_person_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES rectification_item(district_id, id),
  constraint item_person_side_check CHECK ((side = ANY (ARRAY['unit'::text, 'bureau'::text])))
);
create table item_step (
  district_id uuid not null,
  item_id uuid not null,
  seq integer not null,
  kind text not null,
  side text not null,
  person_id uuid not null,
  post_id uuid not null,
  words text not null,
  evidence jsonb not null default '[]'::jsonb,
  result text,
  entry_stream text not null,
  entry_seq bigint not null,
  at timestamp with time zone not null,
  late_reason text,
  constraint item_step_pkey PRIMARY KEY (district_id, item_id, seq),
  constraint item_step_district_id_entry_stream_entry_seq_fkey FOREIGN KEY (district_id, entry_stream, entry_seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint item_step_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES rectification_item(district_id, id),
  constraint item_step_district_id_item_id_person_id_side_fkey FOREIGN KEY (district_id, item_id, person_id, side) REFERENCES item_person(district_id, item_id, person_id, side),
  constraint item_step_kind_check CHECK ((kind = ANY (ARRAY['answered'::text, 'verified'::text, 'reopened'::text, 'carried-over'::text]))),
  constraint item_step_result_check CHECK ((result = ANY (ARRAY['all'::text, 'part'::text, 'none'::text]))),
  constraint item_step_side_check CHECK ((side = ANY (ARRAY['unit'::text, 'bureau'::text])))
);
create table kept_question (
  district_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  question text not null,
  blanks jsonb not null,
  kept_at timestamp with time zone not null default clock_timestamp(),
  constraint kept_question_pkey PRIMARY KEY (district_id, id),
  constraint kept_question_district_id_person_id_name_key UNIQUE (district_id, person_id, name),
  constraint kept_question_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint kept_question_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 60))),
  constraint kept_question_question_check CHECK (((char_length(question) >= 1) AND (char_length(question) <= 60)))
);
create table login_attempt (
  account_digest bytea not null,
  failed_count integer not null,
  last_failed_at timestamp with time zone not null,
  constraint login_attempt_pkey PRIMARY KEY (account_digest),
  constraint login_attempt_account_digest_check CHECK ((octet_length(account_digest) = 32))
);
create table mail_delivery (
  district_id uuid not null,
  id uuid not null,
  notice text not null,
  submission_id uuid,
  item_id uuid,
  entry_stream text not null,
  entry_seq bigint not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  message_id text not null,
  status text not null,
  attempts integer not null default 0,
  server_words text,
  created_at timestamp with time zone not null default clock_timestamp(),
  changed_at timestamp with time zone not null default clock_timestamp(),
  thing_id uuid generated always as (COALESCE(item_id, submission_id)) stored,
  read_at timestamp with time zone,
  archived_at timestamp with time zone,
  digest_id uuid,
  constraint mail_delivery_pkey PRIMARY KEY (district_id, id),
  constraint mail_delivery_district_id_entry_stream_entry_seq_person_id__key UNIQUE (district_id, entry_stream, entry_seq, person_id, notice),
  constraint mail_delivery_message_id_key UNIQUE (message_id),
  constraint mail_delivery_district_id_digest_id_fkey FOREIGN KEY (district_id, digest_id) REFERENCES mail_delivery(district_id, id),
  constraint mail_delivery_district_id_entry_stream_entry_seq_fkey FOREIGN KEY (district_id, entry_stream, entry_seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint mail_delivery_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint mail_delivery_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES rectification_item(district_id, id),
  constraint mail_delivery_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint mail_delivery_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint mail_delivery_notice_check CHECK ((notice = ANY (ARRAY['task-waits'::text, 'returned'::text, 'approved'::text, 'findings-raised'::text, 'published'::text, 'reminder'::text, 'digest'::text]))),
  constraint mail_delivery_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'accepted'::text, 'failed'::text, 'dead'::text, 'held'::text, 'joined'::text, 'unsent'::text, 'unneeded'::text])))
);
create table mail_wish (
  district_id uuid not null,
  person_id uuid not null,
  mode text not null,
  changed_at timestamp with time zone not null default clock_timestamp(),
  constraint mail_wish_pkey PRIMARY KEY (district_id, person_id),
  constraint mail_wish_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint mail_wish_mode_check CHECK ((mode = ANY (ARRAY['at-once'::text, 'daily'::text, 'site-only'::text])))
);
create table person (
  district_id uuid not null,
  id uuid not null,
  display_name text not null,
  email text,
  demonstration boolean not null default false,
  created_at timestamp with time zone not null default clock_timestamp(),
  disabled_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (district_id, id),
  constraint person_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint person_display_name_check CHECK (((char_length(display_name) >= 1) AND (char_length(display_name) <= 100))),
  constraint person_email_check CHECK ((char_length(email) <= 254))
);
create table post (
  district_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  unit_id uuid not null,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint post_pkey PRIMARY KEY (district_id, id),
  constraint post_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint post_district_id_unit_id_fkey FOREIGN KEY (district_id, unit_id) REFERENCES unit(district_id, id),
  constraint post_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
  constraint post_role_check CHECK ((role = ANY (ARRAY['preparer'::text, 'unit-head'::text, 'department-reviewer'::text, 'bureau-reviewer'::text, 'bureau-performance'::text, 'bureau-head'::text, 'third-party'::text, 'auditor'::text, 'system-admin'::text, 'security-admin'::text, 'audit-admin'::text])))
);
create table publication (
  district_id uuid not null,
  submission_id uuid not null,
  edition integer not null,
  content_hash bytea not null,
  body text not null,
  entry_stream text not null,
  entry_seq bigint not null,
  published_at timestamp with time zone not null,
  unit_name text generated always as (((body)::jsonb ->> 'unitName'::text)) stored,
  year integer generated always as ((((body)::jsonb ->> 'year'::text))::integer) stored,
  form text generated always as (((body)::jsonb ->> 'form'::text)) stored,
  name text generated always as (((body)::jsonb ->> 'name'::text)) stored,
  total text generated always as (COALESCE(((body)::jsonb #>> '{settlement,total,final}'::text[]), ((body)::jsonb #>> '{total,final}'::text[]))) stored,
  grade text generated always as (((body)::jsonb #>> '{settlement,grade,final}'::text[])) stored,
  constraint publication_pkey PRIMARY KEY (district_id, submission_id, edition),
  constraint publication_district_id_entry_stream_entry_seq_fkey FOREIGN KEY (district_id, entry_stream, entry_seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint publication_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint publication_content_hash_check CHECK ((octet_length(content_hash) = 32)),
  constraint publication_edition_check CHECK ((edition >= 1))
);
create table rectification_item (
  district_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  department_id uuid,
  submission_id uuid,
  year integer not null,
  source text not null,
  row_key text,
  text text not null,
  owner text not null,
  due_on date not null,
  state text not null,
  version integer not null,
  machine_version integer not null,
  snapshot jsonb not null,
  carried_from uuid,
  raised_by uuid not null,
  raised_at timestamp with time zone not null,
  head_seq bigint not null,
  head_hash bytea not null,
  head_at timestamp with time zone not null,
  constraint rectification_item_pkey PRIMARY KEY (district_id, id),
  constraint rectification_item_district_id_carried_from_fkey FOREIGN KEY (district_id, carried_from) REFERENCES rectification_item(district_id, id),
  constraint rectification_item_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint rectification_item_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint rectification_item_district_id_unit_id_fkey FOREIGN KEY (district_id, unit_id) REFERENCES unit(district_id, id),
  constraint rectification_item_owner_check CHECK (((char_length(owner) >= 1) AND (char_length(owner) <= 100))),
  constraint rectification_item_source_check CHECK ((source = ANY (ARRAY['review'::text, 'monitoring'::text, 'self-evaluation'::text, 'key-evaluation'::text, 'audit'::text, 'carried-over'::text]))),
  constraint rectification_item_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'reopened'::text, 'closed'::text, 'carriedOver'::text]))),
  constraint rectification_item_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000))),
  constraint rectification_item_version_check CHECK ((version >= 1))
);
create table review_draft (
  district_id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  row_key text not null,
  row_version integer not null,
  entry jsonb not null,
  saved_at timestamp with time zone not null default clock_timestamp(),
  constraint review_draft_pkey PRIMARY KEY (district_id, submission_id, person_id, row_key),
  constraint review_draft_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint review_draft_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint review_draft_row_key_check CHECK ((char_length(row_key) <= 120)),
  constraint review_draft_row_version_check CHECK ((row_version >= 1))
);
create table review_hold (
  district_id uuid not null,
  submission_id uuid not null,
  level_key text not null,
  round integer not null,
  person_id uuid not null,
  since timestamp with time zone not null,
  alive_until timestamp with time zone not null,
  constraint review_hold_pkey PRIMARY KEY (district_id, submission_id),
  constraint review_hold_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint review_hold_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id)
);
create table route (
  district_id uuid not null,
  id text not null,
  version integer not null,
  name text not null,
  digest bytea not null,
  document jsonb not null,
  registered_at timestamp with time zone not null default clock_timestamp(),
  constraint route_pkey PRIMARY KEY (district_id, id, version),
  constraint route_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint route_digest_check CHECK ((octet_length(digest) = 32))
);
create table rule_set (
  district_id uuid not null,
  id text not null,
  version integer not null,
  form text not null,
  name text not null,
  digest bytea not null,
  document jsonb not null,
  registered_at timestamp with time zone not null default clock_timestamp(),
  constraint rule_set_pkey PRIMARY KEY (district_id, id, version),
  constraint rule_set_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint rule_set_digest_check CHECK ((octet_length(digest) = 32)),
  constraint rule_set_form_check CHECK ((form = ANY (ARRAY['overall'::text, 'project'::text])))
);
create table schema_migration (
  number integer not null,
  name text not null,
  digest text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  constraint schema_migration_pkey PRIMARY KEY (number),
  constraint schema_migration_name_key UNIQUE (name),
  constraint schema_migration_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint schema_migration_number_check CHECK ((number > 0))
);
create table score_head (
  district_id uuid not null,
  submission_id uuid not null,
  row_key text not null,
  seq integer not null,
  final numeric not null,
  constraint score_head_pkey PRIMARY KEY (district_id, submission_id, row_key),
  constraint score_head_district_id_submission_id_row_key_seq_final_fkey FOREIGN KEY (district_id, submission_id, row_key, seq, final) REFERENCES score_line(district_id, submission_id, row_key, seq, val)
);
create table score_line (
  district_id uuid not null,
  submission_id uuid not null,
  row_key text not null,
  seq integer not null,
  prev_seq integer generated always as (NULLIF((seq - 1), 0)) stored,
  id uuid not null,
  kind text not null,
  prev numeric,
  delta numeric not null,
  val numeric not null,
  max numeric not null,
  reverses_seq integer,
  reversed_delta numeric generated always as (
CASE
    WHEN (reverses_seq IS NULL) THEN NULL::numeric
    ELSE (- delta)
END) stored,
  reversed_kind text generated always as (
CASE
    WHEN (reverses_seq IS NULL) THEN NULL::text
    ELSE 'adjustment'::text
END) stored,
  clause text,
  reason text,
  evidence jsonb not null default '[]'::jsonb,
  round integer not null,
  person_id uuid not null,
  post_id uuid,
  level_key text,
  entry_stream text not null,
  entry_seq bigint not null,
  at timestamp with time zone not null,
  constraint score_line_pkey PRIMARY KEY (district_id, submission_id, row_key, seq),
  constraint score_line_district_id_entry_stream_entry_seq_key UNIQUE (district_id, entry_stream, entry_seq),
  constraint score_line_district_id_id_key UNIQUE (district_id, id),
  constraint score_line_district_id_submission_id_row_key_reverses_seq_key UNIQUE (district_id, submission_id, row_key, reverses_seq),
  constraint score_line_district_id_submission_id_row_key_seq_delta_kind_key UNIQUE (district_id, submission_id, row_key, seq, delta, kind),
  constraint score_line_district_id_submission_id_row_key_seq_val_key UNIQUE (district_id, submission_id, row_key, seq, val),
  constraint score_line_district_id_entry_stream_entry_seq_fkey FOREIGN KEY (district_id, entry_stream, entry_seq) REFERENCES audit_entry(district_id, stream, seq),
  constraint score_line_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint score_line_district_id_submission_id_row_key_prev_seq_prev_fkey FOREIGN KEY (district_id, submission_id, row_key, prev_seq, prev) REFERENCES score_line(district_id, submission_id, row_key, seq, val),
  constraint score_line_district_id_submission_id_row_key_reverses_seq__fkey FOREIGN KEY (district_id, submission_id, row_key, reverses_seq, reversed_delta, reversed_kind) REFERENCES score_line(district_id, submission_id, row_key, seq, delta, kind),
  constraint score_line_check CHECK ((val = (COALESCE(prev, (0)::numeric) + delta))),
  constraint score_line_check1 CHECK (((val >= (0)::numeric) AND (val <= max))),
  constraint score_line_check2 CHECK (((seq = 1) = (prev IS NULL))),
  constraint score_line_check3 CHECK (((seq > 1) OR (kind = 'self'::text))),
  constraint score_line_check4 CHECK (((kind = 'reversal'::text) = (reverses_seq IS NOT NULL))),
  constraint score_line_check5 CHECK (((kind = 'self'::text) OR (char_length(COALESCE(reason, ''::text)) > 0))),
  constraint score_line_check6 CHECK (((kind <> 'adjustment'::text) OR (char_length(COALESCE(clause, ''::text)) > 0))),
  constraint score_line_kind_check CHECK ((kind = ANY (ARRAY['self'::text, 'adjustment'::text, 'reversal'::text]))),
  constraint score_line_seq_check CHECK ((seq >= 1))
);
create table session (
  id_hash bytea not null,
  district_id uuid not null,
  person_id uuid not null,
  account text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  last_seen_at timestamp with time zone not null default clock_timestamp(),
  expires_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id_hash),
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES account(account),
  constraint session_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES person(district_id, id),
  constraint session_id_hash_check CHECK ((octet_length(id_hash) = 32))
);
create table stream_head (
  district_id uuid not null,
  stream text not null,
  seq bigint not null,
  hash bytea not null,
  at timestamp with time zone,
  constraint stream_head_pkey PRIMARY KEY (district_id, stream),
  constraint stream_head_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint stream_head_hash_check CHECK ((octet_length(hash) = 32)),
  constraint stream_head_seq_check CHECK ((seq >= 0))
);
create table submission (
  district_id uuid not null,
  id uuid not null,
  cycle_id uuid not null,
  unit_id uuid not null,
  department_id uuid,
  bureau_id uuid not null,
  year integer not null,
  form text not null,
  name text not null,
  rule_set_id text not null,
  rule_set_version integer not null,
  route_id text not null,
  route_version integer not null,
  machine_version integer not null,
  state text not null,
  level_key text,
  level_role text,
  level_unit_id uuid,
  round integer not null,
  edition integer not null default 0,
  version integer not null,
  content_hash bytea not null,
  content_digest bytea not null,
  submitted_once boolean not null default false,
  snapshot jsonb not null,
  head_seq bigint not null,
  head_hash bytea not null,
  head_at timestamp with time zone not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint submission_pkey PRIMARY KEY (district_id, id),
  constraint submission_district_id_cycle_id_fkey FOREIGN KEY (district_id, cycle_id) REFERENCES cycle(district_id, id),
  constraint submission_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint submission_district_id_route_id_route_version_fkey FOREIGN KEY (district_id, route_id, route_version) REFERENCES route(district_id, id, version),
  constraint submission_district_id_rule_set_id_rule_set_version_fkey FOREIGN KEY (district_id, rule_set_id, rule_set_version) REFERENCES rule_set(district_id, id, version),
  constraint submission_district_id_unit_id_fkey FOREIGN KEY (district_id, unit_id) REFERENCES unit(district_id, id),
  constraint submission_check CHECK (((state = 'selfScored'::text) = (level_key IS NOT NULL))),
  constraint submission_check1 CHECK ((((level_key IS NULL) = (level_role IS NULL)) AND ((level_key IS NULL) = (level_unit_id IS NULL)))),
  constraint submission_content_digest_check CHECK ((octet_length(content_digest) = 32)),
  constraint submission_content_hash_check CHECK ((octet_length(content_hash) = 32)),
  constraint submission_form_check CHECK ((form = ANY (ARRAY['overall'::text, 'project'::text]))),
  constraint submission_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint submission_round_check CHECK ((round >= 1)),
  constraint submission_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'selfScored'::text, 'reviewed'::text, 'rectification'::text, 'published'::text, 'cancelled'::text]))),
  constraint submission_version_check CHECK ((version >= 1))
);
create table submission_content (
  district_id uuid not null,
  submission_id uuid not null,
  digest bytea not null,
  cells jsonb not null,
  scored jsonb not null,
  frozen_at timestamp with time zone not null default clock_timestamp(),
  evidence jsonb not null default '[]'::jsonb,
  constraint submission_content_pkey PRIMARY KEY (district_id, submission_id, digest),
  constraint submission_content_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint submission_content_digest_check1 CHECK ((octet_length(digest) = 32))
);
create table submission_row (
  district_id uuid not null,
  submission_id uuid not null,
  row_key text not null,
  row_version integer not null,
  cells jsonb not null,
  digest bytea not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null default clock_timestamp(),
  constraint submission_row_pkey PRIMARY KEY (district_id, submission_id, row_key),
  constraint submission_row_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint submission_row_digest_check CHECK ((octet_length(digest) = 32)),
  constraint submission_row_row_key_check CHECK (((char_length(row_key) >= 1) AND (char_length(row_key) <= 120))),
  constraint submission_row_row_version_check CHECK ((row_version >= 1))
);
create table submission_view (
  district_id uuid not null,
  submission_id uuid not null,
  content_hash bytea not null,
  body text not null,
  constraint submission_view_pkey PRIMARY KEY (district_id, submission_id, content_hash),
  constraint submission_view_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint submission_view_content_hash_check CHECK ((octet_length(content_hash) = 32))
);
create table task (
  district_id uuid not null,
  id uuid not null,
  submission_id uuid,
  item_id uuid,
  round integer not null,
  level_key text not null,
  role text not null,
  unit_id uuid not null,
  opened_at timestamp with time zone not null,
  due_on date,
  due_provisional boolean not null default true,
  closed_at timestamp with time zone,
  closed_by uuid,
  constraint task_pkey PRIMARY KEY (district_id, id),
  constraint task_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES rectification_item(district_id, id),
  constraint task_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES submission(district_id, id),
  constraint task_check CHECK (((submission_id IS NULL) <> (item_id IS NULL)))
);
create table unit (
  district_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  department_id uuid,
  demonstration boolean not null default false,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint unit_pkey PRIMARY KEY (district_id, id),
  constraint unit_district_id_code_key UNIQUE (district_id, code),
  constraint unit_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES unit(district_id, id),
  constraint unit_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(id),
  constraint unit_check CHECK (((department_id IS NULL) OR (kind = 'unit'::text))),
  constraint unit_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 60))),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['unit'::text, 'department'::text, 'bureau'::text]))),
  constraint unit_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);

-- views
create view public_content as
 SELECT p.submission_id AS id,
    p.edition,
    (b.body -> 'total'::text) AS total,
    (b.body -> 'settlement'::text) AS settlement,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('key', (e.r -> 'key'::text), 'index', (e.r -> 'index'::text), 'name', (e.r -> 'name'::text), 'level1', (e.r -> 'level1'::text), 'level2', (e.r -> 'level2'::text), 'weight', (e.r -> 'weight'::text), 'claimed', (e.r -> 'claimed'::text), 'self', (e.r -> 'self'::text), 'final', (e.r -> 'final'::text), 'dropped', (e.r -> 'dropped'::text), 'explanation', COALESCE("substring"((e.r ->> 'explanation'::text), '= -?[0-9.]+%'::text), ''::text), 'parts', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('key', (q.value -> 'key'::text), 'explanation', COALESCE("substring"((q.value ->> 'explanation'::text), '= -?[0-9.]+%'::text), ''::text)) ORDER BY q.ordinality), '[]'::jsonb) AS "coalesce"
                   FROM jsonb_array_elements((e.r -> 'parts'::text)) WITH ORDINALITY q(value, ordinality)), 'cells', ( SELECT COALESCE(jsonb_object_agg(c.key, c.value), '{}'::jsonb) AS "coalesce"
                   FROM jsonb_each((e.r -> 'cells'::text)) c(key, value)
                  WHERE ((c.key = ANY (ARRAY['level1'::text, 'level2'::text, 'name'::text, 'target'::text, 'actual'::text, 'weight'::text, 'claimed'::text, 'initial'::text, 'adjusted'::text, 'executed'::text])) OR ((c.key = 'reason'::text) AND ((b.body ->> 'form'::text) = 'project'::text))))) ORDER BY e.n), '[]'::jsonb) AS "coalesce"
           FROM jsonb_array_elements((b.body -> 'rows'::text)) WITH ORDINALITY e(r, n)) AS rows,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('key', (i.r -> 'key'::text), 'cells', ( SELECT COALESCE(jsonb_object_agg(c.key, c.value), '{}'::jsonb) AS "coalesce"
                   FROM jsonb_each((i.r -> 'cells'::text)) c(key, value)
                  WHERE (c.key !~ '(Source|Place)$'::text)))), '[]'::jsonb) AS "coalesce"
           FROM jsonb_array_elements((b.body -> 'inputs'::text)) i(r)
          WHERE ((i.r ->> 'key'::text) ~~ 'base.%'::text)) AS figures,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('where', (i.r #> '{cells,where}'::text[]), 'says', (i.r #> '{cells,says}'::text[])) ORDER BY (i.r ->> 'key'::text)), '[]'::jsonb) AS "coalesce"
           FROM jsonb_array_elements((b.body -> 'inputs'::text)) i(r)
          WHERE (((i.r ->> 'key'::text) ~~ 'statement.%'::text) AND (COALESCE((i.r #>> '{cells,says}'::text[]), ''::text) <> ''::text))) AS statements,
    ( SELECT COALESCE(jsonb_agg(
                CASE
                    WHEN ((c.r ->> 'field'::text) = ANY (ARRAY['title'::text, 'reportText'::text])) THEN jsonb_build_object('field', (c.r -> 'field'::text), 'from', (c.r -> 'from'::text), 'to', (c.r -> 'to'::text))
                    ELSE jsonb_build_object('field', (c.r -> 'field'::text), 'from', NULL::unknown, 'to', NULL::unknown)
                END ORDER BY c.n), '[]'::jsonb) AS "coalesce"
           FROM jsonb_array_elements((b.body -> 'corrections'::text)) WITH ORDINALITY c(r, n)) AS corrections
   FROM (publication p
     CROSS JOIN LATERAL ( SELECT (p.body)::jsonb AS body) b);
create view public_edition as
 SELECT p.submission_id AS id,
    p.edition,
    (NOT (EXISTS ( SELECT 1
           FROM publication n
          WHERE ((n.district_id = p.district_id) AND (n.submission_id = p.submission_id) AND (n.edition = (p.edition + 1)))))) AS newest,
    p.district_id,
    d.name AS district_name,
    (d.demonstration OR u.demonstration) AS demonstration,
    p.unit_name,
    p.year,
    p.form,
    p.name,
    p.total,
    p.grade,
    encode(p.content_hash, 'hex'::text) AS content_hash,
    p.published_at,
    r.document AS rule_set
   FROM ((((publication p
     JOIN submission s ON (((s.district_id = p.district_id) AND (s.id = p.submission_id))))
     JOIN district d ON ((d.id = p.district_id)))
     JOIN unit u ON (((u.district_id = s.district_id) AND (u.id = s.unit_id))))
     JOIN rule_set r ON (((r.district_id = s.district_id) AND (r.id = s.rule_set_id) AND (r.version = s.rule_set_version))));
create view public_ledger as
 SELECT p.submission_id AS id,
    p.edition,
    l.row_key,
    l.entry_seq AS place,
    l.kind,
    (l.prev)::text AS "from",
    (l.val)::text AS "to",
    l.clause,
    l.round,
    o.role,
    u.name AS unit_name
   FROM (((publication p
     JOIN score_line l ON (((l.district_id = p.district_id) AND (l.submission_id = p.submission_id) AND (l.kind = ANY (ARRAY['adjustment'::text, 'reversal'::text])) AND (l.entry_stream = p.entry_stream) AND (l.entry_seq < p.entry_seq))))
     LEFT JOIN post o ON (((o.district_id = l.district_id) AND (o.id = l.post_id))))
     LEFT JOIN unit u ON (((u.district_id = o.district_id) AND (u.id = o.unit_id))));

-- indexes
CREATE INDEX account_person ON public.account USING btree (district_id, person_id);
CREATE INDEX audit_entry_actor ON public.audit_entry USING btree (district_id, actor_id, at);
CREATE INDEX audit_entry_changed_scores ON public.audit_entry USING btree (district_id, at, stream, seq) INCLUDE (unit_id, actor_id, fiscal_year, row_key) WHERE ((type = ANY (ARRAY['score.adjusted@1'::text, 'score.reversed@1'::text])) OR ((type = 'score.self-recorded@1'::text) AND (entry_fact(body, 'from'::text) IS NOT NULL)));
CREATE INDEX audit_entry_kept_apart ON public.audit_entry USING btree (district_id, at, stream, seq) WHERE ((type = 'command.refused@1'::text) AND (entry_fact(body, 'code'::text) = ANY (ARRAY['SELF_REVIEW'::text, 'ALREADY_DECIDED'::text])));
CREATE INDEX audit_entry_raised_bare ON public.audit_entry USING btree (district_id, at, stream, seq) WHERE ((type = 'score.adjusted@1'::text) AND raised_without_evidence(body));
CREATE INDEX audit_entry_refused ON public.audit_entry USING btree (district_id, at, stream, seq) INCLUDE (unit_id, actor_id, fiscal_year) WHERE (type = ANY (ARRAY['command.refused@1'::text, 'session.refused@1'::text]));
CREATE INDEX audit_entry_reminder ON public.audit_entry USING btree (district_id, stream, at) WHERE (type = 'submission.reminded@1'::text);
CREATE INDEX audit_entry_returns ON public.audit_entry USING btree (district_id, stream, at, seq) WHERE (type = ANY (ARRAY['submission.returned@1'::text, 'submission.returned@2'::text]));
CREATE INDEX audit_entry_scores ON public.audit_entry USING btree (district_id, at, stream, seq) INCLUDE (unit_id, actor_id, fiscal_year, row_key) WHERE (type = ANY (ARRAY['score.self-recorded@1'::text, 'score.adjusted@1'::text, 'score.reversed@1'::text]));
CREATE INDEX audit_entry_submission ON public.audit_entry USING btree (district_id, submission_id, at, stream, seq) WHERE ((submission_id IS NOT NULL) AND (stream !~~ 'submission/%'::text));
CREATE INDEX audit_entry_time ON public.audit_entry USING btree (district_id, at, stream, seq) INCLUDE (type, actor_id, fiscal_year);
CREATE INDEX audit_entry_unit ON public.audit_entry USING btree (district_id, unit_id, at, stream, seq) INCLUDE (type, actor_id);
CREATE INDEX audit_entry_unit_changes ON public.audit_entry USING btree (district_id, at, stream, seq) INCLUDE (submission_id, unit_id, actor_id, fiscal_year) WHERE ((type = ANY (ARRAY['submission.draft-edited@1'::text, 'submission.submitted@1'::text])) OR ((type = ANY (ARRAY['evidence.added@1'::text, 'evidence.tied@1'::text, 'evidence.disabled@1'::text])) AND (entry_fact(body, 'origin'::text) = 'unit'::text)));
CREATE INDEX case_person_preparer ON public.case_person USING btree (district_id, person_id, submission_id) WHERE (level = 'preparer'::text);
CREATE INDEX command_age ON public.command USING btree (at) WHERE (answer IS NOT NULL);
CREATE UNIQUE INDEX cycle_name ON public.cycle USING btree (district_id, year, name) WHERE (recalled_at IS NULL);
CREATE INDEX decision_of_person ON public.decision USING btree (district_id, person_id, decided_at);
CREATE UNIQUE INDEX decision_one_standing ON public.decision USING btree (district_id, submission_id, level_key) WHERE standing;
CREATE INDEX evidence_of_item ON public.evidence USING btree (district_id, item_id, id) WHERE (item_id IS NOT NULL);
CREATE INDEX evidence_of_submission ON public.evidence USING btree (district_id, submission_id, id);
CREATE UNIQUE INDEX evidence_once_in_item ON public.evidence USING btree (district_id, item_id, digest) WHERE ((item_id IS NOT NULL) AND (disabled_at IS NULL));
CREATE UNIQUE INDEX evidence_once_in_use ON public.evidence USING btree (district_id, submission_id, digest) WHERE (disabled_at IS NULL);
CREATE UNIQUE INDEX item_carried_once ON public.rectification_item USING btree (district_id, carried_from) WHERE (carried_from IS NOT NULL);
CREATE INDEX item_in_state ON public.rectification_item USING btree (district_id, state, id);
CREATE INDEX item_of_department ON public.rectification_item USING btree (district_id, department_id, id);
CREATE INDEX item_of_source ON public.rectification_item USING btree (district_id, source, id);
CREATE INDEX item_of_submission ON public.rectification_item USING btree (district_id, submission_id, id) WHERE (submission_id IS NOT NULL);
CREATE INDEX item_of_unit ON public.rectification_item USING btree (district_id, unit_id, year, id);
CREATE INDEX item_of_unit_by_id ON public.rectification_item USING btree (district_id, unit_id, id);
CREATE INDEX item_of_year ON public.rectification_item USING btree (district_id, year, id);
CREATE INDEX item_step_of_person ON public.item_step USING btree (district_id, person_id, item_id, at);
CREATE INDEX item_unfinished ON public.rectification_item USING btree (district_id, id, due_on) WHERE (state = ANY (ARRAY['open'::text, 'answered'::text, 'reopened'::text]));
CREATE INDEX mail_delivery_age ON public.mail_delivery USING btree (created_at);
CREATE INDEX mail_delivery_held ON public.mail_delivery USING btree (district_id, person_id, id) WHERE (status = 'held'::text);
CREATE INDEX mail_delivery_inbox ON public.mail_delivery USING btree (district_id, person_id, id) WHERE ((archived_at IS NULL) AND (thing_id IS NOT NULL));
CREATE INDEX mail_delivery_of_digest ON public.mail_delivery USING btree (district_id, digest_id) WHERE (digest_id IS NOT NULL);
CREATE INDEX mail_delivery_of_thing ON public.mail_delivery USING btree (district_id, person_id, thing_id, id) WHERE ((archived_at IS NULL) AND (thing_id IS NOT NULL));
CREATE INDEX mail_delivery_person ON public.mail_delivery USING btree (district_id, person_id, id);
CREATE INDEX mail_delivery_status ON public.mail_delivery USING btree (district_id, status, id);
CREATE INDEX mail_delivery_unread ON public.mail_delivery USING btree (district_id, person_id, thing_id) WHERE ((read_at IS NULL) AND (archived_at IS NULL) AND (thing_id IS NOT NULL));
CREATE INDEX post_person ON public.post USING btree (district_id, person_id);
CREATE INDEX post_seat ON public.post USING btree (district_id, unit_id, role);
CREATE INDEX publication_by_id ON public.publication USING btree (submission_id, edition);
CREATE INDEX publication_newest ON public.publication USING btree (published_at DESC, submission_id DESC);
CREATE INDEX publication_of_year ON public.publication USING btree (year, published_at DESC, submission_id DESC);
CREATE INDEX score_line_adjustment ON public.score_line USING btree (district_id, submission_id, row_key, seq) INCLUDE (clause, delta) WHERE (kind = 'adjustment'::text);
CREATE INDEX session_person ON public.session USING btree (district_id, person_id) WHERE (closed_at IS NULL);
CREATE INDEX submission_of_cycle ON public.submission USING btree (district_id, cycle_id, id);
CREATE INDEX submission_of_unit ON public.submission USING btree (district_id, unit_id, id);
CREATE UNIQUE INDEX submission_one_overall ON public.submission USING btree (district_id, cycle_id, unit_id) WHERE ((form = 'overall'::text) AND (state <> 'cancelled'::text));
CREATE INDEX task_of_submission ON public.task USING btree (district_id, submission_id, level_key) WHERE (submission_id IS NOT NULL);
CREATE UNIQUE INDEX task_one_open ON public.task USING btree (district_id, submission_id) WHERE ((closed_at IS NULL) AND (submission_id IS NOT NULL));
CREATE UNIQUE INDEX task_one_open_of_item ON public.task USING btree (district_id, item_id) WHERE ((closed_at IS NULL) AND (item_id IS NOT NULL));
CREATE INDEX task_open_at_seat ON public.task USING btree (district_id, unit_id, role, COALESCE(due_on, 'infinity'::date), id) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX unit_one_bureau ON public.unit USING btree (district_id) WHERE (kind = 'bureau'::text);

-- functions
CREATE OR REPLACE FUNCTION public.begin_in_district()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from public.district d where d.id = new.district_id) then
    raise exception 'a stream begins in a district that is not there: %', new.district_id using errcode = 'foreign_key_violation';
  end if;
  return null;
end $function$;
CREATE OR REPLACE FUNCTION public.directory_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update district set directory_stamp = gen_random_uuid() where id in (select district_id from changed);
  return null;
end $function$;
CREATE OR REPLACE FUNCTION public.entry_fact(body bytea, key text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ begin return convert_from(body, 'UTF8')::jsonb -> 'pub' ->> key; end $function$;
CREATE OR REPLACE FUNCTION public.keep_unsettled_notice()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status in ('queued', 'failed', 'held') or old.created_at > now() - interval '30 days' then
    raise exception 'a notice is kept while it is on its way, and for thirty days' using errcode = 'restrict_violation';
  end if;
  return old;
end $function$;
CREATE OR REPLACE FUNCTION public.move_score_head()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
end $function$;
CREATE OR REPLACE FUNCTION public.must_touch(part text, got bigint, wanted bigint)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if got is distinct from wanted then
    raise exception '% touched % rows instead of %', part, got, wanted using errcode = 'JX002', constraint = part;
  end if;
end $function$;
CREATE OR REPLACE FUNCTION public.raised_without_evidence(body bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ declare e jsonb := convert_from(body, 'UTF8')::jsonb; begin return (e -> 'pub' ->> 'delta')::numeric > 0 and jsonb_array_length(e -> 'refs') = 0; end $function$;
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% of % is not allowed: facts are only ever added', tg_op, tg_table_name using errcode = 'JX001';
end $function$;
CREATE OR REPLACE FUNCTION public.refuse_other_answer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.answer is not null or new.view is not null then
    raise exception 'the outcome of a command is never rewritten: %', old.key using errcode = 'JX005';
  end if;
  return new;
end $function$;
CREATE OR REPLACE FUNCTION public.refuse_revival()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.standing and not old.standing then
    raise exception 'a voided signature does not stand again: %', old.level_key using errcode = 'JX003';
  end if;
  return new;
end $function$;
CREATE OR REPLACE FUNCTION public.refuse_use_again()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.disabled_at is not null then
    raise exception 'evidence out of use is not changed: %', old.id using errcode = 'JX006';
  end if;
  return new;
end $function$;

-- triggers
CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_begins AFTER INSERT ON public.audit_entry FOR EACH ROW WHEN ((new.seq = 1)) EXECUTE FUNCTION begin_in_district();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_payload_no_truncate BEFORE TRUNCATE ON public.audit_payload FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_payload_no_update BEFORE UPDATE ON public.audit_payload FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER command_only_forgotten BEFORE UPDATE ON public.command FOR EACH ROW EXECUTE FUNCTION refuse_other_answer();
CREATE TRIGGER decision_never_revived BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION refuse_revival();
CREATE TRIGGER evidence_out_of_use BEFORE UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION refuse_use_again();
CREATE TRIGGER evidence_file_append_only BEFORE DELETE OR UPDATE ON public.evidence_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_file_no_truncate BEFORE TRUNCATE ON public.evidence_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mail_delivery_kept BEFORE DELETE ON public.mail_delivery FOR EACH ROW EXECUTE FUNCTION keep_unsettled_notice();
CREATE TRIGGER directory_changes AFTER UPDATE ON public.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_gains AFTER INSERT ON public.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_loses AFTER DELETE ON public.person REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_changes AFTER UPDATE ON public.post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_gains AFTER INSERT ON public.post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_loses AFTER DELETE ON public.post REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER publication_append_only BEFORE DELETE OR UPDATE ON public.publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_no_truncate BEFORE TRUNCATE ON public.publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER score_line_append_only BEFORE DELETE OR UPDATE ON public.score_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER score_line_moves_head AFTER INSERT ON public.score_line FOR EACH ROW EXECUTE FUNCTION move_score_head();
CREATE TRIGGER score_line_no_truncate BEFORE TRUNCATE ON public.score_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER directory_changes AFTER UPDATE ON public.unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_gains AFTER INSERT ON public.unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_loses AFTER DELETE ON public.unit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

-- rights
grant insert, select on account to jishen_app;
grant update (password_hash, must_change_password, disabled_at, password_reset_at, password_reset_by) on account to jishen_app;
grant insert, select on audit_entry to jishen_app;
grant insert, select on audit_payload to jishen_app;
grant insert, select on case_person to jishen_app;
grant insert, select on command to jishen_app;
grant update (answer, view) on command to jishen_app;
grant insert, select on content_look to jishen_app;
grant update (content_hash, seen_at) on content_look to jishen_app;
grant insert, select on cycle to jishen_app;
grant update (head_seq, head_hash, head_at, recalled_at, recalled_by) on cycle to jishen_app;
grant insert, select on decision to jishen_app;
grant update (standing) on decision to jishen_app;
grant insert, select on development_mail to jishen_app;
grant insert, select on district to jishen_app;
grant update (demonstration_loaded_at) on district to jishen_app;
grant insert, select on evidence to jishen_app;
grant update (row_keys, disabled_at, disabled_by, disabled_reason) on evidence to jishen_app;
grant insert, select on evidence_file to jishen_app;
grant insert, select on item_person to jishen_app;
grant insert, select on item_step to jishen_app;
grant delete, insert, select on kept_question to jishen_app;
grant delete, insert, select on login_attempt to jishen_app;
grant update (failed_count, last_failed_at) on login_attempt to jishen_app;
grant delete, insert, select on mail_delivery to jishen_app;
grant update (status, attempts, server_words, changed_at, read_at, archived_at, digest_id) on mail_delivery to jishen_app;
grant insert, select on mail_wish to jishen_app;
grant update (mode, changed_at) on mail_wish to jishen_app;
grant insert, select on person to jishen_app;
grant update (display_name, email, disabled_at) on person to jishen_app;
grant insert, select on post to jishen_app;
grant update (valid_to) on post to jishen_app;
grant select on public_content to jishen_app;
grant select on public_edition to jishen_app;
grant select on public_ledger to jishen_app;
grant insert, select on publication to jishen_app;
grant insert, select on rectification_item to jishen_app;
grant update (state, version, snapshot, head_seq, head_hash, head_at) on rectification_item to jishen_app;
grant insert, select on review_draft to jishen_app;
grant update (row_version, entry, saved_at) on review_draft to jishen_app;
grant insert, select on review_hold to jishen_app;
grant update (level_key, round, person_id, since, alive_until) on review_hold to jishen_app;
grant insert, select on route to jishen_app;
grant insert, select on rule_set to jishen_app;
grant select on schema_migration to jishen_app;
grant select on score_head to jishen_app;
grant insert, select on score_line to jishen_app;
grant delete, insert, select on session to jishen_app;
grant update (last_seen_at, closed_at) on session to jishen_app;
grant insert, select on stream_head to jishen_app;
grant update (seq, hash, at) on stream_head to jishen_app;
grant insert, select on submission to jishen_app;
grant update (state, level_key, level_role, level_unit_id, round, edition, version, content_hash, content_digest, submitted_once, snapshot, head_seq, head_hash, head_at) on submission to jishen_app;
grant insert, select on submission_content to jishen_app;
grant insert, select on submission_row to jishen_app;
grant update (row_version, cells, digest, saved_by, saved_at) on submission_row to jishen_app;
grant insert, select on submission_view to jishen_app;
grant insert, select on task to jishen_app;
grant update (closed_at, closed_by) on task to jishen_app;
grant insert, select on unit to jishen_app;
grant update (name, department_id) on unit to jishen_app;
