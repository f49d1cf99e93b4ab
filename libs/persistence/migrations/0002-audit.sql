-- The audit trail: one entry per fact, chained per stream, and the erasable payloads that entries commit to.
-- Nothing here is ever updated or deleted by the applications; the triggers refuse it even for the owner.

create table audit_entry (
  district_id uuid not null references district,
  stream text not null,
  seq bigint not null check (seq >= 1),
  prev_seq bigint generated always as (nullif(seq - 1, 0)) stored,
  prev_hash bytea not null check (octet_length(prev_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  body bytea not null check (octet_length(body) <= 65535),
  at timestamptz not null,
  -- What queries ask for, taken out of the body when it is written; the verifier compares it with the body.
  type text not null,
  actor_id uuid,
  unit_id uuid,
  -- The submission that it is about: its own stream, its items, refused attempts on either.
  submission_id uuid,
  fiscal_year integer not null,
  row_key text,
  content_hash bytea check (octet_length(content_hash) = 32),
  primary key (district_id, stream, seq),
  unique (district_id, stream, seq, hash),
  check (hash = sha256('\x00'::bytea || body)),
  check (seq > 1 or prev_hash = decode(repeat('00', 32), 'hex')),
  foreign key (district_id, stream, prev_seq, prev_hash) references audit_entry (district_id, stream, seq, hash)
);
create index audit_entry_unit on audit_entry (district_id, unit_id, at, stream, seq) include (type, actor_id);
create index audit_entry_actor on audit_entry (district_id, actor_id, at);
create index audit_entry_type on audit_entry (district_id, type, at);
-- Entries of the submission's own stream are found by the stream; only the others need this, so that an approval does not pay for it.
create index audit_entry_submission on audit_entry (district_id, submission_id, at, stream, seq)
  where submission_id is not null and stream not like 'submission/%';
create index audit_entry_row on audit_entry (district_id, stream, row_key, seq) where row_key is not null;

-- Names, addresses and free text that may have to be erased: the entry holds SHA-256 over salt and bytes.
create table audit_payload (
  district_id uuid not null,
  stream text not null,
  seq bigint not null,
  salt bytea not null check (octet_length(salt) = 32),
  bytes bytea not null,
  primary key (district_id, stream, seq),
  foreign key (district_id, stream, seq) references audit_entry (district_id, stream, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is not allowed: facts are only ever added', tg_op, tg_table_name using errcode = 'JX001';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();
create trigger audit_payload_no_update before update on audit_payload for each row execute function refuse_change();
create trigger audit_payload_no_truncate before truncate on audit_payload for each statement execute function refuse_change();

-- A part of a write statement that touched another number of rows than it had to fails the whole transaction.
create function must_touch(part text, got bigint, wanted bigint) returns void language plpgsql as $$
begin
  if got is distinct from wanted then
    raise exception '% touched % rows instead of %', part, got, wanted using errcode = 'JX002', constraint = part;
  end if;
end $$;
