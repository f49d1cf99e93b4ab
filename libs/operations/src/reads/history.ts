// History: the timeline and the ledger of a submission, the life of one row; how an entry is read.
// What stands in the trail is answered as it stands; the free words come from the erasable payload while it exists.
import { parseCanonical } from '@jishen/audit';
import {
  ledgerLines, rowEntries, streamEntries, typedRows,
  type EntryFilter, type EntryRead, type LedgerRow, type Reader, type TypedRow,
} from '@jishen/persistence';
import { formOf, type RuleSet } from '@jishen/scoring';
import { refuse, type Caller, type Engine, type ReadOutcome } from '../engine';
import type { CaseRow } from '../submission/case';
import { ofVisible } from '../submission/of-visible';
import { decodeCursor, pageOf, pageSize, type Page } from './cursor';

export interface TrailEntry {
  stream: string;
  seq: number;
  at: string;
  type: string;
  row: string | null;
  hash: string;
  actor: string;
  /** As the person is called today; the entry itself holds no name. */
  actorName: string | null;
  post: { id: string; role: string | null; unitName: string | null } | null;
  authority: string | null;
  saw: unknown;
  command: string;
  facts: Record<string, unknown>;
  refs: unknown[];
  words: unknown;
}

export async function getTimeline(engine: Engine, caller: Caller, id: string, cursor?: string): Promise<ReadOutcome<Page<TrailEntry>>> {
  const after = decodeCursor(cursor, (place) => (typeof place === 'number' && Number.isSafeInteger(place) ? place : null));
  if (!after.ok) return after;
  return ofVisible(engine, caller, id, async (reader) => {
    const { rows } = await reader.run<EntryRead & Record<string, unknown>>(streamEntries(caller.districtId, `submission/${id}`, after.value ?? 0, pageSize + 1));
    return pageOf(rows, trailEntry, (row) => Number(row.seq));
  });
}

export async function getLedger(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<{ lines: LedgerRow[] }>> {
  return ofVisible(engine, caller, id, async (reader) => ({ lines: (await reader.run<LedgerRow & Record<string, unknown>>(ledgerLines(caller.districtId, id))).rows }));
}

export async function getRowHistory(engine: Engine, caller: Caller, id: string, rowKey: string): Promise<ReadOutcome<{ lines: LedgerRow[]; entries: TrailEntry[] }>> {
  const history = await ofVisible(engine, caller, id, async (reader, { row, ruleSet }) => {
    // No row has U+0000 in its key, and no statement could ask for one.
    if (rowKey.includes('\0')) return null;
    const lines = (await reader.run<LedgerRow & Record<string, unknown>>(ledgerLines(caller.districtId, id))).rows.filter((line) => line.row === rowKey);
    const entries = (await reader.run<EntryRead & Record<string, unknown>>(rowEntries(caller.districtId, `submission/${id}`, rowKey))).rows;
    const known = lines.length > 0 || entries.length > 0 || (await hasRow(reader, caller, row, ruleSet, rowKey));
    return known ? { lines, entries: entries.map(trailEntry) } : null;
  });
  if (!history.ok) return history;
  if (history.value !== null) return { ok: true, value: history.value };
  return refuse('NOT_VISIBLE', 'a-history-is-of-a-row-that-is-there', '这份自评件里没有这一行，请从详情的 rows 或 inputs 中取行的键。', { row: rowKey });
}

/** Of the form, or typed in: nothing need have happened to a row for it to be there. */
async function hasRow(reader: Reader, { districtId }: Caller, row: CaseRow, ruleSet: RuleSet, rowKey: string): Promise<boolean> {
  if (formOf(ruleSet).rows.some(({ key }) => key === rowKey)) return true;
  const { rows } = await reader.run<TypedRow & Record<string, unknown>>(typedRows(districtId, row.id));
  return rows.some(({ key }) => key === rowKey);
}

export type EntryQuestion = Omit<EntryFilter, 'after' | 'limit'>;

export function trailEntry(row: EntryRead): TrailEntry {
  const parsed = parseCanonical(row.body);
  if (!parsed.ok) throw new Error(`entry ${row.stream}#${row.seq} is not canonical: ${parsed.why}`);
  const body = parsed.value as { actor: string; post: string | null; auth: string | null; saw: unknown; cmd: string; pub: Record<string, unknown>; refs: unknown[] };
  return {
    stream: row.stream,
    seq: Number(row.seq),
    at: row.at,
    type: row.type,
    row: row.rowKey,
    hash: row.hash,
    actor: body.actor,
    actorName: row.actorName,
    post: body.post === null ? null : { id: body.post, role: row.role, unitName: row.unitName },
    authority: body.auth,
    saw: body.saw,
    command: body.cmd,
    facts: body.pub,
    refs: body.refs,
    words: row.words === null ? null : (JSON.parse(row.words) as unknown),
  };
}

/** As entries carry it, and a moment that there is: 30 February reads back as 2 March. */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text)) return false;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && text >= '1970' && new Date(milliseconds).toISOString().slice(0, 19) === text.slice(0, 19);
}

export function readPlace(place: unknown): { at: string; stream: string; seq: string } | null {
  if (!Array.isArray(place) || place.length !== 3) return null;
  const [at, stream, seq] = place as unknown[];
  const fits = typeof at === 'string' && isInstant(at) && typeof stream === 'string' && stream.length <= 300 && !stream.includes('\0') && typeof seq === 'string' && /^\d{1,18}$/.test(seq);
  return fits ? { at, stream, seq } : null;
}
