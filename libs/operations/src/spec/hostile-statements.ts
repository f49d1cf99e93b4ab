// What a taken-over application might say to the database, and the SQLSTATE by which the database itself refuses it.
// 42501 no such right · 23503/23505/23514 a key or a check · JX… a trigger of ours. Imported by tests only.
import type { Scene } from './hostile-scene';

type Hostile = [what: string, sqlstate: string, sql: (scene: Scene) => string];

const nowhere = '00000000-0000-7000-8000-000000000000';
/** What the first entry of a stream names before it. */
const nothingBefore = `decode(repeat('00', 32), 'hex')`;

const onEntries: Hostile[] = [
  ['changes the body of an entry', '42501', () => `update audit_entry set body = body`],
  ['changes who an entry says acted', '42501', () => `update audit_entry set actor_id = null`],
  ['deletes entries', '42501', () => `delete from audit_entry`],
  ['empties the trail', '42501', () => `truncate audit_entry`],
  ['empties the trail through its children', '42501', () => `truncate audit_entry cascade`],
  ['locks the trail away', '42501', () => `lock table audit_entry in access exclusive mode`],
  ['locks an entry', '42501', () => `select 1 from audit_entry for update`],
  ['leaves a gap', '23503', (s) => s.entry({ seq: `(select max(seq) + 2 from audit_entry where stream = 'submission/${s.live}')` })],
  ['forks a stream', '23505', (s) => s.entry({ seq: `(select max(seq) from audit_entry where stream = 'submission/${s.live}')` })],
  ['chains to what was never there', '23503', (s) => s.entry({ prev_hash: `sha256('x')` })],
  ['gives a hash that is not the body’s', '23514', (s) => s.entry({ hash: `sha256('x')` })],
  ['begins a stream in the middle', '23503', (s) => s.entry({ stream: `'submission/none'` })],
  ['begins a stream with a past', '23514', (s) => s.entry({ stream: `'submission/none'`, seq: '1' })],
  ['begins a stream before its first entry', '23514', (s) => s.entry({ stream: `'submission/none'`, seq: '0', prev_hash: nothingBefore })],
  ['names a hash before it of another length', '23503', (s) => s.entry({ prev_hash: `'\\x00'::bytea` })],
  ['gives a hash of another length', '23514', (s) => s.entry({ hash: `'\\x00'::bytea` })],
  ['names content by a hash of another length', '23514', (s) => s.entry({ content_hash: `'\\x00'::bytea` })],
  ['writes an entry that no verifier would read', '23514', (s) => s.entry({ body: `repeat('x', 65536)::bytea`, hash: `sha256('\\x00'::bytea || repeat('x', 65536)::bytea)` })],
  ['writes into a district that does not exist', '23503', (s) => s.entry({ district_id: 'gen_random_uuid()', stream: `'x'`, seq: '1', prev_hash: nothingBefore })],
  [
    'makes itself a district to write into', '23503',
    (s) => `create temp table district (id uuid primary key); insert into district values ('${nowhere}');
      ${s.entry({ district_id: `'${nowhere}'`, stream: `'x'`, seq: '1', prev_hash: nothingBefore })}`,
  ],
  ['goes on in a district that does not exist', '23503', (s) => s.entry({ district_id: 'gen_random_uuid()' })],
  ['replaces an entry by inserting it again', '42501', (s) => `${s.entry({ seq: '1' })} on conflict (district_id, stream, seq) do update set body = excluded.body`],
  ['replaces an entry by merging', '42501', () => `merge into audit_entry e using (select 1) n on true when matched then update set at = now()`],
  ['changes what an entry committed to', '42501', () => `update audit_payload set bytes = ''`],
  ['erases words', '42501', () => `delete from audit_payload`],
  ['empties the words', '42501', () => `truncate audit_payload`],
  ['adds words to no entry', '23503', (s) => `insert into audit_payload values ('${s.district}', 'submission/none', 1, sha256('x'), '')`],
  ['moves the head of a stream away', '42501', () => `delete from stream_head`],
];

