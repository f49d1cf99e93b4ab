// The edges of the kinds of rules: what is not filled in, cannot be read, is only a stretch, or has no printed points is never scored,
// and says why.
import { rate, steps } from '../spec/faults-of';
import { scoredPart } from '../spec/part-under-test';
import type { Json } from '../spec/small-rule-set';

const money = (final: string, budget = '100'): Record<string, string> => ({
  'base.money.final': final,
  'base.money.budget': budget,
});
const stated = { label: '比率', answer: 'n' };
const BANDS = [
  { name: '达成', from: '80', to: '100', toIncluded: true },
  { name: '未达成', from: '0', to: '80' },
];
const RECTIFIED = {
  kind: 'rectification',
  found: 'n',
  done: 'm',
  explained: 'ok',
  points: { all: '10', part: '5', none: '0', noneExplained: '2', nothingFound: '10' },
};
const BELOW = { kind: 'below-target', ...steps, measure: stated, target: '100' };
const TIERS = [
  { tier: '优', points: '10' },
  { tier: '差', points: '0' },
];

it.each<[string, Json, Record<string, string>, string | null, string]>([
  [
    'a tier that does not exist',
    { kind: 'tier', answer: 'c', givenBy: '财政局', tiers: TIERS },
    { c: '良好' },
    null,
    '等次写作“良好”，应为优、差之一',
  ],
  [
    'a tier',
    { kind: 'tier', answer: 'c', givenBy: '财政局', tiers: TIERS },
    { c: ' 优 ' },
    '10',
    '等次：财政局评定为「优」，计 10 分',
  ],
  [
    'a band that does not exist',
    { kind: 'qualitative', answer: 'n', band: 'c', bands: BANDS },
    { n: '80', c: '很好' },
    null,
    '没有「很好」这一档，应为达成、未达成之一',
  ],
  [
    'a share outside its band',
    { kind: 'qualitative', answer: 'n', band: 'c', bands: BANDS },
    { n: '79', c: '达成' },
    null,
    '应在 80%（含）至 100%（含） 之内，却取 79%',
  ],
  [
    'a share, the band left to it',
    { kind: 'qualitative', answer: 'n', bands: BANDS },
    { n: '79%' },
    '7.9',
    '由人评定为「未达成」（0%（含）至 80%（不含）），取 79%',
  ],
  [
    'a share that is a stretch',
    { kind: 'qualitative', answer: 'n', bands: BANDS },
    { n: '≥80%' },
    null,
    '读不出明确的数值',
  ],
  ['below target, stated as a stretch above it', BELOW, { n: '≥100%' }, '10', '达到 100%'],
  ['below target, stated as a stretch', BELOW, { n: '≥90%' }, null, '只写了范围，算不出比 100% 低多少'],
  ['below target, nothing stated', BELOW, {}, null, '没有填「个数」'],
  ['below target, exactly all taken', BELOW, { n: '90' }, '0', '扣 10 分，计 0 分'],
  ['below target, more than all taken', BELOW, { n: '89' }, '0', '扣 11 分，扣完为止，计 0 分'],
  [
    'execution stated as a stretch',
    { kind: 'execution-rate', measure: stated, above100: 'capped' },
    { n: '≥90%' },
    null,
    '不是一个明确的、不小于 0 的执行率',
  ],
  [
    'execution below 0',
    { kind: 'execution-rate', measure: rate, above100: 'capped' },
    money('-1'),
    null,
    '不小于 0 的执行率',
  ],
  [
    'execution without figures',
    { kind: 'execution-rate', measure: rate, above100: 'capped' },
    {},
    null,
    '没有填「决算数」、「预算数」，无法计算',
  ],
  [
    'execution capped',
    { kind: 'execution-rate', measure: rate, above100: 'capped' },
    money('100.01'),
    '10',
    '按 100% 计，计满分 10',
  ],
  [
    'execution that nobody can approve',
    { kind: 'execution-rate', measure: rate, above100: 'needs-approval' },
    money('101'),
    null,
    '没有批准就不计算',
  ],
  [
    'approval that cannot be read',
    { kind: 'execution-rate', measure: rate, above100: 'needs-approval', approval: 'ok' },
    { ...money('101'), ok: '批了' },
    null,
    '「做到」写作“批了”',
  ],
  [
    'at most, a stretch that is met',
    { kind: 'proportional', measure: stated, better: 'lower' },
    { n: '≤100%' },
    '10',
    '不超过要求',
  ],
  [
    'at most, a stretch that may be missed',
    { kind: 'proportional', measure: stated, better: 'lower' },
    { n: '≥90%' },
    null,
    '算不出按比例应得的分数',
  ],
  ['at most, below 0', { kind: 'proportional', measure: rate, better: 'lower' }, money('-1'), null, '小于 0，算不出'],
  ['at least, below 0', { kind: 'proportional', measure: rate }, money('-1'), null, '算不出按比例应得的分数'],
  [
    'overshoot of a stretch',
    { kind: 'proportional', measure: stated, overshoot: { thresholdPercent: '30', treatment: 'points', points: '2' } },
    { n: '≥150%' },
    '10',
    '计满分 10',
  ],
  [
    'overshoot that is only explained',
    { kind: 'proportional', measure: stated, overshoot: { thresholdPercent: '30' } },
    { n: '150%' },
    '10',
    '计满分 10',
  ],
  [
    'overshoot that costs more than there is',
    { kind: 'proportional', measure: stated, overshoot: { thresholdPercent: '30', treatment: 'points', points: '12' } },
    { n: '150%' },
    '0',
    '扣 12 分，计 0 分',
  ],
  [
    'a rate by a formula before the stated one',
    { kind: 'proportional', measure: { ...rate, answer: 'n' } },
    { ...money('50'), n: '90%' },
    '5',
    '比率 = 50%（决算数 50 ÷ 预算数 100 = 0.5）',
  ],
  [
    'the stated rate where the formula cannot be worked out',
    { kind: 'proportional', measure: { ...rate, answer: 'n' } },
    { n: '90%' },
    '9',
    '比率 90%',
  ],
  ['neither', { kind: 'proportional', measure: { ...rate, answer: 'n' } }, money('1', '0'), null, '除数是 0，无法计算'],
  [
    'a rate exactly on its boundary',
    {
      kind: 'banded-rate',
      measure: { label: '率', formula: '决算数 / 3 / 预算数 * 3' },
      bands: [
        { from: '95', to: null, points: '10' },
        { from: null, to: '95', points: '0' },
      ],
    },
    money('95'),
    '10',
    '率 = 95%',
  ],
  [
    'a figure with a unit',
    {
      kind: 'banded-rate',
      measure: { label: '超支', formula: '决算数 - 预算数', unit: '万元' },
      bands: [
        { from: null, to: '5', toIncluded: true, points: '10' },
        { from: '5', fromIncluded: false, to: null, points: '0' },
      ],
    },
    money('105'),
    '10',
    '超支 = 5 万元（决算数 105 - 预算数 100 = 5），在「5 万元（含）以下」一档',
  ],
  [
    'a figure in another unit of the same measure',
    { kind: 'over-limit', ...steps, measure: { label: '里程', answer: 'n', unit: '公里' }, limit: '3' },
    { n: '4500米' },
    '9',
    '里程 4.5 公里，超出 3 公里',
  ],
  [
    'a figure in a unit of another measure',
    { kind: 'over-limit', ...steps, measure: { label: '里程', answer: 'n', unit: '公里' }, limit: '3' },
    { n: '2人' },
    null,
    '「个数」写作“2人”，读不出明确的数值',
  ],
  [
    'two sides in a unit',
    { kind: 'two-sided', ...steps, measure: { label: '天数', answer: 'n', unit: '天' }, target: '30' },
    { n: '28天' },
    '8',
    '天数 28 天，与 30 天 有差距；每满 1 天扣 1 分，2 天计 2 个，扣 2 分，计 8 分',
  ],
  [
    'a condition by a yes',
    { kind: 'condition', formula: '合规 且 件数 > 3' },
    { ok: '是', n: '4' },
    '10',
    '件数 4 > 3，成立；条件成立，计 10 分',
  ],
  ['a condition by a no', { kind: 'condition', formula: '合规 且 件数 > 3' }, { ok: '否' }, '0', '条件不成立，不得分'],
  [
    'a condition on what is not filled in',
    { kind: 'condition', formula: '合规 且 件数 > 3' },
    { ok: '是' },
    null,
    '没有填「件数」，无法计算',
  ],
  [
    'a condition on what cannot be read',
    { kind: 'condition', formula: '合规 且 件数 > 3' },
    { ok: '大概' },
    null,
    '没有填「合规」',
  ],
  ['a veto by a condition that is open', { kind: 'veto', formula: '件数 > 3' }, {}, null, '没有填「件数」'],
  [
    'a veto that does not hold',
    { kind: 'veto', formula: '件数 > 3' },
    { n: '3' },
    '10',
    '件数 3 > 3，不成立；没有否决，计 10 分',
  ],
  ['rectification, words for a count', RECTIFIED, { n: '没有' }, null, '「个数」写作“没有”，读不出'],
  ['rectification, nothing to be done, printed', RECTIFIED, { n: '0' }, '10', '没有要整改的问题，计 10 分'],
  [
    'rectification, none but explained, printed',
    RECTIFIED,
    { n: '3', m: '0', ok: '是' },
    '2',
    '未整改，但有情况说明，计 2 分',
  ],
  [
    'a survey below 0',
    { kind: 'survey', answer: 'n', threshold: '90', below: { rule: 'pro-rata' } },
    { n: '-1' },
    null,
    '判断不了是否达到 90%',
  ],
])('%s', (_name, part, answers, points, said) => {
  const result = scoredPart(part, answers, {
    names: { 决算数: 'base.money.final', 预算数: 'base.money.budget', 件数: 'row.n', 合规: 'row.ok' },
  });
  expect(result.points).toBe(points);
  expect(result.explanation).toContain(said);
});
