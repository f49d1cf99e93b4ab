// What was handed in for a submission, oldest first, with the facts of each file; what is in use as content; which adjustments cite it.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

/** As the content digest covers it. */
export interface EvidenceInUse {
  id: string;
  digest: string;
  rows: string[];
}
/** Of the unit only: a reviewer's evidence is no part of what is submitted. One expression, also for who verifies. */
export const evidenceInUseSql = (district: string, submission: string): string =>
  `coalesce((select json_agg(json_build_object('id', ev.id, 'digest', encode(ev.digest, 'hex'), 'rows', ev.row_keys) order by ev.id)
    from evidence ev where ev.district_id = ${district} and ev.submission_id = ${submission} and ev.origin = 'unit' and ev.disabled_at is null), '[]')`;

export function evidenceInUse(districtId: string, submissionId: string): Statement {
  return { name: 'evidence_in_use', text: `select ${evidenceInUseSql('$1', '$2')} as list`, values: [districtId, submissionId] };
}

export interface EvidenceRow {
  id: string;
  digest: string;
  bytes: number;
  kind: string;
  pages: number | null;
  name: string | null;
  origin: 'unit' | 'review' | 'item';
  levelKey: string | null;
  rows: string[];
  round: number;
  personId: string;
  personName: string | null;
  role: string;
  unitName: string;
  addedAt: string;
  disabledAt: string | null;
  disabledReason: string | null;
  /** A ledger line names it or a page of it. */
  cited: boolean;
}

const shownSql = `ev.id, encode(ev.digest, 'hex') as digest, f.bytes::float8 as bytes, f.kind, f.pages, ev.name, ev.origin, ev.level_key as "levelKey",
      ev.row_keys as rows, ev.round, ev.person_id as "personId", who.display_name as "personName", p.role, u.name as "unitName", ${instantSql('ev.added_at')} as "addedAt",
      ${instantSql('ev.disabled_at')} as "disabledAt", ev.disabled_reason as "disabledReason"`;
const fromSql = `from evidence ev
      join evidence_file f on f.district_id = ev.district_id and f.digest = ev.digest
      join person who on who.district_id = ev.district_id and who.id = ev.person_id
      join post p on p.district_id = ev.district_id and p.id = ev.post_id
      join unit u on u.district_id = ev.district_id and u.id = p.unit_id`;

export function evidenceOfSubmission(districtId: string, submissionId: string): Statement {
  return {
    name: 'evidence_of_submission',
    text: `select ${shownSql},
      exists (select 1 from score_line l, jsonb_array_elements_text(l.evidence) as named where l.district_id = $1 and l.submission_id = $2
        and split_part(named, '#', 1) = ev.id::text) as cited
      ${fromSql}
      where ev.district_id = $1 and ev.submission_id = $2 order by ev.id`,
    values: [districtId, submissionId],
  };
}

/** Cited: an answer or a verification names it. */
export function evidenceOfItem(districtId: string, itemId: string): Statement {
  return {
    name: 'evidence_of_item',
    text: `select ${shownSql},
      exists (select 1 from item_step st where st.district_id = $1 and st.item_id = $2 and st.evidence ? ev.id::text) as cited
      ${fromSql}
      where ev.district_id = $1 and ev.item_id = $2 order by ev.id`,
    values: [districtId, itemId],
  };
}

export interface KeptFileRow {
  digest: string;
  /** One of the submissions or items that name it. */
  submissionId: string;
}

/** Every file of a district by its digest, which is the place where it lies; `after` is the last of the page before. */
export function keptFiles(districtId: string, after: string, limit: number): Statement {
  return {
    name: 'kept_files',
    text: `select encode(f.digest, 'hex') as digest, (select coalesce(ev.submission_id, ev.item_id) from evidence ev where ev.district_id = $1 and ev.digest = f.digest limit 1) as "submissionId"
      from evidence_file f where f.district_id = $1 and f.digest > decode($2, 'hex') order by f.digest limit $3`,
    values: [districtId, after, limit],
  };
}

export interface CitableFile {
  id: string;
  name: string | null;
  /** Null where the file has none that could be named. */
  pages: number | null;
}

/** What may be cited in an adjustment: in use, of this submission. */
export function citableEvidence(districtId: string, submissionId: string): Statement {
  return {
    name: 'citable_evidence',
    text: `select ev.id, ev.name, f.pages from evidence ev join evidence_file f on f.district_id = ev.district_id and f.digest = ev.digest
      where ev.district_id = $1 and ev.submission_id = $2 and ev.disabled_at is null`,
    values: [districtId, submissionId],
  };
}

export interface EvidenceThen {
  id: string;
  rows: string[];
}

/** The unit's evidence in use once the entry of this number was written: what its entries up to there say. */
export function evidenceAfterEntry(districtId: string, submissionId: string, seq: string): Statement {
  return {
    name: 'evidence_after_entry',
    text: `select id, rows from (
        select distinct on (pub ->> 'evidence') pub ->> 'evidence' as id, pub -> 'rows' as rows, type from (
          select seq, type, convert_from(body, 'UTF8')::jsonb -> 'pub' as pub from audit_entry
            where district_id = $1 and stream = 'submission/' || $2::text and seq <= $3::bigint and type like 'evidence.%') as e
        where pub ->> 'origin' = 'unit' order by pub ->> 'evidence', seq desc) as last
      where type not like 'evidence.disabled@%' order by id`,
    values: [districtId, submissionId, seq],
  };
}

/** Also of what is out of use. */
export function evidenceNames(districtId: string, submissionId: string): Statement {
  return { name: 'evidence_names', text: 'select id, name from evidence where district_id = $1 and submission_id = $2', values: [districtId, submissionId] };
}
