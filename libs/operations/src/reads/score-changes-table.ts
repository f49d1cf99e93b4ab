// The answer to «谁改过哪一项分数» as a table for a file: the question in words, how many there are, as of when, then the lines of the screen.
import { nameOfPerson, nameOfUnit, withConnection } from '@jishen/persistence';
import type { TextTable } from '@jishen/documents';
import type { Caller, Engine, Outcome } from '../engine';
import type { EntryQuestion } from './history';
import { allScoreChanges, chinaMinute, type AllScoreChanges, type ToldChange } from './score-changes';

/** Heads in the order of the screen. */
const changeColumns: readonly (readonly [head: string, of: keyof ToldChange])[] = [
  ['时间（北京时间）', 'at'], ['谁', 'who'], ['单位', 'unit'], ['年度', 'year'], ['自评件', 'form'], ['指标', 'row'], ['事项', 'what'], ['原分', 'from'], ['新分', 'to'],
  ['条款', 'clause'], ['理由', 'reason'], ['佐证', 'evidence'], ['权限', 'authority'], ['记录位置', 'place'],
];

export async function scoreChangesTable(engine: Engine, caller: Caller, question: EntryQuestion): Promise<Outcome<TextTable>> {
  const found = await allScoreChanges(engine, caller, question);
  if (!found.ok) return found;
  const { changes } = found.value;
  const said = [await asked(engine, caller, question, changes), countWords(found.value)];
  return { ok: true, value: { title: '谁改过哪一项分数', said, columns: changeColumns.map(([head]) => head), rows: changes.map((change) => changeColumns.map(([, of]) => change[of])) } };
}

/** Nothing is cut without a word. */
const countWords = ({ count, complete, asOf, changes }: AllScoreChanges): string =>
  `共 ${count} 处改动${complete ? '' : `，这里是最近的 ${changes.length} 处，请缩小范围分几次导出`}；截至 ${chinaMinute(asOf)}（北京时间）`;

async function asked(engine: Engine, { districtId }: Caller, question: EntryQuestion, changes: readonly ToldChange[]): Promise<string> {
  const [unit, person] = await withConnection(engine.db, (reader) =>
    Promise.all([
      question.unitId === undefined ? null : reader.run<{ name: string }>(nameOfUnit(districtId, question.unitId)),
      question.actorId === undefined ? null : reader.run<{ name: string }>(nameOfPerson(districtId, question.actorId)),
    ]),
  );
  const parts = [
    `单位：${question.unitId === undefined ? '全部' : (unit?.rows[0]?.name ?? '（不存在）')}`,
    `年度：${question.year === undefined ? '全部' : `${question.year}年`}`,
    `指标：${question.rowKey === undefined ? '全部' : (changes[0]?.row ?? question.rowKey)}`,
    `谁：${question.actorId === undefined ? '任何人' : (person?.rows[0]?.name ?? '（不存在）')}`,
    `时间：${question.from === undefined ? '最早' : chinaMinute(question.from)} 至 ${question.to === undefined ? '现在' : chinaMinute(question.to)}`,
    ...(question.submissionId === undefined ? [] : [`自评件：${changes[0] === undefined ? '这一件' : `${changes[0].unit} ${changes[0].form}`}`]),
  ];
  return parts.join('；');
}
