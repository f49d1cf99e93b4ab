// What places decide differently for a project table: shares of the points, money above 100 %, overshoots, qualitative bands, rounding.
import local104040 from '../../rule-sets/local/project-10-40-40-10.json';
import local2080 from '../../rule-sets/local/project-20-80.json';
import local204040 from '../../rule-sets/local/project-20-40-40.json';
import local10253035 from '../../rule-sets/local/project-10-25-30-35.json';
import bands50 from '../../rule-sets/local/project-bands-100-80-50.json';
import overshoot30 from '../../rule-sets/local/project-overshoot-30.json';
import { loadRuleSet } from '../load-rule-set';
import type { RuleSet } from '../rule-set.schema';
import { scoreCase, type CaseOutput } from '../score-case';
import type { Json } from '../spec/small-rule-set';

function loaded(json: unknown): RuleSet {
  const result = loadRuleSet(json);
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.ruleSet;
}

const FUNDS = {
  initial: '100',
  adjusted: '100',
  executed: '100',
  weight: '10',
  claimed: '10',
  claimedRatePercent: null,
};
const row = (more: Json): Json => ({
  level1: '产出指标',
  level2: '数量指标',
  name: '次数',
  target: '100',
  actual: '100',
  weight: '10',
  claimed: '10',
  reason: '说明',
  ...more,
});

function scored(rules: unknown, indicators: Json[], funds: Json = {}, more: Json = {}): CaseOutput {
  const head = {
    form: 'project',
    title: '表',
    year: 2023,
    unit: '示例',
    moneyUnit: '万元',
    ruleSet: 'x',
    claimedTotal: null,
  };
  const output = scoreCase({ ...head, funds: { ...FUNDS, ...funds }, indicators, ...more }, loaded(rules));
  if ('fault' in output) throw new Error(output.fault);
  return output;
}

const found = (output: CaseOutput, ...codes: string[]): string[] =>
  output.findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, index, message }) => `${code} ${index ?? '-'} ${message}`);

describe('shares of the points', () => {
  const table = (output: string, benefit: string, satisfaction: string): Json[] => [
    row({ weight: output, claimed: output, name: '甲' }),
    row({ weight: benefit, claimed: benefit, level1: '效益指标', level2: '社会效益指标', name: '乙' }),
    row({ weight: satisfaction, claimed: satisfaction, level1: '满意度指标', level2: '服务对象满意度', name: '丙' }),
  ];
  const of = (output: CaseOutput): string[] => found(output, 'LEVEL_WEIGHTS_DIFFER', 'LEVEL_UNKNOWN');

  it('that are kept give no finding', () => {
    expect(of(scored(local104040, table('40', '40', '10')))).toEqual([]);
    expect(of(scored(local204040, table('40', '30', '10'), { weight: '20', claimed: '20' }))).toEqual([]);
    expect(of(scored(local2080, table('50', '20', '10'), { weight: '20', claimed: '20' }))).toEqual([]);
  });

  it('that are not kept are named, part by part', () => {
    expect(of(scored(local104040, table('50', '30', '10')))).toEqual([
      'LEVEL_WEIGHTS_DIFFER - 「产出」各行分值相加为 50，评分规则给 40 分，请核对分值。',
      'LEVEL_WEIGHTS_DIFFER - 「效益」各行分值相加为 30，评分规则给 40 分，请核对分值。',
    ]);
    expect(of(scored(local2080, table('50', '30', '10')))).toEqual([
      'LEVEL_WEIGHTS_DIFFER - 「预算执行率」各行分值相加为 10，评分规则给 20 分，请核对分值。',
      'LEVEL_WEIGHTS_DIFFER - 「绩效指标」各行分值相加为 90，评分规则给 80 分，请核对分值。',
    ]);
  });

  it('count the money row where the place puts it', () => {
    const rows = [
      row({ level1: '决策', weight: '10', claimed: '10' }),
      row({ level1: '过程', weight: '15', claimed: '15', name: '甲' }),
      row({ weight: '30', claimed: '30', name: '乙' }),
      row({ level1: '效果', weight: '35', claimed: '35', name: '丙' }),
    ];
    expect(of(scored(local10253035, rows))).toEqual([]);
    expect(of(scored(local10253035, rows, { weight: '12', claimed: '12' }))).toHaveLength(1);
  });

  it('go by the second level where the first is not written', () => {
    const rows = table('40', '40', '10').map((each): Json => ({ ...each, level1: null }));
    rows[0] = { ...rows[0], level2: '产出数量' };
    expect(of(scored(local104040, rows))).toEqual([]);
  });

  it('are not judged where a row cannot be placed, or rows are missing', () => {
    const rows = table('50', '30', '10');
    rows[0] = { ...rows[0], level1: null };
    expect(of(scored(local104040, rows))).toEqual([
      expect.stringMatching(/^LEVEL_UNKNOWN 1 .*看不出这一行属于哪一部分/),
    ]);
    expect(of(scored(local104040, table('50', '30', '10'), {}, { complete: false }))).toEqual([]);
  });
});

describe('execution above 100 %', () => {
  const money = (above100: string): CaseOutput['rows'][number] | undefined =>
    scored({ ...overshoot30, execution: { above100 } }, [row({})], { executed: '104' }).rows[0];
  it('is full with a reason, capped, or waits for an approval', () => {
    expect(money('pays-weight')).toMatchObject({
      computed: '10',
      explanation: '104 / 100 = 104%，超过 100%，按规则计满分 10，须说明原因',
    });
    expect(money('capped')).toMatchObject({
      computed: '10',
      explanation: '104 / 100 = 104%，超过 100%，按 100% 计，计满分 10',
    });
    expect(money('needs-approval')).toMatchObject({ computed: null, explanation: expect.stringContaining('须经批准') });
  });
});

