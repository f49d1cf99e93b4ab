// Who changed which score: entries of the ledger, newest first, each with what it is about in the names that people know, and in the words that
// the screen and every file show alike. It only reads, and only what the asker may see.
import { authorize, visibleTo } from '@jishen/access';
import {
  conditionSql, countEntries, entryColumns, findEntries, namedFiles, namedRows, namedSubmissions, withConnection,
  type EntryRead, type NamedRow, type NamedSubmission, type Reader, type SqlCondition,
} from '@jishen/persistence';
import { citationOf, formOf } from '@jishen/scoring';
import { roleName } from '@jishen/workflow';
import type { Caller, Engine, Outcome } from '../engine';
import { ruleSetOf } from '../register/documents';
import { dayWords, shanghaiDate, shanghaiTime } from '../trail/shanghai-date';
import { decodeCursor, pageOf, pageSize, type Page } from './cursor';
import { readPlace, trailEntry, type EntryQuestion, type TrailEntry } from './history';
import { readerOf } from './who-reads';

export interface AboutScore {
  submissionId: string;
  unitName: string;
  year: number;
  name: string;
  rowName: string;
}
/** In words, as it is shown. */
export interface ToldChange {
  at: string;
  who: string;
  unit: string;
  year: string;
  form: string;
  row: string;
  what: string;
  from: string;
  to: string;
  clause: string;
  reason: string;
  evidence: string;
  authority: string;
  place: string;
}
export interface ScoreChange extends TrailEntry {
  about: AboutScore;
  told: ToldChange;
}
export interface ScoreChanges extends Page<ScoreChange> {
  /** Of all pages; null on later ones, where it was said before. */
  count: number | null;
  /** When the question was answered. */
  asOf: string;
}

const types = ['score.self-recorded@1', 'score.adjusted@1', 'score.reversed@1'] as const;

export async function listScoreChanges(engine: Engine, caller: Caller, question: EntryQuestion, cursor?: string): Promise<Outcome<ScoreChanges>> {
  const after = decodeCursor(cursor, readPlace);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader) => {
    const asker = await maySee(reader, caller);
    if (!asker.ok) return asker;
    const { visible, now } = asker.value;
    const filter = { ...question, types };
    const [{ rows }, counted] = await Promise.all([
      reader.run<EntryRead & Record<string, unknown>>(findEntries(caller.districtId, visible, { ...filter, after: after.value ?? undefined, limit: pageSize + 1 })),
      after.value === null ? reader.run<{ count: number }>(countEntries(caller.districtId, visible, filter)) : null,
    ]);
    const page = pageOf(rows, trailEntry, (row) => [row.at, row.stream, row.seq]);
    return { ok: true, value: { items: await named(reader, caller, page.items), next: page.next, count: counted?.rows[0]?.count ?? null, asOf: now } };
  });
}

const mostInFile = 100_000;
const batch = 1_000;

export interface AllScoreChanges {
  count: number;
  /** False: there are more than a file takes, and `changes` holds the newest of them. */
  complete: boolean;
  asOf: string;
  changes: ToldChange[];
}

/** For a file: everything, batch by batch, of which only the words are kept. */
export async function allScoreChanges(engine: Engine, caller: Caller, question: EntryQuestion): Promise<Outcome<AllScoreChanges>> {
  return withConnection(engine.db, async (reader) => {
    const asker = await maySee(reader, caller);
    if (!asker.ok) return asker;
    const { visible, now } = asker.value;
    // What comes in meanwhile is of another answer.
    const filter = { ...question, types, to: question.to !== undefined && question.to < now ? question.to : now };
    const changes: ToldChange[] = [];
    for (let after: { at: string; stream: string; seq: string } | undefined; changes.length < mostInFile; ) {
      const { rows } = await reader.run<EntryRead & Record<string, unknown>>(findEntries(caller.districtId, visible, { ...filter, after, limit: batch }));
      changes.push(...(await named(reader, caller, rows.map(trailEntry))).map(({ told }) => told));
      const last = rows.at(-1);
      if (rows.length < batch || last === undefined) return { ok: true, value: { count: changes.length, complete: true, asOf: now, changes } };
      after = { at: last.at, stream: last.stream, seq: last.seq };
    }
    const { rows } = await reader.run<{ count: number }>(countEntries(caller.districtId, visible, filter));
    return { ok: true, value: { count: rows[0]?.count ?? changes.length, complete: (rows[0]?.count ?? 0) <= changes.length, asOf: now, changes } };
  });
}

