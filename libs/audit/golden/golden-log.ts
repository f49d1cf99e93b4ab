// The golden log as data, and the tools that an attacker would use on it: rewrite, re-hash, re-chain.
// Everything is made from fixed ids, salts and times, so that every run gives the same bytes.
import { canonicalBytes, type Json } from '../src/canonical-bytes';
import { chainEntries } from '../src/chain-entries';
import type { StreamHead } from '../src/check-entries';
import type { ScoreHeadRecord, ScoreLineRecord } from '../src/check-ledger';
import { emptyHead, zeroHash, type EntryDraft } from '../src/entry';
import { entryHash } from '../src/entry-hash';
import { encodeLog } from '../src/log-file';
import type { LogRow } from '../src/log-source';
import { itemStory, origin, readStory, registerStory, scoreHeads, scoreLines, streams, submissionStory } from './golden-story';

export interface Log {
  rows: LogRow[];
  scoreLines: ScoreLineRecord[];
  scoreHeads: ScoreHeadRecord[];
  heads: StreamHead[];
}
type Body = Record<string, Json>;

const began = '2026-11-21T01:02:03.000000Z';
const exportedAt = '2026-11-21T02:00:00.000000Z';
const erased = { stream: streams.item, seq: 2 };

/** One command at one clock reading: the entries of a stream still rise by a microsecond each. */
const chained = (drafts: EntryDraft[]): LogRow[] => chainEntries(emptyHead, began, drafts).entries;

export function soundLog(): Log {
  const item = chained(itemStory);
  const erasedPriv = bodyOf(item[erased.seq - 1] as LogRow)['priv'] as string;
  const rows = [...item, ...chained(readStory), ...chained(registerStory(erasedPriv)), ...chained(submissionStory)].map((row) => ({
    stream: row.stream,
    seq: row.seq,
    hash: row.hash,
    body: row.body,
    payload: row.stream === erased.stream && row.seq === erased.seq ? null : row.payload,
  }));
  const log = { rows, scoreLines: structuredClone(scoreLines), scoreHeads: structuredClone(scoreHeads), heads: [] };
  return { ...log, heads: headsOf(log) };
}

/** The heads that an honest set of records would carry. */
export function headsOf({ rows }: Pick<Log, 'rows'>): StreamHead[] {
  const heads = new Map(rows.map(({ stream, seq, hash }) => [stream, { stream, seq, hash }]));
  return [...heads.values()];
}

export async function linesOf(log: Log): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of encodeLog({ origin, entries: log.rows, ...log }, exportedAt)) lines.push(line);
  return lines;
}

export const bodyOf = (row: LogRow): Body => JSON.parse(Buffer.from(row.body).toString('utf8')) as Body;

export function rowAt(log: Log, stream: string, seq: number): LogRow {
  const row = log.rows.find((one) => one.stream === stream && one.seq === seq);
  if (!row) throw new RangeError(`no entry ${stream} ${seq}`);
  return row;
}

/** New bytes in place of the old ones; with `ownHash` the attacker also recomputes the hash of this one entry. */
export function rewrite(row: LogRow, bytes: Buffer, ownHash: boolean): void {
  row.body = bytes;
  if (ownHash) row.hash = entryHash(bytes);
}

export function editBody(row: LogRow, edit: (body: Body) => void, ownHash = true): void {
  const body = bodyOf(row);
  edit(body);
  rewrite(row, canonicalBytes(body), ownHash);
}

/** Numbers and links a whole stream anew, as somebody with full access to the tables would. Bodies become canonical again. */
export function rechain(log: Log, stream: string): void {
  let prev = zeroHash;
  log.rows
    .filter((row) => row.stream === stream)
    .forEach((row, index) => {
      row.seq = index + 1;
      editBody(row, (body) => Object.assign(body, { stream, seq: row.seq, prev }));
      prev = row.hash;
    });
}

/** Links a stream anew around bodies that are not canonical and must stay as they are but for `prev`. */
export function relinkAfter(log: Log, stream: string, seq: number): void {
  let prev = rowAt(log, stream, seq).hash;
  for (const row of log.rows.filter((one) => one.stream === stream && one.seq > seq)) {
    const link = prev;
    editBody(row, (body) => Object.assign(body, { prev: link }));
    prev = row.hash;
  }
}
