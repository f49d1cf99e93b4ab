// Parts that write rectification items, their steps and who stands on which side of them.
import type { Part } from './statement';
import { stillInPost } from './still-in-post';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
type Head = { seq: number; hash: string; at: string };

export interface NewItem {
  districtId: string;
  id: string;
  unitId: string;
  departmentId: string | null;
  submissionId: string | null;
  year: number;
  source: string;
  rowKey: string | null;
  text: string;
  owner: string;
  dueOn: string;
  machineVersion: number;
  snapshot: unknown;
  carriedFrom: string | null;
  raisedBy: string;
  at: string;
  head: Head;
}

export function newItemPart(item: NewItem): Part {
  return {
    name: 'item_made',
    expects: null,
    sql: (param) =>
      `insert into rectification_item (district_id, id, unit_id, department_id, submission_id, year, source, row_key, text, owner, due_on, state,
          version, machine_version, snapshot, carried_from, raised_by, raised_at, head_seq, head_hash, head_at)
        values (${param(item.districtId, 'uuid')}, ${param(item.id, 'uuid')}, ${param(item.unitId, 'uuid')}, ${param(item.departmentId, 'uuid')},
          ${param(item.submissionId, 'uuid')}, ${param(item.year)}::int, ${param(item.source)}, ${param(item.rowKey)}::text, ${param(item.text)},
          ${param(item.owner)}, ${param(item.dueOn)}::date, 'open', 1, ${param(item.machineVersion)}::int, ${param(JSON.stringify(item.snapshot))}::jsonb,
          ${param(item.carriedFrom, 'uuid')}, ${param(item.raisedBy, 'uuid')}, ${param(item.at, 'timestamptz')}, ${param(item.head.seq)}::bigint,
          ${param(hex(item.head.hash))}::bytea, ${param(item.head.at, 'timestamptz')})`,
  };
}

export interface ItemMove {
  districtId: string;
  id: string;
  fromVersion: number;
  state: string;
  version: number;
  snapshot: unknown;
  head: Head;
  /** The post that acts: it must be valid at the moment of the write. */
  postId: string;
}

export function itemMovedPart(move: ItemMove): Part {
  return {
    name: 'item_moved',
    expects: 1,
    sql: (param) =>
      `update rectification_item set state = ${param(move.state)}, version = ${param(move.version)}::int, snapshot = ${param(JSON.stringify(move.snapshot))}::jsonb,
        head_seq = ${param(move.head.seq)}::bigint, head_hash = ${param(hex(move.head.hash))}::bytea, head_at = ${param(move.head.at, 'timestamptz')}
        where district_id = ${param(move.districtId, 'uuid')} and id = ${param(move.id, 'uuid')} and version = ${param(move.fromVersion)}::int
        and ${stillInPost(param, move.districtId, move.postId)}`,
  };
}

export interface ItemStep {
  seq: number;
  kind: 'answered' | 'verified' | 'reopened' | 'carried-over';
  side: 'unit' | 'bureau';
  personId: string;
  postId: string;
  words: string;
  evidence: string[];
  result: string | null;
  lateReason: string | null;
  entry: { stream: string; seq: number };
  at: string;
}

export function itemStepPart(districtId: string, itemId: string, step: ItemStep): Part {
  return {
    name: 'item_step_taken',
    expects: null,
    sql: (param) =>
      `insert into item_step (district_id, item_id, seq, kind, side, person_id, post_id, words, evidence, result, late_reason, entry_stream, entry_seq, at)
        values (${param(districtId, 'uuid')}, ${param(itemId, 'uuid')}, ${param(step.seq)}::int, ${param(step.kind)}, ${param(step.side)}, ${param(step.personId, 'uuid')},
          ${param(step.postId, 'uuid')}, ${param(step.words)}, ${param(JSON.stringify(step.evidence))}::jsonb, ${param(step.result)}::text,
          ${param(step.lateReason)}::text,
          ${param(step.entry.stream)}, ${param(step.entry.seq)}::bigint, ${param(step.at, 'timestamptz')})`,
  };
}

export function itemPersonPart(districtId: string, itemId: string, personId: string, side: 'unit' | 'bureau'): Part {
  return {
    name: 'item_person_pinned',
    expects: null,
    sql: (param) =>
      `insert into item_person (district_id, item_id, person_id, side)
        values (${param(districtId, 'uuid')}, ${param(itemId, 'uuid')}, ${param(personId, 'uuid')}, ${param(side)})
        on conflict (district_id, item_id, person_id) do nothing`,
  };
}
