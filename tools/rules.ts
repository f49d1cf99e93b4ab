// `npm run -s rules -- FILE`: lints a rule-set document and prints it as a table. Exit 0 when it is sound, 1 with one line for each fault,
// 2 with one line when the file cannot be read. FILE may be the id of a shipped rule set. It decides nothing: @jishen/scoring does.
import { loadRuleSet, printRuleSet, shippedRuleSets } from '@jishen/scoring';
import { endReading, findBeside, readJson, Unreadable } from './rule-set-files';
import { resolve } from 'node:path';

function main(argument: string | undefined): number {
  if (argument === undefined) {
    const shipped = shippedRuleSets().map(({ id, title, place, year }) => `${id}（${place} ${year}，${title}）`);
    throw new Unreadable(`请写明评分规则文件：npm run -s rules -- 文件；也可以写编号：${shipped.join('、')}`);
  }
  const shipped = shippedRuleSets().find(({ id }) => id === argument);
  if (shipped !== undefined) {
    process.stdout.write(printRuleSet(shipped));
    return 0;
  }
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  const loaded = loadRuleSet(readJson(file, argument), findBeside(file));
  if (!loaded.ok) {
    process.stderr.write(loaded.faults.map((fault) => `${argument}：${fault.replace(/\s+/g, ' ')}\n`).join(''));
    return 1;
  }
  process.stdout.write(printRuleSet(loaded.ruleSet));
  return 0;
}

endReading(() => main(process.argv[2]));