const onLedger: Hostile[] = [
  ['changes a ledger line', '42501', () => `update score_line set val = val`],
  ['deletes ledger lines', '42501', () => `delete from score_line`],
  ['empties the ledger', '42501', () => `truncate score_line cascade`],
  ['starts a line from another score', '23503', (s) => s.line({ prev: '1.5', delta: '-1' })],
  ['adds wrongly', '23514', (s) => s.line({ delta: '-0.4' })],
  ['scores above the weight', '23514', (s) => s.line({ delta: '2', val: '3' })],
  ['makes the weight fit the score', 'JX004', (s) => s.line({ delta: '2', val: '3', max: '10' })],
  ['scores below nothing', '23514', (s) => s.line({ delta: '-2', val: '-1' })],
  ['adds a line without an entry', '23503', (s) => s.line({ entry_seq: '9999' })],
  ['uses one entry for two lines', '23505', (s) => s.line({ entry_seq: `(select max(entry_seq) from score_line where submission_id = '${s.live}')` })],
  ['leaves a gap in the ledger', '23503', (s) => s.line({ seq: '4' })],
  ['forks a row of the ledger', '23505', (s) => s.line({ seq: '2' })],
  ['adjusts with an empty reason', '23514', (s) => s.line({ reason: `''` })],
  ['adjusts without a reason', '23514', (s) => s.line({ reason: 'null' })],
  ['adjusts without a clause', '23514', (s) => s.line({ clause: 'null' })],
  ['begins a row with an adjustment', '23514', (s) => s.line({ row_key: `'none'`, seq: '1', prev: 'null', delta: '1', val: '1' })],
  ['reverses another amount', '23503', (s) => s.line({ kind: `'reversal'`, reverses_seq: '2', delta: '0.5', val: '1.5' })],
  ['reverses twice', '23505', (s) => s.line({ row_key: `'indicator-clarity'`, seq: '4', kind: `'reversal'`, reverses_seq: '2', prev: '4', delta: '1', val: '5', max: '5' })],
  ['reverses what the unit gave itself', '23503', (s) => s.line({ row_key: `'indicator-clarity'`, seq: '4', kind: `'reversal'`, reverses_seq: '1', prev: '4', delta: '-4', val: '0', max: '4' })],
  ['calls a plain line a reversal', '23514', (s) => s.line({ kind: `'reversal'` })],
  ['moves a final score', '42501', () => `update score_head set final = 0`],
  ['adds a final score', '42501', (s) => `insert into score_head values ('${s.district}', '${s.live}', 'none', 1, 1)`],
  ['deletes final scores', '42501', () => `delete from score_head`],
];

const onDuties: Hostile[] = [
  ['lets a preparer sign', '23503', (s) => s.decision({ person_id: `'${s.person('preparer')}'` })],
  ['lets one person sign at a second level', '23503', (s) => s.decision({ person_id: `'${s.person('unit-head')}'` })],
  ['lets one person decide twice in a round', '23505', (s) => s.decision({ level_key: `'unit-head'`, person_id: `'${s.person('second-head')}'` })],
  ['lets somebody sign for whom stands at another level', '23503', (s) => s.decision({ principal_id: `'${s.person('unit-head')}'` })],
  ['puts a second standing signature on a level', '23505', (s) => s.decision({ level_key: `'unit-head'`, person_id: `'${s.person('unit-head')}'` })],
  ['lets a return stand as a signature', '23514', (s) => s.decision({ kind: `'returned'` })],
  ['signs as the preparer’s level', '23514', (s) => s.decision({ level_key: `'preparer'`, person_id: `'${s.person('preparer')}'` })],
  ['signs without an entry', '23503', (s) => s.decision({ entry_seq: '9999' })],
  ['signs with a post that nobody holds', '23503', (s) => s.decision({ post_id: 'gen_random_uuid()' })],
  ['revives a voided signature', 'JX003', (s) => `update decision set standing = true where submission_id = '${s.live}' and round = 1 and kind = 'approved'`],
  ['changes who signed', '42501', (s) => `update decision set person_id = '${s.person('auditor')}'`],
  ['deletes a decision', '42501', () => `delete from decision`],
  ['moves a person to another level', '42501', () => `update case_person set level = 'bureau-head'`],
  ['forgets who prepared', '42501', () => `delete from case_person`],
  ['pins one person twice', '23505', (s) => `insert into case_person values ('${s.district}', '${s.live}', '${s.person('preparer')}', 'unit-head')`],
  ['changes the side of who answered', '42501', () => `update item_person set side = 'bureau'`],
  ['lets who answered also verify', '23503', (s) => `insert into item_step select district_id, item_id, 9, 'verified', 'bureau', person_id, post_id, words, evidence, 'all', entry_stream, entry_seq, at
    from item_step where item_id = '${s.item}' and kind = 'answered'`],
  ['gives a person another human’s post', '42501', (s) => `update post set person_id = '${s.person('auditor')}'`],
  ['moves the stamp of the directory', '42501', () => `update district set directory_stamp = gen_random_uuid()`],
  ['gives a post another role', '42501', () => `update post set role = 'bureau-head'`],
];

