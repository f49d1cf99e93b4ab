// What an indicator row is worth: full marks, the published ratio, or an admitted "not computable".
import { shippedRuleSets } from '../shipped-rule-sets';
import type { ProjectRuleSet } from '../rule-set.schema';
import { scoreIndicator } from './score-indicator';

const national = shippedRuleSets().find((ruleSet) => ruleSet.id === 'national-2020') as ProjectRuleSet;

function points(
  target: string | null,
  actual: string | null,
  names: { name?: string; level2?: string; weight?: string } = {},
): string | null {
  const indicator = {
    key: 'i',
    index: 1,
    name: '指标',
    level1: '产出',
    level2: '数量',
    weight: '10',
    claimed: null,
    reason: null,
    ...names,
    target,
    actual,
  };
  return scoreIndicator(national, indicator, 2022).row.computed;
}

describe('at least', () => {
  it.each([
    ['≥90%', '90%', '10'],
    ['≥90%', '81%', '9'],
    ['100%', '97.3%', '9.73'],
    ['4', '2', '5'],
    ['≥735人次', '735', '10'],
    ['≥735人次', '734', '9.99'],
    ['3', '1', '3.33'],
    ['12', '0', '0'],
    ['≥17.4万', '174000', '10'],
    ['≥17.4万人', '17.3万人', '9.94'],
    ['=100%', '98%', '9.8'],
    ['>90%', '90%', '10'],
    ['≥-5%', '-3%', '10'],
  ])('%s against %s → %s', (target, actual, computed) => expect(points(target, actual)).toBe(computed));
});

describe('at most', () => {
  it.each([
    ['≤4', '4', {}, '10'],
    ['≤4', '5', {}, '8'],
    ['≤4', '0', {}, '10'],
    ['100万元', '95万元', { level2: '成本', name: '项目成本' }, '10'],
    ['100万元', '125万元', { level2: '成本', name: '项目成本' }, '8'],
    ['=100万元', '95万元', { level2: '成本', name: '项目成本' }, '10'],
    ['3', '4', { name: '群众投诉件数' }, '7.5'],
    ['3', '2', { name: '投诉办结件数' }, '6.67'],
  ] as const)('%s against %s (%j) → %s', (target, actual, names, computed) =>
    expect(points(target, actual, names)).toBe(computed),
  );
});

describe('not computable, and admitted', () => {
  it.each([
    ['0', '1'],
    ['≥0', '-11.21%'],
    ['≥5%', '-1%'],
    ['≤0', '3'],
    ['有效保障', '有效保障'],
    ['25TB; 100%', '25TB; 100%'],
    ['≥90%', '良好'],
    [null, '5'],
    ['5', null],
    ['≥10次', '12%'],
    ['≥5人', '6户'],
    ['≥1次/月', '12次'],
    ['≥100%', '1'],
    ['≥95%', '0.95'],
    ['≥17.4万', '18.2'],
    ['≥300', '≥266'],
    ['3-5次', '2次'],
    ['100余次', '120次'],
    ['9月前', '9月'],
    ['12月15日前', '12月'],
    ['100%', '95-100%'],
    ['2022年6月', '5次'],
  ])('%s against %s', (target, actual) => expect(points(target, actual)).toBeNull());

  it.each([
    ['30天', '25天', { level2: '时效' }],
    ['500元/人', '450元/人', { level2: '成本', name: '补助标准' }],
  ] as const)('which way is better is not printed: %s against %s', (target, actual, names) =>
    expect(points(target, actual, names)).toBeNull(),
  );
});

describe('met', () => {
  it.each([
    ['0', '0'],
    ['≥0', '61.06%'],
    ['2023年12月', '2023年10月'],
    ['3月底前', '3月31日'],
    ['9月前', '8月'],
    ['2022-12-30', '2022-12-30'],
    ['3-5次', '4次'],
    ['≥5公里', '5'],
    ['≥5公里', '5000米'],
    ['≥48小时', '48小时'],
    ['1次主题党日', '1次'],
    ['=12次', '13次'],
    ['100%', '100'],
    ['≥266米', '≥266米'],
    ['≥90%', '90%以上'],
  ])('%s against %s', (target, actual) => expect(points(target, actual)).toBe('10'));
});

it('says so when it assumed a direction', () => {
  const indicator = {
    key: 'i',
    index: 1,
    name: '指标',
    level1: null,
    level2: null,
    target: '100',
    actual: '97.3',
    weight: '2',
    claimed: '1.95',
    reason: null,
  };
  expect(scoreIndicator(national, indicator, 2022).row.explanation).toBe(
    '97.3 / 100 × 2 = 1.946 → 1.95（指标值没有写方向，按“不低于”理解）',
  );
});

it('figures brought to one measure are told in that measure', () => {
  const indicator = {
    key: 'i',
    index: 1,
    name: '会议时长',
    level1: '产出',
    level2: '质量',
    weight: '10',
    claimed: null,
    reason: null,
  };
  const { row } = scoreIndicator(national, { ...indicator, target: '≤2天', actual: '36小时' }, 2022);
  expect(row.explanation).toContain('实际 2160分钟，要求 ≤ 2880分钟');
});
