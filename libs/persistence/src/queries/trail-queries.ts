// Readings of the trail: the timeline of one submission, who changed which score, entries of a kind. Keyset-paged, one index each.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';
import { instantSql } from './lock-submission';
import { answersOf, lookedAtBy, type QuestionKey } from './question-queries';

export interface EntryRead {
  stream: string;
  seq: string;
  at: string;
  type: string;
  rowKey: string | null;
  hash: string;
  body: Buffer;
  words: string | null;
  role: string | null;
  unitName: string | null;
  actorName: string | null;
  unitId: string | null;
  submissionId: string | null;
}
const entryColumns = `e.stream, e.seq, ${instantSql('e.at')} as at, e.type, e.row_key as "rowKey", encode(e.hash, 'hex') as hash, e.body,
  (select convert_from(pl.bytes, 'UTF8') from audit_payload pl where pl.district_id = e.district_id and pl.stream = e.stream and pl.seq = e.seq) as words, p.role, pu.name as "unitName", who.display_name as "actorName", e.unit_id as "unitId", e.submission_id as "submissionId"`;
/**
 * Entries `e` with what they are told with. The post acted through stands in the body, which is canonical JSON and may be read as such: once for each
 * entry, before anything is joined. In a join it was read once for each entry and post, as long as the database did not know
 * yet how many posts there are.
 */
const told = (entries: string, order: string): string =>
  `with e as materialized (select e.*, nullif(convert_from(e.body, 'UTF8')::jsonb ->> 'post', '')::uuid as post_id from ${entries})
    select ${entryColumns} from e
    left join post p on p.district_id = e.district_id and p.id = e.post_id
    left join unit pu on pu.district_id = p.district_id and pu.id = p.unit_id
    left join person who on who.district_id = e.district_id and who.id = e.actor_id
    order by ${order}`;

export function streamEntries(districtId: string, stream: string, afterSeq: number, limit: number): Statement {
  return {
    name: 'stream_entries',
    text: told('audit_entry e where e.district_id = $1 and e.stream = $2 and e.seq > $3::bigint order by e.seq limit $4', 'e.seq'),
    values: [districtId, stream, afterSeq, limit],
  };
}

export function rowEntries(districtId: string, stream: string, rowKey: string): Statement {
  return {
    name: 'row_entries',
    text: told('audit_entry e where e.district_id = $1 and e.stream = $2 and e.row_key = $3', 'e.seq'),
    values: [districtId, stream, rowKey],
  };
}

/** Every return of one submission, the first one first. */
export function returnEntries(districtId: string, submissionId: string): Statement {
  return {
    name: 'return_entries',
    text: told(`audit_entry e where e.district_id = $1 and e.stream = $2 and e.type like 'submission.returned@%'`, 'e.seq'),
    values: [districtId, `submission/${submissionId}`],
  };
}

export interface EntryFilter {
  /** Of the entries that answer this saved question; left out: of all. */
  question?: QuestionKey;
  types?: readonly string[];
  submissionId?: string;
  rowKey?: string;
  actorId?: string;
  unitId?: string;
  year?: number;
  from?: string;
  to?: string;
  /** Keyset: strictly older than this entry. */
  after?: { at: string; stream: string; seq: string };
  limit: number;
}
type Wanted = Omit<EntryFilter, 'after' | 'limit'>;

/** What findEntries() would go through in all its pages. Answers one row `{count}`. */
export function countEntries(districtId: string, visible: SqlCondition, filter: Wanted): Statement {
  const { text, values } = wantedEntries(districtId, visible, filter);
  return { text: `select count(*)::int as count from ${sourceOf(filter)} where ${text}`, values };
}

/** How many entries a question looks through, whatever its blanks. Answers one row `{count}`. */
export function countLookedAt(districtId: string, visible: SqlCondition, question: QuestionKey): Statement {
  return { text: `select count(*)::int as count from ${lookedAtBy(question)} where e.district_id = $1 and ${visible.text}`, values: [districtId, ...visible.values] };
}

