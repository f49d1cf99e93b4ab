// The one read of an event: locks the submission and brings, in the same statement, everything that decide() asks for in the usual case.
// What must be fresh after waiting for the lock lies on the locked row itself (PostgreSQL re-reads it); the rest is either
// guarded by a constraint (commands, pins) or asked again by the write (the directory: who holds what).
import type { Statement } from '../connection/pipelined-transaction';
import { liesWith } from './lies-with';

export interface PostRow {
  id: string;
  role: string;
  unitId: string;
  unitName: string;
  unitKind: 'unit' | 'department' | 'bureau';
  validFrom: string;
  validTo: string | null;
}
export interface ItemBrief {
  id: string;
  state: string;
  text: string;
  rowKey: string | null;
  owner: string;
  dueOn: string;
  raisedAt: string;
}
export interface KeptCommand {
  key: string;
  requestHash: string;
  status: number;
  /** Null once its time is over. */
  answer: string | null;
  /** What goes with the answer and lies in no frozen view. */
  view: string | null;
  submissionId: string | null;
  contentHash: string | null;
}
/** Where a submission lies now, with whom, since when and until when. */
export interface WaitingDesk {
  levelKey: string;
  role: string;
  unitName: string;
  since: string;
  dueOn: string | null;
}
export interface LockedSubmission {
  id: string;
  cycle_id: string;
  unit_id: string;
  department_id: string | null;
  bureau_id: string;
  year: number;
  form: 'overall' | 'project';
  name: string;
  rule_set_id: string;
  rule_set_version: number;
  route_id: string;
  route_version: number;
  machine_version: number;
  state: string;
  level_key: string | null;
  level_role: string | null;
  level_unit_id: string | null;
  round: number;
  edition: number;
  version: number;
  content_hash: string;
  content_digest: string;
  submitted_once: boolean;
  snapshot: unknown;
  head_seq: string;
  head_hash: string;
  head_at: string;
  now: string;
  /** Of the district's directory, which says who holds what: the process has it, or reads it (directory.ts). */
  directory_stamp: string;
  /** Most have none; itemBriefs() brings them. */
  has_items: boolean;
  view_body: string | null;
  /** Asked for reading only: an event closes it anyway. */
  waiting?: WaitingDesk | null;
}

export const instantSql = (expression: string): string =>
  `to_char((${expression}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * A unit is fetched by itself through the primary key: joined freely, it is planned by table statistics, and a plan made before
 * those exist read every person of the district (measured: 0.8 ms instead of 0.1 for an event's one read). OFFSET 0 keeps it so.
 */
const unitBy = (district: string, id: string): string =>
  `lateral (select u.name, u.kind, u.demonstration from unit u where u.district_id = ${district} and u.id = ${id} offset 0)`;

/** Posts of one person, expired and future ones too: a refusal must be able to say that a post has run out. Who is disabled holds none. */
export const postsOfPersonSql = (district: string, person: string): string =>
  `coalesce((select json_agg(json_build_object('id', p.id, 'role', p.role, 'unitId', p.unit_id, 'unitName', pu.name,
      'unitKind', pu.kind, 'validFrom', ${instantSql('p.valid_from')}, 'validTo', ${instantSql('p.valid_to')}) order by p.id)
    from post p cross join ${unitBy(district, 'p.unit_id')} as pu where p.district_id = ${district} and p.person_id = ${person}
      and (select who.disabled_at is null from person who where who.district_id = ${district} and who.id = ${person})), '[]')`;

const columns = (s: string): string => `${s}.id, ${s}.cycle_id, ${s}.unit_id, ${s}.department_id, ${s}.bureau_id, ${s}.year, ${s}.form, ${s}.name,
  ${s}.rule_set_id, ${s}.rule_set_version, ${s}.route_id, ${s}.route_version, ${s}.machine_version, ${s}.state, ${s}.level_key, ${s}.level_role,
  ${s}.level_unit_id, ${s}.round, ${s}.edition, ${s}.version, encode(${s}.content_hash, 'hex') as content_hash,
  encode(${s}.content_digest, 'hex') as content_digest, ${s}.submitted_once, ${s}.snapshot, ${s}.head_seq, encode(${s}.head_hash, 'hex') as head_hash,
  ${instantSql(`${s}.head_at`)} as head_at`;

/** Found through the one open task that a record can have. */
const waitingSql = `(select json_build_object('levelKey', t.step, 'role', t.role, 'unitName', tu.name, 'since', ${instantSql('t.opened_at')}, 'dueOn', to_char(t.due_on, 'YYYY-MM-DD'))
    from ${liesWith('s.id')} t cross join ${unitBy('$1', 't.unit_id')} as tu)`;

function readSql(lock: boolean, view: boolean, which = 'id = $2'): string {
  const viewSql = '(select v.body from submission_view v where v.district_id = $1 and v.submission_id = s.id and v.content_hash = s.content_hash)';
  return `with s as materialized (select * from submission where district_id = $1 and ${which} ${lock ? 'for no key update' : ''})
select ${columns('s')}, ${instantSql('clock_timestamp()')} as now, (select d.directory_stamp from district d where d.id = $1) as directory_stamp,
  exists (select 1 from rectification_item i where i.district_id = $1 and i.submission_id = s.id) as has_items,
  ${view ? viewSql : 'null'} as view_body${lock ? '' : `, ${waitingSql} as waiting`}
from s`;
}
const lockText = readSql(true, true);
const lockWithoutViewText = readSql(true, false);
const readText = readSql(false, true);
const readAllText = readSql(false, false, 'id = any($2::uuid[])');

/** Answers one LockedSubmission row, or none. */
export function lockSubmission(districtId: string, id: string): Statement {
  return { name: 'lock_submission', text: lockText, values: [districtId, id] };
}

/** The same, but for the view, for who holds it already: it is nine tenths of the bytes. */
export function lockSubmissionWithoutView(districtId: string, id: string): Statement {
  return { name: 'lock_submission_without_view', text: lockWithoutViewText, values: [districtId, id] };
}

/** The same row without the lock, for reading. */
export function readSubmission(districtId: string, id: string): Statement {
  return { name: 'read_submission', text: readText, values: [districtId, id] };
}

/** Several of them, in no order, without their views. */
export function readSubmissions(districtId: string, ids: readonly string[]): Statement {
  return { name: 'read_submissions', text: readAllText, values: [districtId, ids] };
}

/** The rectification items of a submission, oldest first. Answers ItemBrief rows. */
export function itemBriefs(districtId: string, submissionId: string): Statement {
  return {
    name: 'item_briefs',
    text: `select i.id, i.state, i.text, i.row_key as "rowKey", i.owner, to_char(i.due_on, 'YYYY-MM-DD') as "dueOn", ${instantSql('i.raised_at')} as "raisedAt"
      from rectification_item i where i.district_id = $1 and i.submission_id = $2 order by i.id`,
    values: [districtId, submissionId],
  };
}

/**
 * The outcome kept for a key. A command that was done before finds its version gone and is about to be refused: then this is asked, and
 * answers first; whatever gets past that meets the key itself, which is unique. So a new command does not pay for the question.
 */
export function keptCommand(districtId: string, personId: string, key: string): Statement {
  return {
    name: 'kept_command',
    text: `select key, encode(request_hash, 'hex') as "requestHash", status, answer, view, submission_id as "submissionId", encode(content_hash, 'hex') as "contentHash"
      from command where district_id = $1 and person_id = $2 and key = $3`,
    values: [districtId, personId, key],
  };
}
