// The whole answer to a saved question as a table for a file: the question with its blanks, how many, as of when, then the lines of the screen. That
// it leaves the house is on record, with how many lines and which fingerprint, before a byte of it is sent.
import type { TableFormat, TextLines, TextTable } from '@jishen/documents';
import { countEntries, countLookedAt, findEntries, namesOfPeople, namesOfUnits, type Reader } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { recordOneLook } from '../trail/record-look';
import { askerOf, blanksOf, cellsOf, countWords, headsOf, knownQuestion, linesOf, wantedBy, type Asker, type Filled } from './ask-question';
import { followed, keepLines, readingLong, type HowFar } from './keep-lines';
import type { Question } from './question';
import { mostInFile } from '../reads/whole-list';
import { chinaMinute } from '../trail/shanghai-date';

/** A page holds some twenty lines. */
const mostOnPaper = 5_000;

interface FileWanted {
  format: TableFormat;
  /** By which the asker follows how far it is. */
  key?: string;
}

export async function answerTable(engine: Engine, caller: Caller, id: string, filled: Filled, { format, key }: FileWanted): Promise<Outcome<TextTable<TextLines>>> {
  const known = knownQuestion(id);
  if (!known.ok) return known;
  const asker = await askerOf(engine, caller);
  if (!asker.ok) return asker;
  const read = await followed(caller, key, (tell) => readingLong(engine, (reader) => wholeAnswer(reader, caller, { question: known.value, filled, format, tell }, asker.value)));
  if (!read.ok) return read;
  const { rows, fingerprint } = read.value;
  const pub = { question: known.value.id, blanks: blanksOf(filled), format, rows: rows.length, fingerprint };
  await recordOneLook(engine, caller, { type: 'audit.exported@1', pub, post: asker.value.post, authority: asker.value.authority });
  return read;
}

interface WholeAsked {
  question: Question;
  filled: Filled;
  format: TableFormat;
  tell: (far: HowFar) => void;
}

async function wholeAnswer(reader: Reader, { districtId }: Caller, { question, filled, format, tell }: WholeAsked, { visible, now }: Asker): Promise<Outcome<TextTable<TextLines> & { fingerprint: string }>> {
  const wanted = wantedBy(question, filled, now);
  const count = (await reader.run<{ count: number }>(countEntries(districtId, visible, wanted))).rows[0]?.count ?? 0;
  if (format === 'pdf' && count > mostOnPaper) {
    return refuse('ANSWER_TOO_LONG', 'paper-holds-what-can-be-leafed-through', `这个答案有 ${count} 条，PDF 最多 ${mostOnPaper} 条；请缩小范围，或者导出表格（xlsx）。`, { count, most: mostOnPaper });
  }
  const looked = count > 0 ? null : ((await reader.run<{ count: number }>(countLookedAt(districtId, visible, question.id))).rows[0]?.count ?? 0);
  const columns = headsOf(question);
  const most = Math.min(count, mostInFile);
  const rows = await keepLines(reader, {
    columns, most,
    find: (after, limit) => findEntries(districtId, visible, { ...wanted, after, limit }),
    tell: async (found) => (await linesOf(reader, districtId, question, found)).map((line) => cellsOf(question, line)),
    kept: (done) => tell({ done, of: most }),
  });
  const cut = count > rows.length ? `；这里是最近的 ${rows.length} 条，请缩小范围分几次导出` : '';
  const [first = []] = rows;
  const said = [await blankWords(reader, districtId, question, filled, first), `${countWords(question, count, looked, wanted.asOf)}${cut}`];
  return { ok: true, value: { title: question.title, said, columns, rows, fingerprint: rows.fingerprint } };
}

async function blankWords(reader: Reader, districtId: string, question: Question, filled: Filled, firstLine: readonly string[]): Promise<string> {
  const { unitId, actorId, year, rowKey, from, to, submissionId } = filled;
  const [units, people] = await Promise.all([
    reader.run<{ name: string }>(namesOfUnits(districtId, unitId === undefined ? [] : [unitId])),
    reader.run<{ name: string }>(namesOfPeople(districtId, actorId === undefined ? [] : [actorId])),
  ]);
  const first = (head: 'row' | 'form' | 'unit'): string | undefined => firstLine[question.columns.indexOf(head)];
  const parts = {
    unit: `单位：${unitId === undefined ? '全部' : (units.rows[0]?.name ?? '（不存在）')}`,
    year: `年度：${year === undefined ? '全部' : `${year}年`}`,
    row: `指标：${rowKey === undefined ? '全部' : (first('row') ?? rowKey)}`,
    actor: `谁：${actorId === undefined ? '任何人' : (people.rows[0]?.name ?? '（不存在）')}`,
  };
  return [
    ...(['unit', 'year', 'row', 'actor'] as const).filter((blank) => question.blanks.includes(blank)).map((blank) => parts[blank]),
    `时间：${from === undefined ? '最早' : chinaMinute(from)} 至 ${to === undefined ? '现在' : chinaMinute(to)}`,
    ...(submissionId === undefined ? [] : [`自评件：${first('unit') === undefined ? '这一件' : `${first('unit') ?? ''} ${first('form') ?? ''}`}`]),
  ].join('；');
}
