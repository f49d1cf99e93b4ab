// Every finding code: a table that has it and one beside the boundary that has not. Misses and false alarms weigh the same.
import { scoreCase, type CaseOutput } from '../score-case';

interface Row {
  name?: string;
  level1?: string | null;
  level2?: string | null;
  target?: string | null;
  actual?: string | null;
  weight?: string;
  claimed?: string | null;
  reason?: string | null;
}

const FUNDS = { initial: '100', adjusted: '100', executed: '90', weight: '10', claimed: '9', claimedRatePercent: '90' };

/** A sound table of 100 points with the given rows in front; the last row fills the weights up. */
function score(
  rows: Row[],
  funds: Partial<Record<keyof typeof FUNDS, string | null>> = {},
  rest: Record<string, unknown> = {},
): CaseOutput {
  const given = rows.map((row, index) => ({
    level1: '产出',
    level2: '数量',
    name: `指标${index}`,
    target: '10',
    actual: '10',
    weight: '10',
    claimed: '10',
    reason: null,
    ...row,
  }));
  const output = scoreCase({
    form: 'project',
    title: 't',
    year: 2022,
    unit: 'u',
    moneyUnit: '元',
    ruleSet: 'national-2020',
    complete: false,
    funds: { ...FUNDS, ...funds },
    indicators: given,
    claimedTotal: null,
    ...rest,
  });
  if ('fault' in output) throw new Error(output.fault);
  return output;
}

const codes = (output: CaseOutput): string[] => output.findings.map((finding) => finding.code);
const rowCodes = (row: Row): string[] => codes(score([row]));

describe('sums', () => {
  const table = (claims: string[], claimedTotal: string | null, weights = claims.map(() => '30')): string[] =>
    codes(
      score(
        claims.map((claimed, index) => ({
          claimed,
          weight: weights[index] as string,
          reason: '说明',
          target: '好',
          actual: '好',
        })),
        {},
        { complete: true, claimedTotal },
      ),
    );

  it.each([
    [['30', '30', '30'], '99', []],
    [['30', '30', '30'], '98', ['SUM_DIFFERS']],
    [['30', '30', '30'], '99.1', ['SUM_DIFFERS']],
    [['30', '30', '29'], '98.5', ['SUM_DIFFERS']],
    [['29.83', '30', '30'], '98.84', ['SUM_WITHIN_ROUNDING']],
    [['29.83', '30', '30'], '98.85', ['SUM_DIFFERS']],
    [['29.83', '30', '30'], '98.80', ['SUM_DIFFERS']],
    [['29.83', '30', '30'], '98.8', ['SUM_WITHIN_ROUNDING']],
    [['29.99', '30', '30'], '99.00', ['SUM_WITHIN_ROUNDING']],
    [['29.99', '30', '30'], '99', ['SUM_DIFFERS']],
    [['30.0', '30', '30'], '99.00', []],
    [['30', '30', '30'], null, []],
  ])('%j against %s → %j', (claims, total, found) => expect(table(claims, total)).toEqual(found));

  it('of weights are 100, or off within rounding, or wrong', () => {
    expect(table(['30', '30', '30'], '99', ['30', '30', '31'])).toEqual(['WEIGHTS_NOT_100']);
    expect(table(['30', '30', '30'], '99', ['30', '30', '30.01'])).toContain('WEIGHTS_NOT_100');
    expect(table(['30', '30', '29.99'], '98.99', ['30', '30.005', '29.994'])).toContain('WEIGHTS_WITHIN_ROUNDING');
  });

  it('are not judged where rows are missing, and no grade is given', () => {
    const output = score([{}], {}, { claimedTotal: '55', complete: false });
    expect(codes(output)).toEqual([]);
    expect(output.total.grade).toBeNull();
  });
});

describe('scores', () => {
  it.each([
    ['10', []],
    ['10.01', ['SCORE_ABOVE_WEIGHT']],
    ['9.95', ['DEDUCTION_WITHOUT_REASON']],
    ['9.94', ['SCORE_DIFFERS', 'DEDUCTION_WITHOUT_REASON']],
    ['-1', ['SCORE_BELOW_ZERO', 'SCORE_DIFFERS', 'DEDUCTION_WITHOUT_REASON']],
    [null, []],
  ])('claimed %s of 10, computed 10 → %j', (claimed, found) => expect(rowCodes({ claimed })).toEqual(found));

  it.each([
    ['受疫情影响', []],
    ['无', ['DEDUCTION_WITHOUT_REASON']],
    ['——', ['DEDUCTION_WITHOUT_REASON']],
    [' ', ['DEDUCTION_WITHOUT_REASON']],
  ])('reason %j → %j', (reason, found) => expect(rowCodes({ claimed: '9.96', reason })).toEqual(found));
});

