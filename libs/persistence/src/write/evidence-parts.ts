// Parts that write evidence: the file as known by its digest, what was handed in, its ties to rows, that it is out of use.
import type { Part } from './statement';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

export interface EvidenceFileRow {
  digest: string;
  bytes: number;
  kind: string;
  pages: number | null;
}

/** Known once per district: where it is known already, nothing is written. */
export function evidenceFilePart(districtId: string, file: EvidenceFileRow, at: string): Part {
  return {
    name: 'file_known',
    expects: null,
    counted: true,
    sql: (param) =>
      `insert into evidence_file (district_id, digest, bytes, kind, pages, first_added_at)
        values (${param(districtId, 'uuid')}, ${param(hex(file.digest))}::bytea, ${param(file.bytes)}::bigint, ${param(file.kind)}, ${param(file.pages)}::int,
          ${param(at, 'timestamptz')}) on conflict (district_id, digest) do nothing`,
  };
}

export interface NewEvidence {
  id: string;
  /** Of one of the two. */
  submissionId: string | null;
  itemId?: string | null;
  digest: string;
  name: string;
  origin: 'unit' | 'review' | 'item';
  levelKey: string | null;
  rows: readonly string[];
  round: number;
  personId: string;
  postId: string;
  at: string;
  entry: { stream: string; seq: number };
}

export function newEvidencePart(districtId: string, each: NewEvidence): Part {
  return {
    name: 'evidence_added',
    expects: null,
    sql: (param) =>
      `insert into evidence (district_id, id, submission_id, item_id, digest, name, origin, level_key, row_keys, round, person_id, post_id, added_at, entry_stream, entry_seq)
        values (${param(districtId, 'uuid')}, ${param(each.id, 'uuid')}, ${param(each.submissionId, 'uuid')}, ${param(each.itemId ?? null, 'uuid')}, ${param(hex(each.digest))}::bytea, ${param(each.name)},
          ${param(each.origin)}, ${param(each.levelKey)}::text, ${param([...each.rows])}::text[], ${param(each.round)}::int, ${param(each.personId, 'uuid')},
          ${param(each.postId, 'uuid')}, ${param(each.at, 'timestamptz')}, ${param(each.entry.stream)}, ${param(each.entry.seq)}::bigint)`,
  };
}

export function evidenceTiedPart(districtId: string, id: string, rows: readonly string[]): Part {
  return {
    name: 'evidence_tied',
    expects: 1,
    sql: (param) => `update evidence set row_keys = ${param([...rows])}::text[] where district_id = ${param(districtId, 'uuid')} and id = ${param(id, 'uuid')}`,
  };
}

export function evidenceDisabledPart(districtId: string, id: string, by: { personId: string; reason: string | null; at: string }): Part {
  return {
    name: 'evidence_disabled',
    expects: 1,
    sql: (param) =>
      `update evidence set disabled_at = ${param(by.at, 'timestamptz')}, disabled_by = ${param(by.personId, 'uuid')}, disabled_reason = ${param(by.reason)}::text
        where district_id = ${param(districtId, 'uuid')} and id = ${param(id, 'uuid')}`,
  };
}
