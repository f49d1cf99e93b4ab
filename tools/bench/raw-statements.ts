// The two statements of the yardstick, written by hand as plainly as the tables allow. Texts only.

export const lockText = `select version, head_seq, encode(head_hash, 'hex') as head_hash, year, unit_id, content_hash, snapshot
  from submission where district_id = $1 and id = $2 for no key update`;

/** Without the trail: no entry, no head. The decision keeps the columns that name its entry, the foreign key to it is not there. */
export const writeText = (trail: boolean): string => `with moved as (
    update submission set level_key = 'bureau-section', level_role = 'bureau-reviewer', level_unit_id = $9, version = $4, snapshot = $5
      ${trail ? ', head_seq = $12, head_hash = $19, head_at = $7' : ''} where district_id = $1 and id = $2 and version = $3 returning 1),
  ${trail ? entry : ''}
  pinned as (insert into case_person (district_id, submission_id, person_id, level) values ($1, $2, $6, 'department')),
  decided as (insert into decision (district_id, submission_id, round, level_key, person_id, principal_id, post_id, kind, content_hash, standing, entry_stream, entry_seq, decided_at)
    values ($1, $2, 1, 'department', $6, null, $13, 'approved', $14, true, $11, $12, $7)),
  closed as (update task set closed_at = $7, closed_by = $6 where district_id = $1 and submission_id = $2 and closed_at is null returning 1),
  opened as (insert into task (district_id, id, submission_id, round, level_key, role, unit_id, opened_at, due_on)
    select $1, $8::uuid, $2, 1, 'bureau-section', 'bureau-reviewer', $9, $7, $10::date from (select count(*) from closed) as closed_first),
  enqueued as (insert into pgboss.job (name, data, priority, expire_seconds, deletion_seconds, keep_until, retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
    select q.name, $18::jsonb, 0, q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1s', q.retry_limit, q.retry_delay,
      coalesce(q.retry_backoff, false), q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds from pgboss.queue q where q.name = 'submission-notice'),
  kept as (insert into command (district_id, person_id, key, request_hash, status, answer, submission_id, content_hash)
    values ($1, $6, $15, $16, 200, $17, $2, $14))
  select count(*) from moved`;

const entry = `entered as (insert into audit_entry (district_id, fiscal_year, stream, seq, prev_hash, hash, body, at, type, actor_id, unit_id, submission_id, row_key, content_hash)
    values ($1, $23, $11, $12, $21, $19, $20, $7, 'submission.approved@1', $6, $22, $2, null, $14)),`;