describe('targets', () => {
  it.each<[string, Row, string[]]>([
    [
      'missed without reason',
      { target: '≥10', actual: '8', claimed: '8' },
      ['DEDUCTION_WITHOUT_REASON', 'TARGET_MISSED_WITHOUT_REASON'],
    ],
    ['missed with reason', { target: '≥10', actual: '8', claimed: '8', reason: '雨季停工' }, []],
    ['a late date', { target: '9月前', actual: '9月', level2: '时效' }, ['TARGET_MISSED_WITHOUT_REASON']],
    ['a date in time', { target: '9月前', actual: '8月31日', level2: '时效' }, []],
    [
      'an incident where none was allowed',
      { target: '0', actual: '1', name: '安全事故' },
      ['TARGET_MISSED_WITHOUT_REASON'],
    ],
    ['words against words', { target: '有效保障', actual: '有效保障' }, []],
    ['an actual value that repeats the demand', { target: '≥266米', actual: '≥266米' }, ['ACTUAL_REPEATS_TARGET']],
    [
      'an actual limit that repeats a date',
      { target: '3月底前', actual: '3月底前', level2: '时效' },
      ['ACTUAL_REPEATS_TARGET'],
    ],
    ['a stretch that does not settle it', { target: '≥300', actual: '≥266' }, []],
    ['several values in the target', { target: '25TB; 100%', actual: '25TB; 100%' }, ['TARGET_UNREADABLE']],
    ['words where a number was reached', { target: '有效提升', actual: '95%' }, ['TARGET_UNREADABLE']],
    ['several values in the actual only', { target: '≥25TB', actual: '25TB; 100%' }, []],
    ['full marks with no target', { target: null }, ['VALUE_MISSING']],
    ['full marks with a stroke for the actual', { actual: '/' }, ['VALUE_MISSING']],
    ['no marks with no actual', { actual: null, claimed: '0', reason: '未开展' }, []],
  ])('%s', (_name, row, found) => expect(rowCodes(row)).toEqual(found));
});

describe('OVERSHOOT', () => {
  it.each<[string, Row, boolean]>([
    ['half as much again', { target: '10', actual: '15' }, true],
    ['just below half', { target: '10', actual: '14.99' }, false],
    ['target 0', { target: '0', actual: '0' }, false],
    ['at most', { target: '≤10', actual: '4' }, false],
    ['a rate that ends at 100 %', { target: '≥60%', actual: '98%', name: '满意度' }, false],
    ['a rate written without the sign', { target: '60', actual: '98', name: '满意率' }, false],
    ['growth', { target: '≥5%', actual: '12%', name: '收入增长率' }, true],
    ['a rate beyond 100 %', { target: '≥100%', actual: '160%', name: '任务完成率' }, true],
    ['cost at most by kind', { target: '10万元', actual: '4万元', level2: '成本', name: '项目成本' }, false],
  ])('%s', (_name, row, found) => expect(rowCodes(row).includes('OVERSHOOT')).toBe(found));
});

describe('DIRECTION_SUSPECT', () => {
  it.each<[string, Row, boolean]>([
    ['满意度 at most', { name: '群众满意度', target: '≤90%', actual: '90%' }, true],
    ['满意度 at least', { name: '群众满意度', target: '≥90%', actual: '90%' }, false],
    ['dissatisfaction at most', { name: '群众不满意率', target: '≤5%', actual: '5%' }, false],
    ['complaints at least', { name: '投诉次数', target: '≥3', actual: '3' }, true],
    ['complaints handled at least', { name: '投诉办结率', target: '≥95%', actual: '95%' }, false],
    ['no-accident rate at least', { name: '无事故率', target: '≥99%', actual: '99%' }, false],
    ['cost at least', { name: '培训费用', level2: '成本', target: '≥5万元', actual: '5万元' }, true],
    ['saving at least', { name: '成本节约率', level2: '成本', target: '≥0', actual: '10%' }, false],
    ['subsidy standard at least', { name: '补助标准', level2: '成本', target: '≥500元/人', actual: '500元/人' }, false],
    ['an ordinary count at most', { name: '会议次数', target: '≤4', actual: '4' }, false],
  ])('%s', (_name, row, found) => expect(rowCodes(row).includes('DIRECTION_SUSPECT')).toBe(found));
});