const sourceOf = ({ question }: Pick<EntryFilter, 'question'>): string => (question === undefined ? 'audit_entry e' : answersOf(question));

export function findEntries(districtId: string, visible: SqlCondition, filter: EntryFilter): Statement {
  const { text, values } = wantedEntries(districtId, visible, filter);
  let before = '';
  if (filter.after !== undefined) {
    const at = `$${values.push(filter.after.at)}::timestamptz`;
    before = `and (e.at, e.stream, e.seq) < (${at}, $${values.push(filter.after.stream)}::text, $${values.push(filter.after.seq)}::bigint)`;
  }
  return {
    // The page first, out of an index alone, then what it is told with: joined before, every answer would be.
    text: told(
      `(select e.stream, e.seq, e.at from ${sourceOf(filter)} where ${text} ${before} order by e.at desc, e.stream desc, e.seq desc limit $${values.push(filter.limit)}) page
      join audit_entry e on e.district_id = $1 and e.stream = page.stream and e.seq = page.seq`,
      'e.at desc, e.stream desc, e.seq desc',
    ),
    values,
  };
}

function wantedEntries(districtId: string, visible: SqlCondition, filter: Wanted): { text: string; values: SqlValue[] } {
  const values: SqlValue[] = [districtId, ...visible.values];
  const and: string[] = [];
  const wanted = (sql: (parameter: string) => string, value: SqlValue | undefined): void => {
    if (value !== undefined) and.push(`and ${sql(`$${values.push(value)}`)}`);
  };
  wanted((p) => `e.type = any(${p}::text[])`, filter.types);
  // Its own stream by the primary key, everything else about it by the partial index.
  wanted(
    (p) => `(e.stream = 'submission/' || ${p}::uuid or (e.submission_id = ${p}::uuid and e.stream not like 'submission/%'))`,
    filter.submissionId,
  );
  wanted((p) => `e.row_key = ${p}::text`, filter.rowKey);
  wanted((p) => `e.actor_id = ${p}::uuid`, filter.actorId);
  wanted((p) => `e.unit_id = ${p}::uuid`, filter.unitId);
  wanted((p) => `e.fiscal_year = ${p}::int`, filter.year);
  wanted((p) => `e.at >= ${p}::timestamptz`, filter.from);
  wanted((p) => `e.at < ${p}::timestamptz`, filter.to);
  return { text: `e.district_id = $1 and ${visible.text} ${and.join(' ')}`, values };
}

/** An entry of a submission or of one of its items as the folding of a past moment reads it. */
export interface PastEntry {
  stream: string;
  seq: string;
  at: string;
  type: string;
  contentHash: string | null;
  body: Buffer;
  /** At that moment or before. */
  past: boolean;
}

/** All entries of a submission's own stream, oldest first, each with whether it had been written by then. */
export function entriesAround(districtId: string, submissionId: string, asOf: string): Statement {
  return {
    name: 'entries_around',
    text: `select e.stream, e.seq, ${instantSql('e.at')} as at, e.type, encode(e.content_hash, 'hex') as "contentHash", e.body, e.at <= $3::timestamptz as past
      from audit_entry e where e.district_id = $1 and e.stream = $2 order by e.seq`,
    values: [districtId, `submission/${submissionId}`, asOf],
  };
}

/** What happened to the items of a submission until then, oldest first. */
export function itemEntriesUntil(districtId: string, submissionId: string, asOf: string): Statement {
  return {
    name: 'item_entries_until',
    text: `select e.stream, e.seq, ${instantSql('e.at')} as at, e.type, null as "contentHash", e.body, true as past
      from audit_entry e where e.district_id = $1 and e.submission_id = $2 and e.stream not like 'submission/%' and e.stream like 'item/%' and e.at <= $3::timestamptz
      order by e.at, e.stream, e.seq`,
    values: [districtId, submissionId, asOf],
  };
}
