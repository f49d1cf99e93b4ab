// Parts that write what people typed and what was frozen of it: rows, contents, views, editions; and the outcome of the command.
import type { Part } from './statement';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

export interface SavedRow {
  key: string;
  version: number;
  cells: Record<string, string>;
  digest: string;
}

/** Inserts rows that are new (version 1) and moves those that were at `version - 1`; a row moved by somebody else is not counted. */
export function rowsPart(districtId: string, submissionId: string, personId: string, rows: readonly SavedRow[]): Part {
  return {
    name: 'rows_saved',
    expects: rows.length,
    sql: (param) =>
      `insert into submission_row as r (district_id, submission_id, saved_by, row_key, row_version, cells, digest)
        select ${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(personId, 'uuid')}, n.*
        from unnest(${param(rows.map((row) => row.key))}::text[], ${param(rows.map((row) => row.version))}::int[],
          ${param(rows.map((row) => JSON.stringify(row.cells)))}::jsonb[], ${param(rows.map((row) => hex(row.digest)))}::bytea[]) as n
        on conflict (district_id, submission_id, row_key) do update
          set row_version = excluded.row_version, cells = excluded.cells, digest = excluded.digest, saved_by = excluded.saved_by,
            saved_at = clock_timestamp()
          where r.row_version = excluded.row_version - 1`,
  };
}

export interface FrozenParts {
  cells: unknown;
  scored: unknown;
  evidence: unknown;
}

export function contentPart(districtId: string, submissionId: string, digest: string, { cells, scored, evidence }: FrozenParts): Part {
  return {
    name: 'content_frozen',
    expects: null,
    sql: (param) =>
      `insert into submission_content (district_id, submission_id, digest, cells, scored, evidence)
        values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(hex(digest))}::bytea, ${param(JSON.stringify(cells))}::jsonb,
          ${param(JSON.stringify(scored))}::jsonb, ${param(JSON.stringify(evidence))}::jsonb)
        on conflict (district_id, submission_id, digest) do nothing`,
  };
}

export function viewPart(districtId: string, submissionId: string, contentHash: string, body: string): Part {
  return {
    name: 'view_made',
    expects: null,
    sql: (param) =>
      `insert into submission_view (district_id, submission_id, content_hash, body)
        values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(hex(contentHash))}::bytea, ${param(body)}::text)
        on conflict (district_id, submission_id, content_hash) do nothing`,
  };
}

export interface Edition {
  edition: number;
  contentHash: string;
  body: string;
  entry: { stream: string; seq: number };
  at: string;
}

export function publicationPart(districtId: string, submissionId: string, edition: Edition): Part {
  return {
    name: 'edition_published',
    expects: null,
    sql: (param) =>
      `insert into publication (district_id, submission_id, edition, content_hash, body, entry_stream, entry_seq, published_at)
        values (${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(edition.edition)}::int, ${param(hex(edition.contentHash))}::bytea,
          ${param(edition.body)}::text, ${param(edition.entry.stream)}, ${param(edition.entry.seq)}::bigint, ${param(edition.at, 'timestamptz')})`,
  };
}

export interface CommandRow {
  districtId: string;
  personId: string;
  key: string;
  requestHash: string;
  status: number;
  answer: string;
  /** What was answered beside `answer`, where no frozen view holds it. */
  view?: string | null;
  submissionId: string | null;
  contentHash: string | null;
}

/** The outcome of a command; a second one with the same key meets the primary key. */
export function commandPart(row: CommandRow): Part {
  return {
    name: 'command_kept',
    expects: null,
    sql: (param) =>
      `insert into command (district_id, person_id, key, request_hash, status, answer, view, submission_id, content_hash)
        values (${param(row.districtId, 'uuid')}, ${param(row.personId, 'uuid')}, ${param(row.key)}, ${param(hex(row.requestHash))}::bytea, ${param(row.status)}::int,
          ${param(row.answer)}::text, ${param(row.view ?? null)}::text, ${param(row.submissionId, 'uuid')}, ${param(row.contentHash === null ? null : hex(row.contentHash))}::bytea)`,
  };
}