describe('DUPLICATE_INDICATOR', () => {
  const twins = (second: Row): boolean =>
    codes(
      score([
        { name: '资金到位率', target: '100%', actual: '100%' },
        { target: '100%', actual: '100%', ...second },
      ]),
    ).includes('DUPLICATE_INDICATOR');
  it.each<[string, Row, boolean]>([
    ['same name, same level', { name: '资金 到位率', target: '≥95%' }, true],
    ['same name and target on another level', { name: '资金到位率', level2: '时效' }, true],
    ['same name, other level, other target', { name: '资金到位率', level2: '时效', target: '≥95%' }, false],
    ['another name', { name: '资金到位及时率' }, false],
  ])('%s', (_name, second, found) => expect(twins(second)).toBe(found));
});

describe('money', () => {
  const money = (funds: Partial<Record<keyof typeof FUNDS, string | null>>, rows: Row[] = []): string[] =>
    codes(score(rows, funds));

  it.each([
    ['313.4', []],
    ['313.40', []],
    ['313.41', ['EXECUTION_RATE_DIFFERS']],
    ['313', []],
    ['314', ['EXECUTION_RATE_DIFFERS']],
    [null, []],
  ])('255.42 of 81.5 printed as %s %% → %j', (claimedRatePercent, found) =>
    expect(money({ initial: '81.5', adjusted: '81.5', executed: '255.42', claimed: '10', claimedRatePercent })).toEqual(
      [...found, 'EXECUTION_ABOVE_100'],
    ),
  );

  it.each([
    [{ initial: '120', adjusted: '90' }, true],
    [{ initial: '90', adjusted: '90' }, false],
    [{ initial: '80', adjusted: '90' }, false],
    [{ initial: null, adjusted: '90' }, false],
    [{ initial: '120', adjusted: '95' }, false],
  ])('BUDGET_CUT_TO_SPENDING with 90 spent and %j: %s', (funds, found) =>
    expect(money({ ...funds, claimedRatePercent: null }).includes('BUDGET_CUT_TO_SPENDING')).toBe(found),
  );

  it.each([
    ['成本节约率', '10%', false],
    ['成本节约率', '10.0%', false],
    ['成本节约率', '10.04%', true],
    ['成本节约率%', '10', false],
    ['成本节约率', '61.06%', true],
    ['成本节约率', '≥0', false],
    ['成本节约率', '≥20%', true],
    ['水资源节约率', '61.06%', false],
    ['成本节约率', '良好', false],
  ])('%s stated as %s while 10 %% were saved: contradicts %s', (name, actual, found) =>
    expect(money({}, [{ name, target: '≥0', actual, level2: '成本' }]).includes('SAVING_RATE_CONTRADICTS')).toBe(found),
  );

  it('a saving rate may rest on the initial budget', () => {
    const row = { name: '成本节约率', target: '≥0', actual: '55%', level2: '成本' };
    expect(money({ initial: '200', adjusted: '100', claimedRatePercent: null }, [row])).toEqual([]);
  });

  it('execution pays weight × executed ÷ adjusted, the weight above 100 %, and nothing certain without a budget', () => {
    const computed = (funds: Partial<Record<keyof typeof FUNDS, string | null>>): unknown =>
      score([], funds).rows[0]?.computed;
    expect(computed({ executed: '79.27' })).toBe('7.93');
    expect(computed({ executed: '100.01' })).toBe('10');
    expect(computed({ executed: '0' })).toBe('0');
    for (const funds of [
      { adjusted: null },
      { adjusted: '0' },
      { executed: null },
      { executed: '-1' },
      { weight: null },
    ])
      expect(computed(funds)).toBeNull();
  });

  it('asks no reason for a deduction on the money row, which has no reason column', () =>
    expect(money({ claimed: '9' })).toEqual([]));
});
