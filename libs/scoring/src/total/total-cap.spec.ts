// 10 total cap by another measure: the printed table on both sides of each boundary, the named figures, and what cannot be known.
import capped from '../../rule-sets/local/project-capped-by-execution.json';
import type { RuleSet } from '../rule-set.schema';
import { loaded, project } from '../spec/capped-project';

describe('10 「执行率 70%-80% 的总分不超过 89 分，60%-70% 的不超过 79 分，50%-60% 的不超过 69 分，50% 以下的不超过 59 分」', () => {
  const ruleSet = loaded(capped);

  it.each([
    ['80', null, '优'],
    ['79.99', '89', '良'],
    ['70', '89', '良'],
    ['69.99', '79', '中'],
    ['60', '79', '中'],
    ['59.99', '69', '中'],
    ['50', '69', '中'],
    ['49.99', '59', '差'],
    ['0', '59', '差'],
  ])('execution of %s %% caps at %s', (executed, cap, grade) => {
    const { settlement, total } = project(ruleSet, executed, ['10', '90']);
    expect({ cap: settlement?.cap, claimed: settlement?.claimed, grade: total.grade }).toEqual({
      cap,
      claimed: cap ?? '100',
      grade,
    });
  });

  it('puts a boundary on the side that is written', () => {
    const bands = [
      { from: null, to: '60', toIncluded: true, cap: '59' },
      { from: '60', fromIncluded: false, to: null, cap: null },
    ];
    const rules = loaded({ ...capped, totalCap: { ...capped.totalCap, bands } });
    expect(project(rules, '60', ['6', '90']).settlement?.cap).toBe('59');
    expect(project(rules, '60.01', ['6', '90']).settlement?.cap).toBeNull();
  });

  it('may rest on the initial budget', () => {
    const rules = loaded({ ...capped, totalCap: { ...capped.totalCap, formula: '全年执行数 / 年初预算数' } });
    const funds = {
      initial: '200',
      adjusted: '100',
      executed: '100',
      weight: '10',
      claimed: '10',
      claimedRatePercent: null,
    };
    expect(project(rules, '100', ['10', '90'], { funds }).settlement?.cap).toBe('69');
  });

  it('turns the 96 points of a project executed at 60 % into 79', () => {
    const { total, settlement } = project(ruleSet, '60', ['6', '90']);
    expect(total).toEqual({ claimed: null, sumOfClaimed: '96', computed: '79', grade: '中' });
    expect(settlement).toMatchObject({ claimed: '79', computed: '79', cap: '79' });
    expect(settlement?.steps.map((step) => step.explanation)).toEqual([
      '各行得分相加：自评 96，计算 96',
      '预算执行率 60%（全年执行数 60 ÷ 全年预算数 100 = 0.6），在「60%（含）至 70%（不含）」一档，总分不超过 79 分；自评 96 → 79；计算 96 → 79',
      '79 分在「60 分（含）至 80 分（不含）」一档，为「中」',
    ]);
  });

  it('pays 7.93 for 79.27 % of 10 points, and turns 97.93 into 89', () => {
    const { rows, total } = project(ruleSet, '79.27', ['7.93', '90']);
    expect(rows[0]).toMatchObject({
      computed: '7.93',
      verdict: 'agrees',
      explanation: '79.27 / 100 × 10 = 7.927 → 7.93',
    });
    expect(total).toMatchObject({ sumOfClaimed: '97.93', computed: '89', grade: '良' });
  });

  it('takes a printed total of 89 for right, one of 97.93 for above the cap, one of 88 for a wrong sum', () => {
    const codes = (claimedTotal: string): string[] =>
      project(ruleSet, '79.27', ['7.93', '90'], { claimedTotal }).findings.map(
        (finding) => `${finding.code} ${finding.severity}`,
      );
    expect(codes('89')).toEqual([]);
    expect(codes('97.93')).toEqual(['TOTAL_ABOVE_CAP error']);
    expect(codes('88')).toEqual(['SUM_DIFFERS error']);
  });

  it('leaves a total below the cap alone', () => {
    const { settlement, total } = project(ruleSet, '79.27', ['7.93', '80']);
    expect(settlement).toMatchObject({ claimed: '87.93', cap: '89' });
    expect(total.grade).toBe('良');
  });

  it('says no grade where the cap cannot be known', () => {
    const { settlement, total } = project(ruleSet, null, ['10', '90']);
    expect(total).toMatchObject({ sumOfClaimed: '100', computed: null, grade: null });
    expect(settlement?.steps[1]?.explanation).toBe('预算执行率算不出：没有填「全年执行数」。总分上限无法判断');
  });

  it.each([
    [
      'a band that does not reach so far',
      '全年执行数 / 全年预算数',
      [{ from: '70', to: null, cap: '89' }],
      '不在任何一档之内',
    ],
    ['a formula that cannot be read', '执行数 / 2', capped.totalCap.bands, '没有名为「执行数」的数据'],
    ['a formula that gives no figure', '全年执行数 > 1', capped.totalCap.bands, '公式没有给出一个数'],
  ])('knows no cap by %s, should such a document get past the lint', (_name, formula, bands, said) => {
    const faulty = { ...ruleSet, totalCap: { ...ruleSet.totalCap, formula, bands } } as RuleSet;
    const { settlement, total } = project(faulty, '60', ['6', '90']);
    expect(total).toMatchObject({ computed: null, grade: null });
    expect(settlement?.steps[1]?.explanation).toContain(said);
  });

  it('gives no grade to a total above 100', () => {
    const { settlement, total } = project(ruleSet, '100', ['10', '95']);
    expect(total.grade).toBeNull();
    expect(settlement?.steps.at(-1)?.explanation).toBe('105 分不在任何等级之内');
  });

  it('says nothing of steps where a rule set has neither cap nor rest', () => {
    const national = loaded({ ...capped, totalCap: null });
    expect(project(national, '60', ['6', '90'])).not.toHaveProperty('settlement');
  });
});
