// `npm run -s bench [-- --json FILE] [--seconds N]`: what one approval costs beside raw `pg` writing the same rows in the same run,
// and how many tables a second are scored. Prints a table and then JSON (or writes that to FILE). It never fails because something is slow; it ends 2 where something broke.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartFault } from '@jishen/persistence';
import { withBenchDatabase } from './bench/bench-database';
import { runBench } from './bench/run-bench';
import { benchScoring, sayScoring } from './bench/scoring';
import { buildName } from './build-name';
import { endWith } from './end-with';

/** Five rounds of it, with what is arranged for them, stay under three minutes. */
const defaultSeconds = 1;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, seconds: { type: 'string', default: String(defaultSeconds) } } });
  const seconds = Number(values.seconds);
  if (!(seconds > 0 && seconds <= 60)) throw new StartFault('--seconds 应是 0 到 60 之间的数：每一段测多少秒。');
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const approvals = await withBenchDatabase(buildName, (database) => runBench(database, buildName, seconds * 1000, say));
  const scoring = benchScoring();
  say('');
  sayScoring(scoring, say);
  const report = { ...approvals, scoring };
  const text = JSON.stringify(report, null, 1);
  if (values.json === undefined) say(`\n${text}`);
  else writeFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), values.json), `${text}\n`);
  return 0;
}

endWith(main());
