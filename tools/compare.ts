// `npm run -s compare -- FILE FILE …`: case files of several units side by side; prints like facts that were scored unlike, as JSON.
// It needs no server and no database. Exit 0 when all files could be read, 2 with one line when not.
import { basename, resolve } from 'node:path';
import {
  comparableTable,
  formInputOfCase,
  likeFactsScoredUnlike,
  scoreForm,
  type ComparableTable,
} from '@jishen/scoring';
import { endReading, readJson, ruleSetOfCase, Unreadable } from './rule-set-files';

function read(argument: string): ComparableTable {
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  const json = readJson(file, argument);
  const form = formInputOfCase(json);
  if ('fault' in form) throw new Unreadable(`${argument}：${form.fault}`);
  const ruleSet = ruleSetOfCase(file, json);
  if (ruleSet === null) throw new Unreadable(`${argument}：没有编号为「${form.ruleSet}」的评分规则，也没有这个文件。`);
  if (ruleSet.form !== form.form)
    throw new Unreadable(`${argument}：「${ruleSet.id}」是 ${ruleSet.form} 表的评分规则，不能用于 ${form.form} 表。`);
  return comparableTable({ id: basename(argument), unit: form.unit }, scoreForm(ruleSet, form.input), form.input);
}

function main(files: readonly string[]): number {
  if (files.length < 2) throw new Unreadable('请写明两个以上案例文件：npm run -s compare -- 文件 文件 …');
  process.stdout.write(`${JSON.stringify(likeFactsScoredUnlike(files.map(read)), null, 1)}\n`);
  return 0;
}

endReading(() => main(process.argv.slice(2)));