/** What of an edition is written; the rest follows from its body. */
const frozen = 'district_id, submission_id, edition, content_hash, body, entry_stream, entry_seq, published_at';
const onRecords: Hostile[] = [
  ['changes frozen content', '42501', () => `update submission_content set cells = '{}'`],
  ['deletes frozen content', '42501', () => `delete from submission_content`],
  ['freezes other content under the same digest', '23505', () => `insert into submission_content select district_id, submission_id, digest, '{}', '{}' from submission_content`],
  ['changes what was seen', '42501', () => `update submission_view set body = '{}'`],
  ['changes an edition', '42501', () => `update publication set body = '{}'`],
  ['deletes an edition', '42501', () => `delete from publication`],
  ['empties the editions', '42501', () => `truncate publication`],
  ['publishes an edition a second time', '23505', () => `insert into publication (${frozen}) select ${frozen} from publication`],
  ['publishes without an entry', '23503', (s) => `insert into publication select district_id, submission_id, 9, content_hash, body, entry_stream, 9999, published_at from publication where submission_id = '${s.published}'`],
  ['gives a submission to another unit', '42501', (s) => `update submission set unit_id = department_id where id = '${s.live}'`],
  ['changes the rules of a submission', '42501', () => `update submission set rule_set_version = 2`],
  ['deletes a submission', '42501', () => `delete from submission`],
  ['keeps a level where nobody’s turn it is', '23514', (s) => `update submission set state = 'published' where id = '${s.live}'`],
  ['changes a rule set', '42501', () => `update rule_set set document = '{}'`],
  ['changes a route', '42501', () => `update route set document = '{}'`],
  ['opens a second task', '23505', (s) => `insert into task (district_id, id, submission_id, round, level_key, role, unit_id, opened_at)
    select district_id, gen_random_uuid(), id, 1, 'x', 'x', unit_id, now() from submission where id = '${s.live}'`],
  ['rewrites the outcome of a command', 'JX005', () => `update command set answer = '{}'`],
  ['deletes a command, so that it may happen again', '42501', () => `delete from command`],
  ['gives one key a second outcome', '23505', () => `insert into command select * from command`],
  ['deletes people', '42501', () => `delete from person`],
  ['deletes a district with all it holds', '42501', () => `delete from district`],
  ['says that a migration never ran', '42501', () => `delete from schema_migration`],
];

const onTheDatabase: Hostile[] = [
  ['disables the triggers of the trail', '42501', () => `alter table audit_entry disable trigger all`],
  ['drops a trigger of the trail', '42501', () => `drop trigger audit_entry_append_only on audit_entry`],
  ['replaces what a trigger does', '42501', () => `create or replace function public.refuse_change() returns trigger language plpgsql as 'begin return new; end'`],
  ['drops a check of the ledger', '42501', () => `alter table score_line drop constraint score_line_check`],
  ['drops the trail', '42501', () => `drop table audit_entry cascade`],
  ['creates a table in public', '42501', () => `create table public.audit_entry_2 ()`],
  ['creates a function in public', '42501', () => `create function public.x() returns int language sql as 'select 1'`],
  ['creates a schema', '42501', () => `create schema x`],
  ['creates an event trigger', '42501', () => `create event trigger x on ddl_command_end execute function refuse_change()`],
  ['becomes the owner', '42501', () => `set role jishen_owner`],
  ['becomes somebody else', '42501', () => `set session authorization jishen_owner`],
  ['turns the triggers of its session off', '42501', () => `set session_replication_role = replica`],
  ['grants itself the owner', '42501', () => `grant jishen_owner to jishen_app`],
  ['grants itself what the owner will create', '42501', () => `alter default privileges for role jishen_owner grant all on tables to jishen_app`],
  ['makes itself a superuser', '42501', () => `alter role jishen_app superuser`],
  ['creates a role', '42501', () => `create role x login`],
  ['edits the catalogue', '42501', () => `update pg_trigger set tgenabled = 'D'`],
  ['turns the triggers of the owner’s sessions off', '42501', () => `alter role jishen_owner set session_replication_role = replica`],
  ['runs a program', '42501', () => `copy audit_entry to program 'cat'`],
  ['reads a file of the server', '42501', () => `select pg_read_file('postgresql.conf')`],
  ['calls the trigger that moves final scores', '0A000', () => `select move_score_head()`],
];

export const hostileStatements: Hostile[] = [...onEntries, ...onLedger, ...onDuties, ...onRecords, ...onTheDatabase];

/** What the same statements do without their point: these must pass, or the table above shows nothing. */
export const honestStatements: [what: string, sql: (scene: Scene) => string][] = [
  ['begins a stream', (s) => s.entry({ stream: `'submission/none'`, seq: '1', prev_hash: nothingBefore })],
  ['adds the next entry', (s) => s.entry()],
  ['adds the next line', (s) => s.line()],
  ['reverses the standing adjustment', (s) => s.line({ kind: `'reversal'`, reverses_seq: '2', delta: '1', val: '2' })],
  ['signs at the level whose turn it is', (s) => s.decision()],
  ['voids a signature', (s) => `update decision set standing = false where submission_id = '${s.live}' and standing`],
];

