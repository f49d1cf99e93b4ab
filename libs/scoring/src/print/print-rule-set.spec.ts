// A rule set in print: every kind in a sentence made from the rule, columns aligned for two-cell characters.
import capped from '../../rule-sets/local/project-capped-by-execution.json';
import overshoot from '../../rule-sets/local/project-overshoot-30.json';
import shares from '../../rule-sets/local/project-10-25-30-35.json';
import rest from '../../rule-sets/local/project-20-80.json';
import { loadRuleSet } from '../load-rule-set';
import { shippedRuleSets } from '../shipped-rule-sets';
import { rate, steps } from '../spec/faults-of';
import { smallRuleSet, type Json } from '../spec/small-rule-set';
import { columns } from './columns';
import { partWords } from './part-words';
import { printRuleSet } from './print-rule-set';

function printed(json: unknown): string {
  const loaded = loadRuleSet(json);
  return loaded.ok ? printRuleSet(loaded.ruleSet) : loaded.faults.join('\n');
}

describe('columns', () => {
  it('count Chinese characters as two cells, and wrap what is too long', () => {
    expect(
      columns(
        [
          { title: '名', width: 4 },
          { title: '值', width: 4 },
        ],
        [
          ['预算执行', '1'],
          ['甲', '123456'],
        ],
      ),
    ).toBe(['名    值', '----  ----', '预算  1', '执行', '甲    1234', '      56'].join('\n'));
  });
});

describe('a project rule set', () => {
  it('shows shares, money above 100 %, overshoot, rows that do not apply', () => {
    expect(printed(shares)).toMatch(/日期 +不晚于计满分；晚了没有公布的扣分比例，由人评定/);
    expect(printed(shares)).toMatch(/过程 +25 +预算执行率、级别名称含「过程」的行/);
    expect(printed(rest)).toMatch(/绩效指标 +80 +其余各行/);
    const text = printed(overshoot);
    expect(text).toContain('超过 100% 的按 100% 计');
    expect(text).toContain('比指标值高 30% 及以上的扣 2 分');
    expect(text).toContain('2. 写明理由的不适用行：不计分，其余各行折算成 100 分');
    expect(printed({ ...overshoot, overshoot: { treatment: 'deviation', points: null } })).toContain(
      '及以上的按偏离度调减',
    );
    expect(printed({ ...overshoot, overshoot: { treatment: 'none', points: null } })).toContain('超额完成不扣分');
    expect(printed({ ...overshoot, qualitative: null, assumptions: [] })).toContain('由人评定，没有分档');
  });
  it('shows the cap in its order', () =>
    expect(printed(capped)).toMatch(/1\. 各行得分相加\n2\. 总分上限.*不超过 59 分\n3\. 等级/));
});

describe('an overall rule set', () => {
  it('shows each row once, each part, the override', () => {
    const text = printRuleSet(shippedRuleSets()[0] as never);
    expect(text.match(/预算执行率 +6 /g)).toHaveLength(1);
    expect(text).toContain('不论总分：违规情况特别严重的，重点绩效评价等级定为“差” → 差');
    expect(text).toContain('约定（印的规则没有写明的地方）');
    expect(text).toContain('得分保留 2 位小数，四舍五入');
    expect(text.match(/^\d+ +\S+ +\S/gm)).toHaveLength(24);
  });
});

it('an overall set with short names, another rounding, and a row that may not apply', () => {
  const yes = { kind: 'yes-no', key: 'p1', label: '做到', max: '10', answer: 'ok', note: '看台账' };
  const answers = [{ key: 'ok', label: '做到', kind: 'yes-no' }];
  const text = printRuleSet(
    smallRuleSet(
      { standard: '做到计10分', weight: '10', answers, parts: [yes], notApplicable: 'ok' },
      { rounding: 'down', notApplicable: 'full-marks', names: { 决算: 'base.money.final' } },
    ),
  );
  expect(text).toContain('公式里的名称：决算 = 支出·决算数');
  expect(text).toContain('得分保留 2 位小数，去尾');
  expect(text).toContain('做到：是，计 10 分；否，不得分（看台账）');
  expect(text).toContain('2. 写明理由的不适用行：计满分');
});

