// A whole district's log as the audit room verifies and exports it, read page by page from one snapshot.
// Heads come from the records that carry them, never from the entries: else a cut tail would not show.
import type { LogRow, LogSource, ScoreHeadRecord, ScoreLineRecord, StreamHead } from '@jishen/audit';
import type { PartOfLog } from '@jishen/audit';
import type { QueryResultRow } from 'pg';
import type { Database } from '../connection/open-database';
import { instantSql } from './lock-submission';
import { recordsOfLog, type Derive } from './records-of-log';
import type { Read } from './records-of-submissions';

const pageRows = 2000;

/** Runs `work` over the log as it stood at one moment; nothing it reads can change meanwhile. */
export async function withLogSource<T>(
  database: Database,
  districtId: string,
  derive: Derive,
  work: (source: LogSource & Required<Pick<PartOfLog, 'records'>>) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    // A long verification is not a stuck request.
    await client.query('set local statement_timeout = 0');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    const read: Read = async <Row extends QueryResultRow>(text: string, values: unknown[]) => (await client.query<Row>(text, values)).rows;
    const answer = await work({ ...sourceOf(read, districtId), records: recordsOfLog(read, districtId, derive) });
    await client.query('rollback');
    broken = false;
    return answer;
  } finally {
    client.release(broken);
  }
}

function sourceOf(read: Read, districtId: string): LogSource {
  return {
    origin: `jishen/${districtId}`,
    entries: entries(read, districtId),
    scoreLines: scoreLines(read, districtId),
    scoreHeads: scoreHeads(read, districtId),
    heads: heads(read, districtId),
  };
}

interface EntryPageRow {
  stream: string;
  seq: string;
  prev: string;
  hash: string;
  body: Buffer;
  at: string;
  type: string;
  actor: string | null;
  salt: Buffer | null;
  bytes: Buffer | null;
  row: string | null;
  unit: string | null;
  year: number;
  submission: string | null;
  content_hash: string | null;
}

async function* entries(read: Read, districtId: string): AsyncGenerator<LogRow> {
  let after: [string, string] = ['', '0'];
  for (;;) {
    const rows = await read<EntryPageRow>(
      `select e.stream, e.seq, encode(e.prev_hash, 'hex') as prev, encode(e.hash, 'hex') as hash, e.body, ${instantSql('e.at')} as at, e.type,
          e.actor_id as actor, p.salt, p.bytes, e.row_key as row, e.unit_id as unit, e.fiscal_year as year, e.submission_id as submission,
          encode(e.content_hash, 'hex') as content_hash
        from audit_entry e left join audit_payload p on p.district_id = e.district_id and p.stream = e.stream and p.seq = e.seq
        where e.district_id = $1 and (e.stream, e.seq) > ($2, $3::bigint) order by e.stream, e.seq limit ${pageRows}`,
      [districtId, ...after],
    );
    for (const row of rows) yield logRow(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = [last.stream, last.seq];
  }
}

function logRow({ stream, seq, prev, hash, body, at, type, actor, salt, bytes, ...copies }: EntryPageRow): LogRow {
  // Nobody and the system itself have no id that a column could hold.
  const held = salt && bytes ? { salt, bytes } : null;
  return { stream, seq: Number(seq), prev, hash, body, at, type, actor: actor ?? undefined, payload: held, copies };
}

type LinePageRow = Omit<ScoreLineRecord, 'seq' | 'by'> & { seq: string; by: NonNullable<ScoreLineRecord['by']> };

async function* scoreLines(read: Read, districtId: string): AsyncGenerator<ScoreLineRecord> {
  let after: [string, string, number] = ['00000000-0000-0000-0000-000000000000', '', 0];
  for (;;) {
    const rows = await read<LinePageRow>(
      `select submission_id as submission, row_key as row, seq as line, kind, prev as "from", delta, val as "to", max, entry_stream as stream, entry_seq as seq,
          json_build_object('id', id, 'person', person_id, 'post', post_id, 'level', level_key, 'round', round, 'clause', clause, 'evidence', evidence,
            'reason', reason, 'at', ${instantSql('at')}) as by
        from score_line where district_id = $1 and (submission_id, row_key, seq) > ($2::uuid, $3, $4) order by submission_id, row_key, seq limit ${pageRows}`,
      [districtId, ...after],
    );
    for (const row of rows) yield { ...row, seq: Number(row.seq) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = [last.submission, last.row, last.line];
  }
}

async function* scoreHeads(read: Read, districtId: string): AsyncGenerator<ScoreHeadRecord> {
  let after: [string, string] = ['00000000-0000-0000-0000-000000000000', ''];
  for (;;) {
    const rows = await read<ScoreHeadRecord & QueryResultRow>(
      `select submission_id as submission, row_key as row, seq as line, final from score_head
        where district_id = $1 and (submission_id, row_key) > ($2::uuid, $3) order by submission_id, row_key limit ${pageRows}`,
      [districtId, ...after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = [last.submission, last.row];
  }
}

async function* heads(read: Read, districtId: string): AsyncGenerator<StreamHead> {
  let after = '';
  for (;;) {
    const rows = await read<{ stream: string; seq: string; hash: string }>(
      `select stream, seq, encode(hash, 'hex') as hash from (
          select 'submission/' || id as stream, head_seq as seq, head_hash as hash from submission where district_id = $1
          union all select 'item/' || id, head_seq, head_hash from rectification_item where district_id = $1
          union all select 'cycle/' || id, head_seq, head_hash from cycle where district_id = $1
          union all select stream, seq, hash from stream_head where district_id = $1 and seq > 0) as h
        where stream > $2 order by stream limit ${pageRows}`,
      [districtId, after],
    );
    for (const row of rows) yield { stream: row.stream, seq: Number(row.seq), hash: row.hash };
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = last.stream;
  }
}
