// What lint refuses in payments, print, names and formulas: each fault is one sentence that begins with its place.
import { band, bands, project, rate, row, steps } from '../spec/faults-of';
import type { Json } from '../spec/small-rule-set';

const side = { label: '决算', sum: [{ ref: 'base.money.final' }] };

describe('what a rule pays', () => {
  it.each<[string, string[], string]>([
    ['more than its part', bands(band(null, null, '11')), 'rows.row.p1：给分 11 超过本要点的 10 分'],
    ['less than nothing', bands(band(null, null, '-1')), 'rows.row.p1：分数 -1 小于 0'],
    [
      'parts below 0',
      row([
        { kind: 'yes-no', answer: 'ok', max: '-1' },
        { kind: 'yes-no', key: 'p2', answer: 'ok', max: '11' },
      ]),
      'rows.row.p1：分数 -1 小于 0',
    ],
    [
      'parts that are not the row',
      row([{ kind: 'yes-no', answer: 'ok', max: '9' }]),
      'rows.row：各要点合计 9 分，本行分值 10',
    ],
    [
      'a tier above its part',
      row([
        {
          kind: 'tier',
          answer: 'c',
          givenBy: '财政局',
          tiers: [
            { tier: '优', points: '12' },
            { tier: '优', points: '0' },
          ],
        },
      ]),
      '给分 12 超过',
    ],
    [
      'a tier twice',
      row([
        {
          kind: 'tier',
          answer: 'c',
          givenBy: '财政局',
          tiers: [
            { tier: '优', points: '10' },
            { tier: '优', points: '0' },
          ],
        },
      ]),
      '「优」写了两次',
    ],
    [
      'a checklist that is not its part',
      row([
        {
          kind: 'checklist',
          items: [
            { answer: 'ok', points: '3' },
            { answer: 'ok', points: '3' },
          ],
        },
      ]),
      'rows.row.p1：各项合计 6 分，本要点 10 分',
    ],
    ['a step of nothing', row([{ kind: 'below-target', ...steps, target: '100', step: '0' }]), '扣分步长应大于 0'],
    ['a deduction of nothing', row([{ kind: 'per-case', answer: 'n', deduction: '0' }]), '每次扣分应大于 0'],
    [
      'a survey step of nothing',
      row([
        {
          kind: 'survey',
          answer: 'n',
          threshold: '90',
          below: { rule: 'steps', step: '0', deduction: '1', mode: 'whole' },
        },
      ]),
      '扣分步长应大于 0',
    ],
    [
      'a survey that asks for nothing',
      row([{ kind: 'survey', answer: 'n', threshold: '0', below: { rule: 'pro-rata' } }]),
      '满意度的要求 0 应大于 0，不超过 100',
    ],
    [
      'a survey that asks too much',
      row([{ kind: 'survey', answer: 'n', threshold: '101', below: { rule: 'pro-rata' } }]),
      '满意度的要求 101',
    ],
    ['a veto without a cause', row([{ kind: 'veto' }]), '否决要写 answer 或 formula，只写一个'],
    [
      'a veto with two',
      row([{ kind: 'veto', answer: 'n', formula: '预算数 > 1' }]),
      '否决要写 answer 或 formula，只写一个',
    ],
    ['qualitative without bands', row([{ kind: 'qualitative', answer: 'n' }]), '没有定性分档'],
    [
      'qualitative with a gap',
      row([{ kind: 'qualitative', answer: 'n', bands: [{ name: '甲', from: '1', to: '100', toIncluded: true }] }]),
      'rows.row.p1：bands：最低一档「甲」应从 0（含）开始',
    ],
    [
      'approval that nothing needs',
      row([{ kind: 'execution-rate', measure: rate, above100: 'capped', approval: 'ok' }]),
      'above100 应为 needs-approval',
    ],
    [
      'overshoot of an at-most target',
      row([{ kind: 'proportional', measure: rate, better: 'lower', overshoot: { thresholdPercent: '30' } }]),
      '不能写 overshoot',
    ],
    [
      'a rate from both sides and a formula',
      row([{ kind: 'proportional', measure: { ...rate, numerator: side, denominator: side } }]),
      '写了分子分母，就不再写公式和单位',
    ],
    ['a rate from nowhere', row([{ kind: 'proportional', measure: { label: '比率' } }]), '比率没有来源'],
  ])('%s', (_name, found, said) => expect(found.join('\n')).toContain(said));
});

describe('print against rule', () => {
  const yes = [{ kind: 'yes-no', answer: 'ok' }];
  it.each<[string, string[], string[]]>([
    ['agree', row(yes, { standard: '做到计１０分，否则不得分' }), []],
    ['no points printed', row(yes, { standard: '做到即可' }), []],
    [
      'printed and not ruled',
      row(yes, { standard: '做到计10分，基本做到计5分' }),
      ['rows.row：standard 印着计 5 分，规则里没有'],
    ],
    [
      'ruled and not printed',
      row(yes, { standard: '做到计8分' }),
      ['rows.row：standard 印着计 8 分，规则里没有', 'rows.row：规则里计 10 分，standard 没有印'],
    ],
    [
      'deductions',
      row([{ kind: 'per-case', answer: 'n', deduction: '0.2' }], { standard: '计10分，每例扣0.5分' }),
      ['rows.row：standard 印着扣 0.5 分，规则里没有', 'rows.row：规则里扣 0.2 分，standard 没有印'],
    ],
    [
      'a difference that is explained',
      row(yes, { standard: '做到计8分', differsFromPrint: '印刷有误，区财政局已更正' }),
      [],
    ],
  ])('%s', (_name, found, said) => expect(found).toEqual(said));
});