describe('an actual value far above its target', () => {
  const rules = (overshoot: Json): Json => ({ ...overshoot30, overshoot });
  const points = { thresholdPercent: '30', treatment: 'points', points: '2' };
  const deviation = { thresholdPercent: '30', treatment: 'deviation', points: null };
  const none = { thresholdPercent: '30', treatment: 'none', points: null };
  const explain = { thresholdPercent: '50', treatment: 'explain', points: null };
  it.each<[string, Json, string, string, string | null, boolean]>([
    ['−2 below 30 %', points, '100', '129.99', '10', false],
    ['−2 from 30 %', points, '100', '130', '8', true],
    ['−2 for a rate of growth', points, '增长10%', '增长20%', '8', true],
    ['not for a rate that ends at 100 %', points, '≥60%', '100%', '10', false],
    ['not for an at-most target', points, '≤100', '20', '10', false],
    ['not for a target of 0', points, '0', '0', '10', false],
    ['reduced by the deviation', deviation, '100', '145', '5.5', true],
    ['reduced to nothing', deviation, '100', '400', '0', true],
    ['left alone', none, '100', '400', '10', false],
    ['explained from 50 %', explain, '100', '150', '10', true],
    ['explained, not below', explain, '100', '149.9', '10', false],
  ])('%s', (_name, overshoot, target, actual, computed, asked) => {
    const output = scored(rules(overshoot), [row({ target, actual })]);
    expect(output.rows[1]?.computed).toBe(computed);
    expect(found(output, 'OVERSHOOT')).toHaveLength(asked ? 1 : 0);
  });
  it('says by how much and what it cost', () =>
    expect(scored(rules(points), [row({ actual: '145' })]).rows[1]?.explanation).toBe(
      '实际 145，要求 ≥ 100，比指标值高 45%，达到 30%，扣 2 分，计 8 分（指标值没有写方向，按“不低于”理解）',
    ));
});

describe('qualitative rows', () => {
  const words = (actual: string, claimed: string): CaseOutput =>
    scored(bands50, [row({ target: '有效保障', actual, weight: '20', claimed })]);
  it('show the points of each band, and compute nothing', () =>
    expect(words('有效保障', '20').rows[1]).toMatchObject({
      computed: null,
      explanation: expect.stringContaining('部分达成年度指标并具有一定效果：10 分（含）至 16 分（不含）'),
    }));
  const judging = { ...bands50, qualitative: { ...bands50.qualitative, judgeClaims: true } };
  const held = (actual: string, claimed: string): CaseOutput =>
    scored(judging, [row({ target: '有效保障', actual, weight: '20', claimed })]);
  it('say nothing about a row that carries no points', () =>
    expect(
      found(
        scored(judging, [row({ target: '有效保障', actual: '达成年度指标', weight: '0', claimed: '0' })]),
        'SCORE_OUTSIDE_BAND',
      ),
    ).toEqual([]));
  it('leave claims on words to a person unless the rule set asks for more', () =>
    expect(found(words('部分达成', '9.99'), 'SCORE_OUTSIDE_BAND')).toEqual([]));
  it.each([
    ['部分达成', '15.99', 0],
    ['部分达成', '16', 1],
    ['部分达成', '10', 0],
    ['部分达成', '9.99', 1],
    ['达成年度指标', '16', 0],
    ['达成年度指标', '15', 1],
    ['未达成', '10', 1],
    ['达成', '1', 0],
    ['效果较好', '1', 0],
  ])('%s claimed at %s of 20: %i finding', (actual, claimed, count) =>
    expect(found(held(actual, claimed), 'SCORE_OUTSIDE_BAND')).toHaveLength(count),
  );
});

describe('rounding', () => {
  it.each([
    ['half-up', '7.93', '3.33'],
    ['down', '7.92', '3.33'],
    ['up', '7.93', '3.34'],
  ])('%s', (rounding, money, third) => {
    const output = scored({ ...overshoot30, rounding }, [row({ target: '3', actual: '1' })], { executed: '79.27' });
    expect(output.rows.map((each) => each.computed)).toEqual([money, third]);
  });
});

describe('words of a place', () => {
  const bare = (directions: Json): CaseOutput =>
    scored(
      {
        extends: 'national-2020',
        id: 'words',
        version: 1,
        title: '项目支出绩效自评',
        place: '某区',
        year: 2024,
        source: '示范',
        directions,
      },
      [row({ name: '无差错率', target: '20', actual: '10' }), row({ name: '差错率', target: '20', actual: '10' })],
    );
  it('say which way is better; without any the higher figure is', () => {
    expect(bare({}).rows.map(({ computed }) => computed)).toEqual(['10', '5', '10']);
    expect(bare({ atMostNames: [], atLeastNames: [] }).rows.map(({ computed }) => computed)).toEqual(['10', '5', '5']);
    expect(bare({ atMostNames: [], atLeastNames: ['差错'] }).rows.map(({ computed }) => computed)).toEqual([
      '10',
      '5',
      '5',
    ]);
  });
});

it('a place without qualitative bands names none beside a judgement', () => {
  const words = row({ target: '显著', actual: '显著' });
  expect(scored(local104040, [words]).rows[1]?.explanation).toContain('达成年度指标');
  expect(scored({ ...(local104040 as Json), qualitative: null }, [words]).rows[1]?.explanation).toBe(
    '指标值和实际值都是文字，须由人评定',
  );
});
