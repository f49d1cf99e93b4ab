// `npm run -s score -- FILE`: scores one case file and prints one JSON object. Exit 0 when the file could be read, 2 with one line when not.
// It needs no server and no database, and decides nothing: @jishen/scoring does.
import { resolve } from 'node:path';
import { scoreCase } from '@jishen/scoring';
import { endReading, readJson, ruleSetOfCase, Unreadable } from './rule-set-files';

function main(argument: string | undefined): number {
  if (argument === undefined) throw new Unreadable('请写明案例文件：npm run -s score -- 文件');
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  const json = readJson(file, argument);
  const output = scoreCase(json, ruleSetOfCase(file, json) ?? undefined);
  if ('fault' in output) throw new Unreadable(`${argument}：${output.fault}`);
  process.stdout.write(`${JSON.stringify(output, null, 1)}\n`);
  return 0;
}

endReading(() => main(process.argv[2]));
