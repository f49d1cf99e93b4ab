// Reads inside an event that not every event needs: rows as typed, frozen contents, ledger lines, what changed since a hash was seen.
// All run after the lock, in a statement of their own, so that they see everything committed before it.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

export interface TypedRow {
  key: string;
  version: number;
  cells: Record<string, string>;
  digest: string;
  savedBy: string;
  savedAt: string;
}
export function typedRows(districtId: string, submissionId: string): Statement {
  return {
    name: 'typed_rows',
    text: `select row_key as key, row_version as version, cells, encode(digest, 'hex') as digest, saved_by as "savedBy", ${instantSql('saved_at')} as "savedAt"
      from submission_row where district_id = $1 and submission_id = $2 order by row_key`,
    values: [districtId, submissionId],
  };
}

export function frozenContent(districtId: string, submissionId: string, digest: string): Statement {
  return {
    name: 'frozen_content',
    text: `select cells, scored from submission_content where district_id = $1 and submission_id = $2 and digest = decode($3, 'hex')`,
    values: [districtId, submissionId, digest],
  };
}

export interface LedgerFigures {
  id: string;
  row: string;
  seq: number;
  kind: 'self' | 'adjustment' | 'reversal';
  prev: string | null;
  delta: string;
  val: string;
  max: string;
  reversesSeq: number | null;
  clause: string | null;
  reason: string | null;
  evidence: string[];
  round: number;
}
export interface LedgerRow extends LedgerFigures {
  personId: string;
  postId: string | null;
  role: string | null;
  unitName: string | null;
  levelKey: string | null;
  entrySeq: string;
  at: string;
}
export function ledgerLines(districtId: string, submissionId: string): Statement {
  return {
    name: 'ledger_lines',
    text: `select l.id, l.row_key as row, l.seq, l.kind, l.prev, l.delta, l.val, l.max, l.reverses_seq as "reversesSeq", l.clause, l.reason, l.evidence,
      l.round, l.person_id as "personId", l.post_id as "postId", p.role, u.name as "unitName", l.level_key as "levelKey", l.entry_seq as "entrySeq", ${instantSql('l.at')} as at
      from score_line l left join post p on p.district_id = l.district_id and p.id = l.post_id
      left join unit u on u.district_id = p.district_id and u.id = p.unit_id
      where l.district_id = $1 and l.submission_id = $2 order by l.entry_seq`,
    values: [districtId, submissionId],
  };
}

export interface EntryBrief {
  seq: string;
  type: string;
  at: string;
  rowKey: string | null;
  body: Buffer;
}
/** Entries after the newest one that left the submission with this content hash; null first column when the hash was never its content. */
export function entriesSinceHash(districtId: string, stream: string, contentHash: string): Statement {
  return {
    name: 'entries_since_hash',
    text: `select e.seq, e.type, ${instantSql('e.at')} as at, e.row_key as "rowKey", e.body from audit_entry e
      where e.district_id = $1 and e.stream = $2 and e.seq > (select max(seen.seq) from audit_entry seen
        where seen.district_id = $1 and seen.stream = $2 and seen.content_hash = decode($3, 'hex')) order by e.seq limit 500`,
    values: [districtId, stream, contentHash],
  };
}

/** Items change without moving the submission: where they decide, they are read again after the lock. */
export function itemStates(districtId: string, submissionId: string): Statement {
  return {
    name: 'item_states',
    text: 'select id, state, text from rectification_item where district_id = $1 and submission_id = $2 order by id',
    values: [districtId, submissionId],
  };
}

export function viewBody(districtId: string, submissionId: string, contentHash: string): Statement {
  return {
    name: 'view_body',
    text: `select body from submission_view where district_id = $1 and submission_id = $2 and content_hash = decode($3, 'hex')`,
    values: [districtId, submissionId, contentHash],
  };
}
