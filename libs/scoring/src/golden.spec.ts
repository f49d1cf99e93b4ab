// The published golden file of scored tables: every table and row of the corpus with score, words and findings, and the findings reasoned by
// hand beside it. A change of any of them fails here until the file is published anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCase, type CaseOutput } from './score-case';

const ROOM = join(__dirname, '..');
const TABLES = readdirSync(join(ROOM, 'corpus/tables'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

function scored(name: string): CaseOutput {
  const output = scoreCase(JSON.parse(readFileSync(join(ROOM, `corpus/tables/${name}.json`), 'utf8')));
  if ('fault' in output) throw new Error(output.fault);
  return output;
}

const golden = JSON.parse(readFileSync(join(ROOM, 'golden/corpus-tables.json'), 'utf8')) as Record<string, CaseOutput>;

describe('the golden file of scored tables', () => {
  it('holds every table of the corpus', () => expect(Object.keys(golden)).toEqual(TABLES));

  it.each(TABLES)('%s is scored as published', (name) => expect(scored(name)).toEqual(golden[name]));

  it('sees one hundredth of a point, and one word', () => {
    const changed = structuredClone(scored('sound'));
    const row = changed.rows[1] as CaseOutput['rows'][number];
    row.computed = '4.99';
    expect(changed).not.toEqual(golden['sound']);
    row.computed = '5';
    expect(changed).toEqual(golden['sound']);
    row.explanation += '。';
    expect(changed).not.toEqual(golden['sound']);
  });
});

describe('what a careful reader finds, and nothing else', () => {
  const lines = readFileSync(join(ROOM, 'corpus/tables.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...rest] = line.split('|').map((cell) => cell.trim());
      return { name, rest };
    });

  it('is reasoned for every table', () => expect(lines.map((line) => line.name).sort()).toEqual(TABLES));

  it.each(lines)('$name', ({ name, rest }) => {
    const { rows, total, findings } = scored(name);
    expect([
      rows.map((row) => row.computed ?? '?').join(' '),
      total.sumOfClaimed,
      total.grade ?? 'none',
      findings.map((finding) => `${finding.index ?? '-'}:${finding.code}`).join(' '),
    ]).toEqual(rest);
  });
});