describe('each kind in words', () => {
  const part = (fields: Json): Json => ({ key: 'p1', label: '要点', max: '10', ...fields });
  const said = (fields: Json): string => {
    const answers = ['n', 'm', 'ok'].map((key) => ({
      key,
      label: `答${key}`,
      kind: key === 'ok' ? 'yes-no' : 'count',
    }));
    const ruleSet = smallRuleSet({ standard: '由人评定', weight: '10', answers, parts: [part(fields)] });
    return partWords(ruleSet.rows[0]?.parts[0] as never, (ref) => `「${ref}」`);
  };
  it.each<[Json, string]>([
    [{ kind: 'condition', formula: '决算数 ≤ 预算数' }, '决算数 ≤ 预算数：成立，计 10 分；不成立，不得分'],
    [{ kind: 'checklist', items: [{ answer: 'ok', points: '10' }] }, '做到一项计一项：「ok」 10 分'],
    [
      { kind: 'count-bands', answer: 'n', bands: [{ from: '0', to: null, points: '10' }], unprinted: [] },
      '「n」：0 个及以上计 10 分',
    ],
    [
      {
        ...{ kind: 'count-bands', answer: 'n', unprinted: ['3'] },
        bands: [
          { from: '4', to: null, points: '10' },
          { from: '2', to: '2', points: '5' },
          { from: '0', to: '1', points: '0' },
        ],
      },
      '「n」：4 个及以上计 10 分；2 个计 5 分；0 至 1 个计 0 分；3 个没有印分数，由人评定',
    ],
    [{ kind: 'veto', answer: 'n' }, '计 10 分，「n」有 1 例的，本行全部扣完'],
    [{ kind: 'veto', formula: '决算数 > 1' }, '计 10 分，决算数 > 1的，本行全部扣完'],
    [
      {
        kind: 'tier',
        answer: 'n',
        givenBy: '财政局',
        tiers: [
          { tier: '优', points: '10' },
          { tier: '差', points: '0' },
        ],
      },
      '财政局评定：优计 10 分；差计 0 分',
    ],
    [
      {
        kind: 'choice',
        answer: 'n',
        options: [
          { value: '有', points: '10' },
          { value: '无', points: null },
        ],
      },
      '「n」：有计 10 分；无没有印分数，由人评定',
    ],
    [
      {
        kind: 'rectification',
        found: 'n',
        done: 'm',
        explained: 'ok',
        points: { all: '10', part: '5', none: '0', noneExplained: null, nothingFound: '10' },
      },
      '全部整改计 10 分；部分整改计 5 分；未整改且无说明计 0 分；未整改但有说明没有印分数，由人评定；没有要整改的问题计 10 分',
    ],
    [
      { kind: 'qualitative', answer: 'n', bands: [{ name: '达成', from: '0', to: '100', toIncluded: true }] },
      '由人评定，按比例给分：达成 0%（含）至 100%（含）',
    ],
    [
      { kind: 'survey', answer: 'n', threshold: '90', below: { rule: 'nothing' } },
      '「n」达到 90% 计 10 分，达不到不得分',
    ],
    [
      { kind: 'survey', answer: 'n', threshold: '90', below: { rule: 'pro-rata' } },
      '「n」达到 90% 计 10 分，达不到按 满意度 / 90 × 10 计分',
    ],
    [
      {
        kind: 'survey',
        answer: 'n',
        threshold: '90',
        below: { rule: 'steps', step: '1', deduction: '0.5', mode: 'begun' },
      },
      '「n」达到 90% 计 10 分，达不到的每（不足按一个计） 1 个百分点扣 0.5 分，扣完为止',
    ],
    [{ kind: 'judged', answer: 'n', needsReason: true }, '由人评定，最多 10 分，扣分须写理由'],
    [{ kind: 'judged', answer: 'n' }, '由人评定，最多 10 分'],
    [{ kind: 'two-sided', ...steps, target: '100' }, '正好 100% 计 10 分，高于和低于的都每满 1 个百分点扣 1 分'],
    [{ kind: 'yes-else-judged', answer: 'ok', judged: 'n' }, '「ok」：是，计 10 分；否，由人酌情给分'],
    [{ kind: 'per-case', answer: 'n', deduction: '0.5' }, '计 10 分，「n」每 1 例扣 0.5 分，扣完为止'],
    [
      { kind: 'proportional', measure: { label: '率', numerator: side('+'), denominator: side('+') } },
      '率 = 「base.money.final」 / 「base.money.final」：',
    ],
    [
      { kind: 'proportional', measure: { label: '率', numerator: side('+', '-'), denominator: side('-', '+') } },
      '（「base.money.final」 - 「base.money.final」） / （- 「base.money.final」 + 「base.money.final」）',
    ],
    [
      { kind: 'over-limit', ...steps, measure: { label: '天数', answer: 'n', unit: '天' }, limit: '30' },
      '天数（由单位填写：「n」）：不超过 30 天 计 10 分，超出的每满 1 天扣 1 分，扣完为止',
    ],
    [
      { kind: 'below-target', ...steps, target: '100' },
      '比率 = 决算数 / 预算数：达到 100% 计 10 分，低于的每满 1 个百分点扣 1 分，扣完为止',
    ],
    [{ kind: 'proportional', measure: rate }, '比率 = 决算数 / 预算数：10 × 比率，最多 10 分'],
    [
      { kind: 'proportional', measure: rate, better: 'lower' },
      '比率 = 决算数 / 预算数：不超过 100% 计 10 分，超过的按 10 ÷ 比率计分',
    ],
    [
      { kind: 'proportional', measure: rate, overshoot: { thresholdPercent: '50' } },
      '最多 10 分；比指标值高 50% 及以上的须说明原因，不扣分',
    ],
    [
      { kind: 'execution-rate', measure: rate, above100: 'needs-approval' },
      '10 × 执行率；超过 100% 的须经批准才计满分，没有批准不计算',
    ],
    [
      {
        kind: 'banded-rate',
        measure: { label: '天数', answer: 'n', unit: '天' },
        bands: [{ from: null, to: null, points: '10' }],
      },
      '天数（由单位填写：「n」）：全部计 10 分',
    ],
  ])('%j', (fields, words) => expect(said(fields)).toContain(words));
});

function side(...signs: string[]): Json {
  return { label: '数', sum: signs.map((sign) => ({ ref: 'base.money.final', sign })) };
}