describe('names and formulas', () => {
  const formula = (text: string, head: Json = {}): string[] => row([{ kind: 'condition', formula: text }], {}, head);
  it.each<[string, string[], string]>([
    [
      'an undefined name',
      formula('决算 > 1'),
      'rows.row.p1.formula：第 1 个字「决算 > 1」处：没有名为「决算」的数据，是不是「支出·决算数」',
    ],
    ['a divisor that is 0', formula('决算数 ÷ 0 > 1'), 'rows.row.p1.formula：第 7 个字处：除数总是 0，这个公式永远算不出'],
    ['a divisor that comes to 0', formula('预算数 > 最大(决算数 / (2 - 1 × 2), 1)'), 'rows.row.p1.formula：第 19 个字处：除数总是 0，这个公式永远算不出'],
    ['a figure for a condition', formula('决算数 + 1'), 'rows.row.p1.formula：公式应给出一个条件，这里给出数'],
    [
      'a condition for a figure',
      row([{ kind: 'proportional', measure: { label: '比率', formula: '决算数 > 1' } }]),
      'rows.row.p1.measure.formula：公式应给出一个数，这里给出条件',
    ],
    ['10⁵ characters', formula('决算数+'.repeat(25_000)), 'rows.row.p1.formula：公式太长：100000 个字，最多 1000 个字'],
    [
      'in a grade override',
      row([{ kind: 'yes-no', answer: 'ok' }], {}, { gradeOverrides: [{ formula: '1 <', grade: '差', printed: '差' }] }),
      'gradeOverrides.第 1 项.formula：公式末尾：公式没有写完',
    ],
    [
      'in a total cap',
      project({
        totalCap: { label: '率', formula: '执行数 / 2', printed: '封顶', bands: [{ from: null, to: null, cap: null }] },
      }),
      'totalCap.formula：第 1 个字「执行数 / 2」处：没有名为「执行数」的数据，是不是「全年执行数」',
    ],
    [
      'an answer that is not there',
      row([{ kind: 'yes-no', answer: 'nobody' }]),
      'rows.row.p1：没有名为「nobody」的数据或答案',
    ],
    [
      'a measure from an answer that is not there',
      row([{ kind: 'proportional', measure: { label: '率', answer: 'nobody' } }]),
      '没有名为「nobody」的数据或答案',
    ],
    [
      'a name for nothing',
      formula('预算数 > 1', { names: { 预算数: 'base.money.nothing' } }),
      'names.预算数：没有名为「base.money.nothing」的数据或答案',
    ],
    ['a name for a choice', formula('甲 > 1', { names: { 甲: 'row.c' } }), 'names.甲：「row.c」是选项'],
    [
      'a name that is a word of the language',
      formula('1 > 0', { names: { 且: 'row.n' } }),
      'names.且：「且」是公式里的词',
    ],
    ['a name that is a number', formula('1 > 0', { names: { 2023: 'row.n' } }), 'names.2023：名称不能是数'],
    [
      'a row that may not apply, but nobody says how',
      row([{ kind: 'yes-no', answer: 'ok' }], { notApplicable: 'ok' }),
      'rows.row：写了 notApplicable，评分规则要写明',
    ],
    [
      'a row that may not apply by an answer that is not there',
      row([{ kind: 'yes-no', answer: 'ok' }], { notApplicable: 'nobody' }),
      'rows.row：notApplicable：本行没有名为「nobody」的是否答案',
    ],
    [
      'a row that may not apply by a count',
      row([{ kind: 'yes-no', answer: 'ok' }], { notApplicable: 'n' }),
      '本行没有名为「n」的是否答案',
    ],
    [
      'an override by nothing',
      row([{ kind: 'yes-no', answer: 'ok' }], {}, { gradeOverrides: [{ grade: '差', printed: '差' }] }),
      'gradeOverrides.第 1 项：要么写明答案',
    ],
    ['a cell of the base data twice', faultsOfBase(), 'baseData.money：「a」写了两次'],
  ])('%s', (_name, found, said) => expect(found.join('\n')).toContain(said));

  it('a yes-no answer is a condition, a count a figure, a printed label a name', () =>
    expect(formula('合规 且 件数 > 3 且 「支出·决算数」 < 5', { names: { 合规: 'row.ok', 件数: 'row.n' } })).toEqual(
      [],
    ));
});

function faultsOfBase(): string[] {
  const field = { key: 'a', label: '数', kind: 'amount' };
  return row(
    [{ kind: 'yes-no', answer: 'ok' }],
    {},
    { names: {}, baseData: [{ key: 'money', label: '支出', fields: [field, field] }] },
  );
}
