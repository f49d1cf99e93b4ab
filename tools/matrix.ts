// `npm run matrix [-- --check]`: writes libs/operations/decision-matrix.txt anew, or with --check says
// whether it is current (exit 1 when not) and shows the first differing line. It never judges a change.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decisionMatrix } from '../libs/operations/src/judge/matrix';

const path = resolve(__dirname, '../libs/operations/decision-matrix.txt');
const made = decisionMatrix();

if (process.argv.includes('--check')) {
  const kept = readFileSync(path, 'utf8').split('\n');
  const at = made.split('\n').findIndex((line, index) => line !== kept[index]);
  if (at >= 0 || kept.length !== made.split('\n').length) {
    console.error(`decision-matrix.txt is not current; first difference in line ${at + 1}:`);
    console.error(`- ${kept[at] ?? '(end)'}\n+ ${made.split('\n')[at] ?? '(end)'}`);
    process.exit(1);
  }
  console.log('decision-matrix.txt is current');
} else {
  writeFileSync(path, made);
  console.log(`written: ${path} (${made.length} characters, ${made.split('\n').length} lines)`);
}
