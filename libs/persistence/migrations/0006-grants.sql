-- What the role of the applications may do: read everything, add facts, change only what is not a fact.
-- It may never UPDATE, DELETE or TRUNCATE entries, payloads, ledger lines, contents or publications.

grant usage on schema public to jishen_app;
revoke create on schema public from public;
grant select on all tables in schema public to jishen_app;

grant insert on district, unit, person, account, post, session, login_attempt, stream_head, audit_entry, audit_payload, rule_set, route,
  cycle, submission, submission_row, submission_content, submission_view, case_person, decision, score_line, task, rectification_item,
  item_step, item_person, publication, command, mail_delivery, development_mail to jishen_app;

grant update (demonstration_loaded_at) on district to jishen_app;
grant update (seq, hash, at) on stream_head to jishen_app;
grant update (name, department_id) on unit to jishen_app;
grant update (display_name, email, disabled_at) on person to jishen_app;
grant update (password_hash, must_change_password, disabled_at) on account to jishen_app;
grant update (valid_to) on post to jishen_app;
grant update (last_seen_at, closed_at) on session to jishen_app;
grant update (failed_count, last_failed_at) on login_attempt to jishen_app;
grant update (head_seq, head_hash, head_at) on cycle to jishen_app;
grant update (state, level_key, level_role, level_unit_id, round, edition, version, content_hash, content_digest, submitted_once, snapshot,
  head_seq, head_hash, head_at) on submission to jishen_app;
grant update (row_version, cells, digest, saved_by, saved_at) on submission_row to jishen_app;
grant update (standing) on decision to jishen_app;
grant update (closed_at, closed_by) on task to jishen_app;
grant update (state, version, snapshot, head_seq, head_hash, head_at) on rectification_item to jishen_app;
grant update (status, attempts, server_words, changed_at) on mail_delivery to jishen_app;
grant update (answer, view) on command to jishen_app;
grant delete on session, login_attempt to jishen_app;
