// `npm run -s score -- FILE`: scores one case file and prints one JSON object. Exit 0 when the file could be read, 2 with one line when not.
// It needs no server and no database, and decides nothing: @jishen/scoring does.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadRuleSet, scoreCase, shippedRuleSets, type RuleSet } from '@jishen/scoring';
import { findBeside, readJson, Unreadable } from './rule-set-files';

function main(argument: string | undefined): void {
  if (argument === undefined) throw new Unreadable('请写明案例文件：npm run -s score -- 文件');
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  const json = readJson(file, argument);
  const output = scoreCase(json, ruleSetBeside(file, json));
  if ('fault' in output) throw new Unreadable(`${argument}：${output.fault}`);
  process.stdout.write(`${JSON.stringify(output, null, 1)}\n`);
}

/** The rule set that the case names as a path, or undefined where it names a shipped one (or nothing usable: scoreCase says so). */
function ruleSetBeside(caseFile: string, json: unknown): RuleSet | undefined {
  const named = json !== null && typeof json === 'object' && 'ruleSet' in json ? json.ruleSet : undefined;
  if (typeof named !== 'string' || named === '' || shippedRuleSets().some((ruleSet) => ruleSet.id === named))
    return undefined;
  const file = resolve(dirname(caseFile), named);
  if (!existsSync(file)) return undefined;
  const loaded = loadRuleSet(readJson(file, named), findBeside(file));
  if (!loaded.ok) throw new Unreadable(`${named}：评分规则有误：${loaded.faults.join('；')}`);
  return loaded.ruleSet;
}

try {
  main(process.argv[2]);
} catch (fault) {
  if (!(fault instanceof Unreadable)) throw fault;
  process.stderr.write(`${fault.message.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