async function maySee(reader: Reader, caller: Caller): Promise<Outcome<{ visible: SqlCondition; now: string }>> {
  const actor = await readerOf(reader, caller);
  const may = authorize(actor, 'AUDIT_READ', { kind: 'district', districtId: caller.districtId });
  if (!may.ok) return { ok: false, refusal: may.refusal };
  return { ok: true, value: { visible: conditionSql(visibleTo(actor, 'AuditEntry'), entryColumns, 2), now: actor.now } };
}

async function named(reader: Reader, caller: Caller, entries: readonly TrailEntry[]): Promise<ScoreChange[]> {
  const { districtId } = caller;
  const idOf = ({ stream }: TrailEntry): string => stream.slice('submission/'.length);
  const ids = [...new Set(entries.map(idOf))];
  const cited = [...new Set(entries.flatMap(evidenceOf).map(({ evidence }) => evidence))];
  const [submissions, own, files] = await Promise.all([
    reader.run<NamedSubmission & Record<string, unknown>>(namedSubmissions(districtId, ids)),
    reader.run<NamedRow & Record<string, unknown>>(namedRows(districtId, entries.map(idOf), entries.map(({ row }) => row ?? ''))),
    reader.run<{ id: string; name: string | null }>(namedFiles(districtId, cited)),
  ]);
  const byId = new Map(submissions.rows.map((each) => [each.id, each]));
  const ownNames = new Map(own.rows.map(({ submissionId, key, name }) => [`${submissionId} ${key}`, name]));
  const fileNames = new Map(files.rows.map(({ id, name }) => [id, name]));
  const printed = new Map<string, string>();
  for (const { ruleSetId, ruleSetVersion } of submissions.rows) {
    const { ruleSet } = await ruleSetOf(reader, districtId, ruleSetId, ruleSetVersion);
    for (const { key, name, repeats } of formOf(ruleSet).rows) if (!repeats) printed.set(`${ruleSetId} ${ruleSetVersion} ${key}`, name);
  }
  return entries.map((entry) => {
    const submission = byId.get(idOf(entry));
    if (submission === undefined) throw new Error(`an entry of the ledger without its submission: ${entry.stream}`);
    const key = entry.row ?? '';
    const rowName = printed.get(`${submission.ruleSetId} ${submission.ruleSetVersion} ${key}`) ?? ownNames.get(`${submission.id} ${key}`) ?? key;
    const about = { submissionId: submission.id, unitName: submission.unitName, year: submission.year, name: submission.name, rowName };
    const evidence = evidenceOf(entry).map(({ evidence: id, page }) => `${fileNames.get(id) ?? '（文件名已抹去）'}${page === null ? '' : ` 第 ${page} 页`}`).join('；');
    return { ...entry, about, told: told(entry, about, evidence) };
  });
}

const evidenceOf = ({ type, refs }: TrailEntry) => (type.startsWith('score.adjusted@') ? refs.filter((ref): ref is string => typeof ref === 'string').map(citationOf) : []);

const kinds: Readonly<Record<string, string>> = { 'score.self-recorded': '自评', 'score.adjusted': '调整', 'score.reversed': '撤销调整' };

function told({ at, type, actorName, post, facts, words, authority, seq }: TrailEntry, about: AboutScore, evidence: string): ToldChange {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const role = post?.role === null || post === null ? '' : roleName(post.role as Parameters<typeof roleName>[0]);
  const as = [post?.unitName ?? '', role].filter((part) => part !== '').join(' ');
  const [by = '', version = ''] = (authority ?? '').replace(/^role:/, '').split('@');
  return {
    at: chinaMinute(at),
    who: `${actorName ?? '（姓名已删除）'}${as === '' ? '' : `（${as}）`}`,
    unit: about.unitName,
    year: `${about.year}年`,
    form: about.name,
    row: about.rowName,
    what: kinds[type.replace(/@\d+$/, '')] ?? '改动',
    from: text(facts['from']),
    to: text(facts['to']),
    clause: text(facts['clause']),
    reason: text((words as { reason?: unknown } | null)?.reason),
    evidence,
    authority: by === '' ? '' : `${roleName(by as Parameters<typeof roleName>[0])}（权限表第 ${version} 版）`,
    place: `本件记录第 ${seq} 条`,
  };
}

/** `2026年11月29日 10:32`, as everywhere on the page. */
export const chinaMinute = (instant: string): string => `${dayWords(shanghaiDate(instant))} ${shanghaiTime(instant)}`;
