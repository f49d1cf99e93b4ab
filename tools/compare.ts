// `npm run -s compare -- FILE FILE …`: case files of several units side by side; prints like facts that were scored unlike, as JSON.
// It needs no server and no database. Exit 0 when all files could be read, 2 with one line when not.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  comparableTable,
  formInputOfCase,
  likeFactsScoredUnlike,
  scoreForm,
  shippedRuleSets,
  type ComparableTable,
} from '@jishen/scoring';
import { StartFault } from '@jishen/persistence';
import { endWith } from './end-with';

function read(file: string): ComparableTable {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), file), 'utf8'));
  } catch {
    throw new StartFault(`${file}：读不到，或不是 JSON 文件。`);
  }
  const form = formInputOfCase(json);
  if ('fault' in form) throw new StartFault(`${file}：${form.fault}`);
  const ruleSet = shippedRuleSets().find(({ id }) => id === form.ruleSet);
  if (ruleSet === undefined) throw new StartFault(`${file}：没有名为「${form.ruleSet}」的评分规则。`);
  return comparableTable({ id: basename(file), unit: form.unit }, scoreForm(ruleSet, form.input), form.input);
}

function main(files: readonly string[]): Promise<number> {
  if (files.length < 2) throw new StartFault('请写明两个以上案例文件：npm run -s compare -- 文件 文件 …');
  process.stdout.write(`${JSON.stringify(likeFactsScoredUnlike(files.map(read)), null, 1)}\n`);
  return Promise.resolve(0);
}

endWith(Promise.resolve().then(() => main(process.argv.slice(2))));
