// `npm run -s bench:scoring [-- --json]`: the scoring half of the bench by itself. It never fails because something is slow, and ends 1
// only where the growth is not linear.
import { benchScoring, sayScoring } from './bench/scoring';

const report = benchScoring();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
if (process.argv.includes('--json')) say(JSON.stringify(report, null, 1));
else sayScoring(report, say);
if (!report.linear) process.exitCode = 1;
