// Parts that move a submission: its row, pins, decisions, voided signatures, tasks.
// They never decide anything; the constraints they meet are the last word on separation of duties.
import type { Param, Part } from './statement';
import { stillInPostByDirectory, type JudgedBy } from './still-in-post';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

export interface SubmissionMove {
  districtId: string;
  id: string;
  fromVersion: number;
  state: string;
  levelKey: string | null;
  levelRole: string | null;
  levelUnitId: string | null;
  round: number;
  edition: number;
  version: number;
  contentHash: string;
  contentDigest: string;
  submittedOnce: boolean;
  snapshot: unknown;
  head: { seq: number; hash: string; at: string };
  /** The post that acts: it must be valid at the moment of the write. */
  postId: string;
  judgedBy: JudgedBy;
  /**
   * Judged without the lock, on a row with this head of its trail, at a moment that the database did not tell: the head must be that one still (a
   * reminder moves it and no version), the clock must agree within two seconds, and nobody may hold the row (unheldPart), or nothing is moved.
   */
  asShown?: { at: string; headHash: string };
}

/**
 * For a move that was judged without the lock. It waits for nobody: what a statement asks of other tables is as old as its beginning, and
 * after a wait the post that acts may be no more.
 */
export function unheldPart(districtId: string, id: string): Part {
  return {
    name: 'unheld',
    expects: null,
    sql: (param) => `select 1 from submission where district_id = ${param(districtId, 'uuid')} and id = ${param(id, 'uuid')} for no key update skip locked`,
  };
}

const standsAsShown = (param: Param, { at, headHash }: { at: string; headHash: string }): string => `head_hash = ${param(hex(headHash))}
        and exists (select 1 from unheld) and ${param(at, 'timestamptz')} between clock_timestamp() - interval '2 seconds' and clock_timestamp() + interval '2 seconds'`;

export function submissionPart(move: SubmissionMove): Part {
  return {
    name: 'submission_moved',
    expects: 1,
    sql: (param) =>
      `update submission set state = ${param(move.state)}, level_key = ${param(move.levelKey)}, level_role = ${param(move.levelRole)},
        level_unit_id = ${param(move.levelUnitId, 'uuid')}, round = ${param(move.round)}, edition = ${param(move.edition)},
        version = ${param(move.version)}, content_hash = ${param(hex(move.contentHash))}, content_digest = ${param(hex(move.contentDigest))},
        submitted_once = ${param(move.submittedOnce)}, snapshot = ${param(JSON.stringify(move.snapshot))}::jsonb,
        head_seq = ${param(move.head.seq)}, head_hash = ${param(hex(move.head.hash))}, head_at = ${param(move.head.at, 'timestamptz')}
        where district_id = ${param(move.districtId, 'uuid')} and id = ${param(move.id, 'uuid')} and version = ${param(move.fromVersion)}::int
        and ${stillInPostByDirectory(param, move.districtId, move.postId, move.judgedBy)}${move.asShown === undefined ? '' : `
        and ${standsAsShown(param, move.asShown)}`}`,
  };
}

export function pinsPart(districtId: string, submissionId: string, pins: readonly { personId: string; level: string }[]): Part | null {
  const [pin] = pins;
  if (pin === undefined) return null;
  const into = 'insert into case_person (district_id, submission_id, person_id, level)';
  const unlessPinned = 'on conflict (district_id, submission_id, person_id) do nothing';
  if (pins.length === 1) {
    return {
      name: 'pins',
      expects: null,
      sql: (param) => `${into} values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(pin.personId, 'uuid')}, ${param(pin.level)}::text) ${unlessPinned}`,
    };
  }
  return {
    name: 'pins',
    expects: null,
    sql: (param) =>
      `${into}
        select ${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, p.person, p.level
        from unnest(${param(pins.map((pin) => pin.personId))}::uuid[], ${param(pins.map((pin) => pin.level))}::text[]) as p(person, level)
        ${unlessPinned}`,
  };
}

export interface DecisionRow {
  round: number;
  levelKey: string;
  personId: string;
  principalId: string | null;
  postId: string;
  kind: 'approved' | 'returned';
  contentHash: string;
  standing: boolean;
  entry: { stream: string; seq: number };
  at: string;
}

export function decisionPart(districtId: string, submissionId: string, row: DecisionRow): Part {
  return {
    name: 'decided',
    expects: null,
    sql: (param) =>
      `insert into decision (district_id, submission_id, round, level_key, person_id, principal_id, post_id, kind, content_hash, standing,
        entry_stream, entry_seq, decided_at)
        values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(row.round)}::int, ${param(row.levelKey)}, ${param(row.personId, 'uuid')},
        ${param(row.principalId, 'uuid')}, ${param(row.postId, 'uuid')}, ${param(row.kind)}, ${param(hex(row.contentHash))}::bytea, ${param(row.standing)}::boolean,
        ${param(row.entry.stream)}, ${param(row.entry.seq)}::bigint, ${param(row.at, 'timestamptz')})`,
  };
}

/** Signatures of these levels stop standing; they stay on record. */
export function voidPart(districtId: string, submissionId: string, levelKeys: readonly string[]): Part | null {
  if (levelKeys.length === 0) return null;
  return {
    name: 'voided',
    expects: levelKeys.length,
    sql: (param) =>
      `update decision set standing = false where district_id = ${param(districtId, 'uuid')} and submission_id = ${param(submissionId, 'uuid')}
        and standing and level_key = any(${param(levelKeys)}::text[])`,
  };
}

/** A task is about a submission or about a rectification item. */
export type TaskOf = { submissionId: string } | { itemId: string };
const columnOf = (of: TaskOf): string => ('submissionId' in of ? 'submission_id' : 'item_id');
const idOf = (of: TaskOf): string => ('submissionId' in of ? of.submissionId : of.itemId);

export function closeTaskPart(districtId: string, of: TaskOf, personId: string, at: string): Part {
  return {
    name: 'task_closed',
    expects: null,
    counted: true,
    sql: (param) =>
      `update task set closed_at = ${param(at, 'timestamptz')}, closed_by = ${param(personId, 'uuid')}
        where district_id = ${param(districtId, 'uuid')} and ${columnOf(of)} = ${param(idOf(of), 'uuid')} and closed_at is null`,
  };
}

export interface TaskRow {
  id: string;
  round: number;
  levelKey: string;
  role: string;
  unitId: string;
  at: string;
  dueOn: string | null;
  /** Counted by us without a calendar of holidays; false where somebody set the day. */
  dueProvisional: boolean;
}

/** `afterClosing`: one open task per record is a unique index, so the old one must be closed first, in the same statement. */
export function openTaskPart(districtId: string, of: TaskOf, task: TaskRow, afterClosing: boolean): Part {
  return {
    name: afterClosing ? 'task_opened_next' : 'task_opened',
    expects: null,
    sql: (param) =>
      `insert into task (district_id, id, ${columnOf(of)}, round, level_key, role, unit_id, opened_at, due_on, due_provisional)
        select ${param(districtId, 'uuid')}, ${param(task.id, 'uuid')}, ${param(idOf(of), 'uuid')}, ${param(task.round)}::int, ${param(task.levelKey)}::text,
        ${param(task.role)}::text, ${param(task.unitId, 'uuid')}, ${param(task.at, 'timestamptz')}, ${param(task.dueOn)}::date, ${param(task.dueProvisional)}::boolean
        ${afterClosing ? 'from (select count(*) from task_closed) as closed_first' : ''}`,
  };
}
