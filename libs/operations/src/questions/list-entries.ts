// Entries of a kind, newest first, each with whom or what it was about and why: the records as far as they are open to the asker. Asking is on record.
import type { TextLines, TextTable } from '@jishen/documents';
import { countEntries, findEntries, withConnection, type EntryRead, type Reader } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { decodeCursor, pageOf, pageSize, type Page } from '../reads/cursor';
import { readPlace, type EntryQuestion, type TrailEntry } from '../reads/history';
import { mostInFile } from '../reads/whole-list';
import { recordedLooks, recordOneLook } from '../trail/record-look';
import { askerOf, askingOf, blanksOf } from './ask-question';
import { keepLines, readingLong } from './keep-lines';
import { namesFor, withPlace } from './name-entries';
import { subjectWords, tellEntry } from './tell-entry';
import { chinaMinute } from '../trail/shanghai-date';

/** In words: when, who, what, about whom or what, why, and where it stands. */
export type ToldRecord = Record<'at' | 'who' | 'what' | 'about' | 'reason' | 'place', string>;
export interface RecordLine extends TrailEntry {
  told: ToldRecord;
}
export type RecordsQuestion = EntryQuestion & { kind?: string };

const mergedMs = 600_000;
const recordAsking = recordedLooks(mergedMs, Date.now);

export async function listEntries(engine: Engine, caller: Caller, { kind, ...question }: RecordsQuestion, cursor?: string): Promise<Outcome<Page<RecordLine>>> {
  const after = decodeCursor(cursor, readPlace);
  if (!after.ok) return after;
  const asker = await askerOf(engine, caller);
  if (!asker.ok) return asker;
  await recordAsking(engine, caller, askingOf(asker.value, 'entries', { ...question, kind }));
  return withConnection(engine.db, async (reader) => {
    const statement = findEntries(caller.districtId, asker.value.visible, { ...question, after: after.value ?? undefined, limit: pageSize + 1 });
    const { rows } = await reader.run<EntryRead & Record<string, unknown>>(statement);
    const lines = await recordLines(reader, caller.districtId, rows);
    return { ok: true, value: pageOf(rows, (row) => lines[rows.indexOf(row)] as RecordLine, ({ at, stream, seq }) => [at, stream, seq]) };
  });
}

async function recordLines(reader: Reader, districtId: string, rows: readonly EntryRead[]): Promise<RecordLine[]> {
  const entries = rows.map(withPlace);
  const names = await namesFor(reader, districtId, entries);
  return entries.map((each) => {
    const { at, who, what, reason, why, place } = tellEntry(each, names);
    const done = each.entry.type.startsWith('command.refused@') ? `${what}（没有办成）` : what;
    return { ...each.entry, told: { at, who, what: done, about: subjectWords(each, names), reason: why || reason, place } };
  });
}

const heads: readonly (readonly [head: string, of: keyof ToldRecord])[] = [
  ['时间（北京时间）', 'at'], ['谁', 'who'], ['做了什么', 'what'], ['对谁、对什么', 'about'], ['为什么', 'reason'], ['记录位置', 'place'],
];

/** All of them as a table, as of now. */
export async function recordsTable(engine: Engine, caller: Caller, { kind, ...question }: RecordsQuestion, format: 'xlsx' | 'csv'): Promise<Outcome<TextTable<TextLines>>> {
  const asker = await askerOf(engine, caller);
  if (!asker.ok) return asker;
  const { visible, now, post, authority } = asker.value;
  const wanted = { ...question, to: question.to ?? now };
  const columns = heads.map(([head]) => head);
  const { rows, count } = await readingLong(engine, async (reader) => {
    const [counted] = (await reader.run<{ count: number }>(countEntries(caller.districtId, visible, wanted))).rows;
    const kept = await keepLines(reader, {
      columns, most: Math.min(counted?.count ?? 0, mostInFile),
      find: (after, limit) => findEntries(caller.districtId, visible, { ...wanted, after, limit }),
      tell: async (found) => (await recordLines(reader, caller.districtId, found)).map(({ told }) => heads.map(([, of]) => told[of])),
    });
    return { rows: kept, count: counted?.count ?? 0 };
  });
  const pub = { question: 'entries', blanks: blanksOf({ ...question, kind }), format, rows: rows.length, fingerprint: rows.fingerprint };
  await recordOneLook(engine, caller, { type: 'audit.exported@1', pub, post, authority });
  const more = count > rows.length ? `；这里是最近的 ${rows.length} 条，请缩小时间范围分几次导出` : '';
  const said = [`类别：${kind === undefined ? '全部' : (kindWords[kind] ?? kind)}`, `共 ${count} 条${more}；截至 ${chinaMinute(now)}（北京时间）`];
  return { ok: true, value: { title: '审计记录', said, columns, rows } };
}

const kindWords: Readonly<Record<string, string>> = { session: '登录', person: '人员', post: '任免', unit: '单位', refusal: '被拒绝的操作', audit: '审计查询', evidence: '佐证', score: '分数', submission: '自评件', item: '整改事项' };
