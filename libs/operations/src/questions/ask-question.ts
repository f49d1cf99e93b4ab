// A saved question put to the trail: one page of the answer, newest first, with how many there are, what was looked through where none is, and the
// fingerprint of the whole where it is short. The asking is on record before anything is answered. It writes nothing else.
import { authorize, visibleTo } from '@jishen/access';
import { rowsFingerprint } from '@jishen/documents';
import { conditionSql, countEntries, countLookedAt, entryColumns, findEntries, withConnection, type EntryRead, type Reader, type SqlCondition } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { decodeCursor, pageOf, pageSize, type Page } from '../reads/cursor';
import { readPlace, type EntryQuestion, type TrailEntry } from '../reads/history';
import { readerOf } from '../reads/who-reads';
import { recordedLooks, type Look } from '../trail/record-look';
import { namesFor, withPlace } from './name-entries';
import { headOfColumn, questionOf, questions, type Question, type ToldKey } from './question';
import { tellEntry } from './tell-entry';
import { chinaMinute } from '../trail/shanghai-date';

/** The blanks as they were filled in; `asOf`: nothing that came later. */
export type Filled = Pick<EntryQuestion, 'submissionId' | 'rowKey' | 'actorId' | 'unitId' | 'year' | 'from' | 'to'> & { asOf?: string };

export interface AnswerLine extends TrailEntry {
  about: { submissionId: string; unitName: string; year: number; name: string; rowName: string } | null;
  told: Record<string, string>;
}
export interface QuestionAnswer extends Page<AnswerLine> {
  /** Of all pages; null on later ones, where it was said before. */
  count: number | null;
  /** Entries that the question looks through whatever its blanks, where nothing answers it. */
  looked: number | null;
  asOf: string;
  /** In words: how many, as of when. */
  said: string | null;
  /** SHA-256 over all lines as they are told; of a long answer it is made with the file. */
  fingerprint: string | null;
}

/** As far as an answer is read whole at once. */
const shortAnswer = 1_000;
const mergedMs = 600_000;
const recordAsking = recordedLooks(mergedMs, Date.now);

export const listQuestions = () =>
  questions.map(({ id, title, sentence, blanks, columns }) => ({ id, title, sentence, blanks: [...blanks], columns: columns.map((key) => ({ key, head: headOfColumn(key) })) }));

export function knownQuestion(id: string): Outcome<Question> {
  const question = questionOf(id);
  return question === null ? refuse('NOT_VISIBLE', 'a-question-is-one-of-the-list', '没有这个问题，请从“审计查询”的列表里选。') : { ok: true, value: question };
}

export async function askQuestion(engine: Engine, caller: Caller, id: string, filled: Filled, cursor?: string): Promise<Outcome<QuestionAnswer>> {
  const known = knownQuestion(id);
  if (!known.ok) return known;
  const after = decodeCursor(cursor, readPlace);
  if (!after.ok) return after;
  const asker = await askerOf(engine, caller);
  if (!asker.ok) return asker;
  const { visible, now } = asker.value;
  const wanted = wantedBy(known.value, filled, now);
  // A later page as well: nobody can tell whether the first was asked for. Within ten minutes it is the same asking.
  await recordAsking(engine, caller, askingOf(asker.value, known.value.id, filled));
  if (after.value !== null) return withConnection(engine.db, (reader) => laterPage(reader, caller, known.value, visible, { ...wanted, after: after.value ?? undefined }));
  return withConnection(engine.db, (reader) => firstPage(reader, caller, known.value, visible, wanted));
}

type Wanted = Omit<EntryQuestion, 'types'> & { asOf: string };
type Found = EntryRead & Record<string, unknown>;

async function firstPage(reader: Reader, { districtId }: Caller, question: Question, visible: SqlCondition, wanted: Wanted): Promise<Outcome<QuestionAnswer>> {
  const count = (await reader.run<{ count: number }>(countEntries(districtId, visible, wanted))).rows[0]?.count ?? 0;
  const limit = count <= shortAnswer ? shortAnswer : pageSize + 1;
  const { rows } = count === 0 ? { rows: [] } : await reader.run<Found>(findEntries(districtId, visible, { ...wanted, limit }));
  const lines = await linesOf(reader, districtId, question, rows);
  const looked = count > 0 ? null : ((await reader.run<{ count: number }>(countLookedAt(districtId, visible, question.id))).rows[0]?.count ?? 0);
  const page = pageOf(rows.map((row, index) => ({ row, line: lines[index] as AnswerLine })), ({ line }) => line, ({ row }) => placeOf(row));
  const fingerprint = count <= shortAnswer ? rowsFingerprint(headsOf(question), lines.map((line) => cellsOf(question, line))) : null;
  return { ok: true, value: { ...page, count, looked, asOf: wanted.asOf, said: countWords(question, count, looked, wanted.asOf), fingerprint } };
}

