// Publishes the golden file of scored tables (libs/scoring/golden/corpus-tables.json) after an intended change, for review as a difference.
// It never decides whether the change is right: the tables' findings are reasoned by hand in corpus/tables.txt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCase } from '@jishen/scoring';

const room = join(__dirname, '../libs/scoring');
const folder = join(room, 'corpus/tables');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const tables = files
  .map((file) => file.replace(/\.json$/, ''))
  .sort()
  .map((name) => [name, scoreCase(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))] as const);
writeFileSync(join(room, 'golden/corpus-tables.json'), `${JSON.stringify(Object.fromEntries(tables), null, 1)}\n`);
process.stdout.write(`${tables.length} 张表已写入 libs/scoring/golden/corpus-tables.json，请在评审中核对差异。\n`);
