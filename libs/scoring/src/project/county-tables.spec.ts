// Whole tables as county units write them: every row, every finding and the total of corpus/county-tables.txt, as a person reasoned them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCase, type CaseOutput } from '../score-case';
import { cellOf, CODES, VERDICTS } from '../spec/corpus-cells';

interface Told {
  computed: string;
  findings: string[];
}
interface Table {
  id: string;
  file: { indicators: { name: string }[]; [field: string]: unknown };
  rows: Told[];
  total: { computed: string | null; grade: string | null; findings: string[] };
}

const sorted = (codes: string | undefined): string[] =>
  (codes ?? '')
    .split(' ')
    .filter((code) => code !== '')
    .map((code) => CODES[code] ?? `?${code}`)
    .sort();
const told = (computed: string | undefined, codes: string | undefined): Told => ({
  computed: computed ?? '',
  findings: sorted(codes),
});
const cellsOf = (line: string): string[] => line.split(' |').map((text) => text.trim());

function tableOf(block: string): Table {
  const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [id = '', year = '', moneyUnit = ''] = cellsOf(lines[0] ?? '');
  const money = cellsOf((lines[1] ?? '').slice(1));
  const [claimedTotal = '', computed = '', grade = '', codes] = cellsOf((lines.at(-1) ?? '').slice(1));
  const rows = lines.slice(2, -1).map(cellsOf);
  const [initial, adjusted, executed, weight, claimed, claimedRatePercent] = money.slice(0, 6).map(cellOf);
  return {
    id,
    file: {
      form: 'project',
      title: id,
      year: Number.parseInt(year, 10),
      unit: '示范单位',
      moneyUnit,
      ruleSet: 'national-2020',
      complete: true,
      funds: { initial, adjusted, executed, weight, claimed, claimedRatePercent },
      indicators: rows.map(([levels = '', name = '', ...cells]) => {
        const [target, actual, points, score, reason] = cells.map(cellOf);
        const [level1, level2] = levels.split('/');
        return {
          level1,
          level2,
          name,
          target,
          actual,
          weight: points,
          claimed: score,
          reason: reason === '-' ? null : reason,
        };
      }),
      claimedTotal: cellOf(claimedTotal),
    },
    rows: [told(money[6], money[7]), ...rows.map((cells) => told(cells[7], cells[8]))],
    total: {
      computed: computed === '?' ? null : computed,
      grade: grade === 'none' ? null : grade,
      findings: sorted(codes),
    },
  };
}

const TABLES = readFileSync(join(__dirname, '../../corpus/county-tables.txt'), 'utf8')
  .split(/^@ /m)
  .slice(1)
  .map(tableOf);

const codesAt = ({ findings }: CaseOutput, index: number | null): string[] =>
  findings
    .filter((finding) => finding.index === index)
    .map(({ code }) => code)
    .sort();

it('has tables enough to be surprised by', () => expect(TABLES.length).toBeGreaterThanOrEqual(25));

it.each(TABLES)('$id', ({ file, rows, total }) => {
  const output = scoreCase(file);
  if ('fault' in output) throw new Error(output.fault);
  expect(
    output.rows.map((row, index) => ({
      name: row.name,
      computed: row.computed,
      verdict: row.verdict,
      findings: codesAt(output, index),
    })),
  ).toEqual(
    rows.map(({ computed, findings }, index) => ({
      name: index === 0 ? '预算执行率' : file.indicators[index - 1]?.name,
      computed: computed.slice(1) === '' ? null : computed.slice(1),
      verdict: VERDICTS[computed.slice(0, 1)],
      findings,
    })),
  );
  expect({ computed: output.total.computed, grade: output.total.grade, findings: codesAt(output, null) }).toEqual(
    total,
  );
});
