// Parts that write the audit trail: entries, their erasable payloads, and the head of a stream that has no record of its own.
// They never compute a hash; the audit room did.
import type { SqlValue } from '../connection/encode-value';
import type { Part } from './statement';

export interface EntryRow {
  stream: string;
  seq: number;
  prev: string;
  hash: string;
  body: Buffer;
  at: string;
  type: string;
  actorId: string | null;
  unitId: string | null;
  submissionId: string | null;
  rowKey: string | null;
  contentHash: string | null;
  payload: { salt: Buffer; bytes: Buffer } | null;
}

const hex = (text: string | null): Buffer | null => (text === null ? null : Buffer.from(text, 'hex'));

const entryColumns: readonly [type: 'text' | 'bigint' | 'bytea' | 'timestamptz' | 'uuid', of: (row: EntryRow) => SqlValue][] = [
  ['text', (row) => row.stream],
  ['bigint', (row) => row.seq],
  ['bytea', (row) => hex(row.prev)],
  ['bytea', (row) => hex(row.hash)],
  ['bytea', (row) => row.body],
  ['timestamptz', (row) => row.at],
  ['text', (row) => row.type],
  ['uuid', (row) => row.actorId],
  ['uuid', (row) => row.unitId],
  ['uuid', (row) => row.submissionId],
  ['text', (row) => row.rowKey],
  ['bytea', (row) => hex(row.contentHash)],
];
const intoEntries = `insert into audit_entry (district_id, fiscal_year, stream, seq, prev_hash, hash, body, at, type, actor_id, unit_id,
          submission_id, row_key, content_hash)`;

/** One entry, as most events have it, comes as it is: an array for each column costs a tenth of the insert. */
export function entriesPart(districtId: string, fiscalYear: number, rows: readonly EntryRow[]): Part {
  const [only] = rows;
  return {
    name: 'entries',
    // One entry given as values is one row or an error; of many, the count is asked.
    expects: rows.length === 1 ? null : rows.length,
    sql: (param) => {
      const common = `${param(districtId, 'uuid')}, ${param(fiscalYear)}::int`;
      if (rows.length === 1 && only !== undefined) {
        return `${intoEntries} values (${common}, ${entryColumns.map(([type, of]) => (type === 'uuid' || type === 'timestamptz' ? param(of(only), type) : `${param(of(only))}::${type}`)).join(', ')})`;
      }
      const columns = entryColumns.map(([type, of]) => `${param(rows.map(of))}::${type}[]`);
      return `${intoEntries} select ${common}, e.* from unnest(${columns.join(', ')}) as e`;
    },
  };
}

export function payloadsPart(districtId: string, rows: readonly EntryRow[]): Part | null {
  const held = rows.filter((row) => row.payload !== null);
  if (held.length === 0) return null;
  return {
    name: 'payloads',
    expects: null,
    sql: (param) =>
      `insert into audit_payload (district_id, stream, seq, salt, bytes) select ${param(districtId, 'uuid')}, p.*
        from unnest(${param(held.map((row) => row.stream))}::text[], ${param(held.map((row) => row.seq))}::bigint[],
          ${param(held.map((row) => row.payload?.salt))}::bytea[], ${param(held.map((row) => row.payload?.bytes))}::bytea[]) as p`,
  };
}

/** Moves the head of a stream that lies in stream_head; the caller locked it before. */
export function streamHeadPart(districtId: string, stream: string, head: { seq: number; hash: string; at: string }): Part {
  return {
    name: 'stream_head_moved',
    expects: 1,
    sql: (param) =>
      `update stream_head set seq = ${param(head.seq)}::bigint, hash = ${param(hex(head.hash))}::bytea, at = ${param(head.at, 'timestamptz')}
        where district_id = ${param(districtId, 'uuid')} and stream = ${param(stream)}::text`,
  };
}
