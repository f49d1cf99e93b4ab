// A form's total and grade for claims, computed and final scores side by side: the same effects, each in words, nothing added to a row.
import capped from '../../rule-sets/local/project-capped-by-execution.json';
import { scoreForm } from '../score-form';
import type { FormInput, FormSettlement } from '../scored-form';
import { shippedRuleSets } from '../shipped-rule-sets';
import type { RuleSet } from '../rule-set.schema';
import { loaded } from '../spec/capped-project';
import { settleForm } from './settle-form';

const shipped = (id: string): RuleSet => {
  const found = shippedRuleSets().find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};
const cappedSet = loaded(capped);
const rescaling = loaded({ ...capped, totalCap: null, notApplicable: 'rescale' });

type Cells = Record<string, Record<string, string>>;
const settled = (ruleSet: RuleSet, cells: Cells, finals: Record<string, string> | null): FormSettlement => {
  const input: FormInput = { cells, year: 2023 };
  return settleForm(
    ruleSet,
    input,
    scoreForm(ruleSet, input).rows,
    finals === null ? null : new Map(Object.entries(finals)),
  );
};

/** 专项经费: 60 of 100 spent, 96 points claimed. */
const funds = { adjusted: '100', executed: '60', weight: '10', claimed: '6' };
const rows: Cells = {
  funds,
  i1: { name: '次数', target: '10', actual: '10', weight: '90', claimed: '90', reason: '说明' },
};

describe('the total cap', () => {
  it('holds for claims, computed and final scores alike and says each movement', () => {
    const result = settled(cappedSet, rows, { funds: '6', i1: '84.5' });
    expect(result).toMatchObject({
      sum: { claimed: '96', computed: '96', final: '90.5' },
      total: { claimed: '79', computed: '79', final: '79' },
      grade: { claimed: '中', computed: '中', final: '中' },
      cap: '79',
    });
    expect(result.steps).toEqual([
      {
        kind: 'sum',
        claimed: '96',
        computed: '96',
        final: '90.5',
        explanation: '各行得分相加：自评 96，计算 96，最终 90.5',
      },
      {
        kind: 'total-cap',
        claimed: '79',
        computed: '79',
        final: '79',
        explanation:
          '预算执行率 60%（全年执行数 60 ÷ 全年预算数 100 = 0.6），在「60%（含）至 70%（不含）」一档，总分不超过 79 分；自评 96 → 79；计算 96 → 79；最终 90.5 → 79',
      },
      {
        kind: 'grade',
        claimed: '79',
        computed: '79',
        final: '79',
        explanation: expect.stringMatching(
          /^自评 79 分在「.+」一档，为「中」；计算 79 分在「.+」一档，为「中」；最终 79 分在「.+」一档，为「中」$/,
        ),
      },
    ]);
  });

  it('leaves a final total below it alone', () =>
    expect(settled(cappedSet, rows, { funds: '6', i1: '50' })).toMatchObject({
      total: { claimed: '79', final: '56' },
      grade: { final: '差' },
    }));

  it('that cannot be worked out leaves no total and no grade', () =>
    expect(settled(cappedSet, { ...rows, funds: { ...funds, executed: '' } }, { funds: '6', i1: '90' })).toMatchObject({
      sum: { final: '96' },
      total: { claimed: null, final: null },
      grade: { claimed: null, final: null },
      cap: null,
    }));
});

describe('rows that do not count', () => {
  const away: Cells = {
    funds: { adjusted: '100', executed: '100', weight: '10', claimed: '10' },
    i1: { name: '次数', target: '10', actual: '9', weight: '40', claimed: '36', reason: '少一次' },
    i2: { name: '人数', target: '10', actual: '不适用', weight: '50', claimed: '0', reason: '没有此项业务' },
  };
  it('are left out of all three and the rest is scaled up', () => {
    const result = settled(rescaling, away, { funds: '10', i1: '30', i2: '0' });
    expect(result).toMatchObject({
      sum: { claimed: '46', computed: '46', final: '40' },
      total: { claimed: '92', computed: '92', final: '80' },
      grade: { claimed: '优', final: '良' },
    });
    expect(result.steps[1]?.explanation).toBe(
      '「人数」不适用，不计 50 分，其余折算成 100 分：自评 46 × 100 / 50 = 92，计算 46 × 100 / 50 = 92，最终 40 × 100 / 50 = 80',
    );
  });

  it('count for nothing even where points stand on them', () => {
    const result = settled(
      rescaling,
      { ...away, i2: { ...away['i2'], claimed: '50' } },
      { funds: '10', i1: '30', i2: '20' },
    );
    expect(result).toMatchObject({ sum: { claimed: '96', final: '60' }, total: { claimed: '92', final: '80' } });
    expect(result.steps[1]?.explanation).toContain(
      '自评 (96 - 50) × 100 / 50 = 92，计算 46 × 100 / 50 = 92，最终 (60 - 20) × 100 / 50 = 80',
    );
  });
});

describe('the grade', () => {
  const national = shipped('national-2020');
  const full: Cells = {
    funds: { adjusted: '100', executed: '100', weight: '10', claimed: '10' },
    i1: { name: '数量', target: '1', actual: '1', weight: '90', claimed: '90' },
  };
  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.999999', '良'],
    ['0', '差'],
    ['100.1', null],
  ])('of a final total of %s is %s', (total, grade) =>
    expect(settled(national, full, { i1: total }).grade.final).toBe(grade),
  );

  it('waits for all claims, and before there is a ledger there is none of a final total', () => {
    const open = settled(national, { ...full, i1: { ...full['i1'], claimed: '' } }, null);
    expect(open).toMatchObject({
      sum: { claimed: '10', final: null },
      total: { final: null },
      grade: { claimed: null, computed: '优', final: null },
    });
    expect(open.steps.at(-1)?.explanation).toMatch(/^有的行没有填自评得分，自评总分不定等级；计算 100 分在/);
    expect(settled(national, full, null).grade).toEqual({ claimed: '优', computed: '优', final: null });
  });

  it('is 差 after a grave breach, whatever a reviewer scores', () => {
    const result = settled(shipped('yuhua-2020-overall'), { 'funds-use': { grave: '是' } }, { 'funds-use': '100' });
    expect(result).toMatchObject({ total: { final: '100' }, grade: { final: '差' } });
    expect(result.steps.at(-1)).toMatchObject({
      kind: 'grade-override',
      final: '100',
      explanation: expect.stringContaining('等级定为「差」'),
    });
  });
});

it('of a row that left the form counts what its lines say', () =>
  expect(settled(shipped('national-2020'), rows, { funds: '6', i1: '90', gone: '0' }).sum.final).toBe('96'));