async function laterPage(reader: Reader, { districtId }: Caller, question: Question, visible: SqlCondition, wanted: Wanted & { after?: ReturnType<typeof placeObject> }): Promise<Outcome<QuestionAnswer>> {
  const { rows } = await reader.run<Found>(findEntries(districtId, visible, { ...wanted, limit: pageSize + 1 }));
  const lines = await linesOf(reader, districtId, question, rows.slice(0, pageSize));
  const page = pageOf(rows, (row) => lines[rows.indexOf(row)] as AnswerLine, placeOf);
  return { ok: true, value: { ...page, count: null, looked: null, asOf: wanted.asOf, said: null, fingerprint: null } };
}

export interface Asker {
  visible: SqlCondition;
  now: string;
  post: string;
  authority: string;
}
export function askerOf(engine: Engine, caller: Caller): Promise<Outcome<Asker>> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const may = authorize(actor, 'AUDIT_READ', { kind: 'district', districtId: caller.districtId });
    if (!may.ok) return { ok: false, refusal: may.refusal };
    return { ok: true, value: { visible: conditionSql(visibleTo(actor, 'AuditEntry'), entryColumns, 2), now: actor.now, post: may.post.id, authority: may.authority } };
  });
}

/** What comes in meanwhile is of another answer. */
export function wantedBy(question: Question, { asOf: asked, to, ...filled }: Filled, now: string): Wanted {
  const asOf = asked !== undefined && Date.parse(asked) < Date.parse(now) ? asked : now;
  return { ...filled, question: question.id, to: to !== undefined && Date.parse(to) < Date.parse(asOf) ? to : asOf, asOf };
}

export function askingOf({ post, authority }: Pick<Asker, 'post' | 'authority'>, question: string, filled: Filled & { kind?: string }): Look & { type: 'audit.asked@1' } {
  return { type: 'audit.asked@1', pub: { question, blanks: blanksOf(filled) }, post, authority };
}

export const blanksOf = ({ submissionId, unitId, year, rowKey, actorId, from, to, kind }: Filled & { kind?: string }) => ({
  submission: submissionId ?? null, unit: unitId ?? null, year: year ?? null, row: rowKey ?? null, actor: actorId ?? null, from: from ?? null, to: to ?? null, kind: kind ?? null,
});

export async function linesOf(reader: Reader, districtId: string, question: Question, rows: readonly EntryRead[]): Promise<AnswerLine[]> {
  const entries = rows.map(withPlace);
  const names = await namesFor(reader, districtId, entries);
  return entries.map((each): AnswerLine => {
    const all = tellEntry(each, names);
    const submission = names.submission(each.submissionId);
    const about = submission === undefined ? null : { submissionId: submission.id, unitName: submission.unitName, year: submission.year, name: submission.name, rowName: all.row };
    return { ...each.entry, about, told: Object.fromEntries(question.columns.map((key) => [key, all[key]])) };
  });
}

export const headsOf = ({ columns }: Question): string[] => columns.map(headOfColumn);
export const cellsOf = ({ columns }: Question, { told }: Pick<AnswerLine, 'told'>): string[] => columns.map((key: ToldKey) => told[key] ?? '');
const placeOf = ({ at, stream, seq }: EntryRead): unknown => [at, stream, seq];
export const placeObject = ({ at, stream, seq }: EntryRead) => ({ at, stream, seq });

/** Nothing found is an answer too: out of how many. */
export function countWords({ counted }: Question, count: number, looked: number | null, asOf: string): string {
  const moment = `截至 ${chinaMinute(asOf)}（北京时间）`;
  return count > 0 ? `找到 ${counted(count)}，${moment}` : `没有符合的记录（查过 ${looked ?? 0} 条，${moment}）`;
}
