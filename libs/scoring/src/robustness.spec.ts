// Tables nobody has seen: a naive second evaluator over whole numbers agrees on every computable row, text of any sort is taken without an
// exception, and the time grows with the rows and no faster.
import fc from 'fast-check';
import { compare } from './decimal';
import { scoreCase, type CaseOutput, type CaseRow } from './score-case';

const FUNDS = { initial: '100', adjusted: '100', executed: '90', weight: '10', claimed: '9', claimedRatePercent: '90' };

function scored(indicators: Record<string, unknown>[], rest: Record<string, unknown> = {}): CaseOutput {
  const output = scoreCase({
    form: 'project',
    title: '示范',
    year: 2022,
    unit: '示范单位',
    moneyUnit: '万元',
    ruleSet: 'national-2020',
    complete: false,
    funds: FUNDS,
    indicators,
    claimedTotal: null,
    ...rest,
  });
  if ('fault' in output) throw new Error(output.fault);
  return output;
}

interface Made {
  operator: '' | '≥' | '不少于' | '≤' | '不超过';
  target: number;
  actual: number;
  unit: string;
  weight: number;
  wide: boolean;
}

const made = fc.record({
  operator: fc.constantFrom<Made['operator']>('', '≥', '不少于', '≤', '不超过'),
  target: fc.integer({ min: 0, max: 20_000 }),
  actual: fc.integer({ min: 0, max: 20_000 }),
  unit: fc.constantFrom('', '次', '人', '%', '万元'),
  weight: fc.integer({ min: 1, max: 3000 }),
  wide: fc.boolean(),
});

/** Hundredths as text: 1234 → 12.34. */
function hundredths(value: number | bigint): string {
  const digits = String(value).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function indicatorOf(row: Made, index: number): Record<string, string | null> {
  const text = (value: number): string => {
    const plain = `${hundredths(value)}${row.unit}`;
    return row.wide ? plain.replace(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : plain;
  };
  const indicator = { level1: '产出', level2: '数量', name: `示范指标${index}`, reason: '示范' };
  const weight = hundredths(row.weight);
  return { ...indicator, target: row.operator + text(row.target), actual: text(row.actual), weight, claimed: weight };
}

/** The same rule in whole hundredths of a point: full marks, the ratio rounded half up, or nothing for a missed 0. */
function naive({ operator, target, actual, weight }: Made): string | null {
  const atMost = operator === '≤' || operator === '不超过';
  const exactly = operator === '' && target === 0;
  const met = exactly ? actual === 0 : atMost ? actual <= target : actual >= target;
  if (met) return hundredths(weight);
  if (target === 0) return null;
  const [over, under] = atMost ? [BigInt(target), BigInt(actual)] : [BigInt(actual), BigInt(target)];
  return hundredths((BigInt(weight) * over * 2n + under) / (under * 2n));
}

const same = (a: string | null | undefined, b: string | null): boolean =>
  a === null || a === undefined || b === null ? (a ?? null) === b : compare(a, b) === 0;

describe('against a naive evaluator', () => {
  it('every row is worth the same', () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 12 }), (rows) => {
        const output = scored(rows.map(indicatorOf));
        rows.forEach((row, index) => {
          const computed = output.rows[index + 1]?.computed;
          if (!same(computed, naive(row)))
            throw new Error(`${JSON.stringify(row)}: ${computed ?? 'none'} ≠ ${naive(row) ?? 'none'}`);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('a row is worth the same wherever it stands, and others change nothing about it', () => {
    const told = ({ index: _index, ...row }: CaseRow): unknown => row;
    fc.assert(
      fc.property(fc.array(made, { minLength: 2, maxLength: 8 }), (rows) => {
        const indicators = rows.map(indicatorOf);
        const forwards = scored(indicators).rows.slice(1).map(told);
        const backwards = scored([...indicators].reverse())
          .rows.slice(1)
          .map(told)
          .reverse();
        expect(backwards).toEqual(forwards);
        expect(scored(indicators.slice(0, 1)).rows.slice(1).map(told)).toEqual(forwards.slice(0, 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('text of any sort', () => {
  const piece = fc.constantFrom(
    ...[
      '1',
      '9',
      '０',
      '.',
      ',',
      '，',
      '%',
      '‰',
      '万',
      '亿',
      '月',
      '前',
      '底',
      '≥',
      '≤',
      '<',
      '-',
      '—',
      '~',
      '以',
      '上',
      '内',
      '含',
    ],
    ...[
      '(',
      '）',
      '次',
      '人',
      '年',
      '季度',
      '至',
      '约',
      '余',
      '无',
      '/',
      '；',
      '、',
      ' ',
      '\n',
      '增长',
      '下降',
      '百分之',
      '九',
      '十',
      '2022',
      '不',
      '超过',
    ],
  );
  const soup = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const cell = fc.oneof(
    { weight: 8, arbitrary: soup },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );

  it('is scored without an exception, between 0 and the weight, and each finding once a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ target: cell, actual: cell, name: cell }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const output = scored(
            rows.map((row) => ({
              level1: '产出',
              level2: '时效',
              weight: '7',
              claimed: '7',
              reason: null,
              ...row,
              name: `${row.name}示范`,
            })),
          );
          for (const { computed, weight, explanation } of output.rows) {
            if (computed !== null && (compare(computed, '0') < 0 || compare(computed, weight ?? '0') > 0))
              throw new Error(`${computed} of ${weight ?? '0'}: ${explanation}`);
            if (explanation === '') throw new Error('nothing was explained');
          }
          const marks = output.findings.map((finding) => `${finding.index ?? '-'} ${finding.code}`);
          expect(new Set(marks).size).toBe(marks.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('a name of many brackets takes no longer than its length', () => {
  const start = process.cpuUsage();
  const row = { level1: '产出', level2: '成本', target: '≥1%', actual: '2%', weight: '1', claimed: '1', reason: null };
  scored(Array.from({ length: 100 }, () => ({ ...row, name: '('.repeat(5000) })));
  expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
});

it('time grows with the rows from 10 to 10 000, and no faster', () => {
  const rows = (count: number): Record<string, unknown>[] =>
    Array.from({ length: count }, (_, index) => ({
      ...indicatorOf(
        { operator: '≥', target: 1200, actual: 1100, unit: '人', weight: 100, wide: index % 2 === 0 },
        index,
      ),
    }));
  /** Processor time of this process for 10 000 rows in tables of so many, which other work on the machine does not lengthen. */
  const time = (count: number): number => {
    const table = rows(count);
    const start = process.cpuUsage();
    for (let done = 0; done < 10_000; done += count) scored(table);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const least = (count: number): number => Math.min(...Array.from({ length: 3 }, () => time(count)));
  const [middle, short] = [least(1000), least(10)];
  // The least of three as well, of which no more are taken than are needed.
  let long = time(10_000);
  for (let tries = 1; tries < 3 && long >= 4 * Math.min(middle, short); tries += 1) long = Math.min(long, time(10_000));
  // The same number of rows: quadratic growth would be a factor of 10 and of 1000; collections cost some.
  expect(long / middle).toBeLessThan(4);
  expect(long / short).toBeLessThan(4);
});
