// The records that the entries speak of, as they lie now, for the verifier: decisions, editions, items, posts, people, units, registered
// documents; submissions and what hangs on them have a file of their own, and so has evidence. Digests are made anew from what lies there; a stored one is
// never believed.
import { createHash } from 'node:crypto';
import type { RecordOfLog } from '@jishen/audit';
import { instantSql } from './lock-submission';
import { evidenceRecords } from './records-of-evidence';
import { firstId, submissionRecords, type DeriveContent, type Read } from './records-of-submissions';

/** How the house makes its digests and views; this room does not know. */
export interface Derive extends DeriveContent {
  /** Digest of a rule set or route document, as its registration computed it. */
  document(kind: 'rule-set' | 'route', document: unknown): string;
  account(account: string): string;
}

const pageRows = 2000;

export async function* recordsOfLog(read: Read, districtId: string, derive: Derive): AsyncGenerator<RecordOfLog> {
  yield* submissionRecords(read, districtId, derive);
  yield* evidenceRecords(read, districtId);
  yield* decisions(read, districtId);
  yield* editions(read, districtId);
  for (const table of plainTables) yield* plainRecords(read, districtId, table, derive);
  yield* documents(read, districtId, derive);
}

interface PlainTable {
  what: 'item' | 'post' | 'person' | 'unit';
  from: string;
  /** Name in the entries → column. */
  fields: Record<string, string>;
}

const plainTables: readonly PlainTable[] = [
  {
    what: 'item',
    from: 'rectification_item',
    fields: {
      state: 'state', unit: 'unit_id', year: 'year', source: 'source', submission: 'submission_id', row: 'row_key', due_on: 'due_on',
      carried_from: 'carried_from', text: 'text', owner: 'owner',
    },
  },
  {
    what: 'post',
    from: 'post',
    fields: { person: 'person_id', unit: 'unit_id', role: 'role', valid_from: instantSql('valid_from'), valid_to: instantSql('valid_to') },
  },
  { what: 'unit', from: 'unit', fields: { code: 'code', name: 'name', kind: 'kind', department: 'department_id' } },
  {
    what: 'person',
    from: 'person',
    fields: {
      display_name: 'display_name', email: 'email', disabled: `case when disabled_at is null then 'no' else 'yes' end`,
      account: `(select string_agg(a.account, ' ' order by a.account) from account a where a.district_id = person.district_id and a.person_id = person.id)`,
    },
  },
];

async function* plainRecords(read: Read, districtId: string, { what, from, fields }: PlainTable, derive: Derive): AsyncGenerator<RecordOfLog> {
  const columns = Object.entries(fields).map(([key, sql]) => `(${sql})::text as ${key}`);
  const sql = `select id::text as id, ${columns.join(', ')} from ${from} where district_id = $1 and id > $2::uuid order by ${from}.id limit ${pageRows}`;
  for (let after = firstId; ; ) {
    const rows = await read<{ id: string; account?: string | null } & Record<string, string | null>>(sql, [districtId, after]);
    for (const { id, account, ...rest } of rows) {
      const made = what === 'person' ? { ...rest, account_digest: account ? derive.account(account) : null } : rest;
      yield { what, stream: `${what}/${id}`, fields: made };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = last.id;
  }
}

interface DecisionRow {
  id: string;
  stream: string;
  seq: string;
  person: string;
  post: string;
  round: number;
  level: string;
  kind: string;
  content_hash: string;
  standing: boolean;
}

async function* decisions(read: Read, districtId: string): AsyncGenerator<RecordOfLog> {
  let after: [string, number, string] = [firstId, 0, firstId];
  for (;;) {
    const rows = await read<DecisionRow>(
      `select submission_id as id, entry_stream as stream, entry_seq as seq, person_id as person, post_id as post, round, level_key as level, kind,
        encode(content_hash, 'hex') as content_hash, standing from decision
        where district_id = $1 and (submission_id, round, person_id) > ($2::uuid, $3, $4::uuid) order by submission_id, round, person_id limit ${pageRows}`,
      [districtId, ...after],
    );
    for (const { id, ...row } of rows) yield { what: 'decision', ...row, stream: `submission/${id}`, seq: Number(row.seq) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = [last.id, last.round, last.person];
  }
}

async function* editions(read: Read, districtId: string): AsyncGenerator<RecordOfLog> {
  let after: [string, number] = [firstId, 0];
  for (;;) {
    // Whole texts of 10 to 20 kB each: small pages.
    const rows = await read<{ id: string; seq: string; edition: number; content_hash: string; body: string }>(
      `select submission_id as id, entry_seq as seq, edition, encode(content_hash, 'hex') as content_hash, body from publication
        where district_id = $1 and (submission_id, edition) > ($2::uuid, $3) order by submission_id, edition limit 100`,
      [districtId, ...after],
    );
    for (const { id, seq, edition, content_hash, body } of rows) {
      yield { what: 'edition', stream: `submission/${id}`, seq: Number(seq), edition, content_hash, digest: createHash('sha256').update(body).digest('hex') };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < 100) return;
    after = [last.id, last.edition];
  }
}

async function* documents(read: Read, districtId: string, derive: Derive): AsyncGenerator<RecordOfLog> {
  for (const [kind, table] of [['rule-set', 'rule_set'], ['route', 'route']] as const) {
    const rows = await read<{ id: string; version: number; document: unknown }>(`select id, version, document from ${table} where district_id = $1 order by id, version`, [districtId]);
    for (const { id, version, document } of rows) yield { what: 'document', kind, id, version, digest: derive.document(kind, document) };
  }
}
