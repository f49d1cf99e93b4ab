// The scored cases to the last digit, and what a case file may not be.
import shazitang from '../../../cases/shazitang-2020.json';
import services from '../../../cases/wujialing-2022-services.json';
import social from '../../../cases/wujialing-2022-social.json';
import nutrition from '../../../cases/yongde-2022-nutrition.json';
import goldenShazitang from '../golden/shazitang-2020.json';
import goldenServices from '../golden/wujialing-2022-services.json';
import goldenSocial from '../golden/wujialing-2022-social.json';
import goldenNutrition from '../golden/yongde-2022-nutrition.json';
import { scoreCase, type CaseOutput } from './score-case';
import { shippedRuleSets } from './shipped-rule-sets';

function scored(json: unknown): CaseOutput {
  const output = scoreCase(json);
  if ('fault' in output) throw new Error(output.fault);
  return output;
}

const codes = (output: CaseOutput): string[] =>
  output.findings.map((finding) => `${finding.index ?? '-'} ${finding.code}`);

describe('the golden files', () => {
  it.each([
    ['shazitang-2020', shazitang, goldenShazitang],
    ['wujialing-2022-services', services, goldenServices],
    ['wujialing-2022-social', social, goldenSocial],
    ['yongde-2022-nutrition', nutrition, goldenNutrition],
  ])('%s is scored as published', (_name, given, golden) => expect(scored(given)).toEqual(golden));
});

describe('the figures checked by hand against the documents', () => {
  it('砂子塘 2020: the parts from printed figures, the rows, the total and the grade', () => {
    const output = scored(shazitang);
    const row = (index: number) => output.rows[index - 1];
    const part = (index: number, place: number): string | null | undefined => row(index)?.parts?.[place]?.points;
    expect([part(4, 0), part(8, 0), part(3, 0), part(7, 0), part(5, 0)]).toEqual(['1.5', '0.6', '2', '2', '0']);
    expect([row(4), row(8), row(3), row(5)].map((each) => each?.computed)).toEqual(['5.5', '1.6', '2', '0']);
    expect(row(4)?.explanation).toContain('5428.73 / 预算数（含追加） 5808.7 = 93.46%');
    expect(output.total).toEqual({ claimed: '92.1', sumOfClaimed: '92.1', computed: '92.1', grade: '优' });
    const others = output.findings.filter((finding) => finding.code !== 'CLAIM_WITHOUT_EVIDENCE');
    expect(others.map((finding) => [finding.code, finding.row, finding.figures])).toEqual([
      [
        'FIGURE_ONLY_IN_REPORT',
        '部门整体支出预算调整',
        { cell: 'total.adjusted', figure: '5808.7', rows: '预算执行率、预算调整率' },
      ],
      ['STATED_RATE_DIFFERS', '附件3 二', { stated: '4.95', recomputed: '4.96', over: '269', under: '5428.73' }],
      [
        'STATED_FIGURE_DIFFERS',
        '附件3 二（一）（2）',
        { cell: 'meetingTraining.final', stated: '12.14', inTable: '2.32', difference: '9.82' },
      ],
      [
        'STATED_FIGURE_DIFFERS',
        '附件3 二（一）（2）',
        { cell: 'meetingTraining.lastFinal', stated: '19.24', inTable: '2.44', difference: '16.8' },
      ],
    ]);
    const claims = output.findings.filter((finding) => finding.code === 'CLAIM_WITHOUT_EVIDENCE');
    expect(claims.map((finding) => finding.index)).toEqual([
      1, 2, 4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ]);
  });

  it('the two 伍家岭 tables: execution far above 100 %, a saving rate that the money contradicts', () => {
    expect(codes(scored(services))).toEqual(['0 EXECUTION_ABOVE_100', '15 SAVING_RATE_CONTRADICTS']);
    expect(codes(scored(social))).toEqual(['0 EXECUTION_ABOVE_100', '15 SAVING_RATE_CONTRADICTS']);
    expect(scored(social).findings[1]?.figures).toMatchObject({ recomputedPercent: '-213.4' });
    expect(scored(services).findings[1]?.figures).toMatchObject({ recomputedPercent: '-2672.45' });
    expect(scored(social).rows[9]).toMatchObject({ computed: '1', verdict: 'agrees' });
    expect(scored(services).total).toEqual({ claimed: '97', sumOfClaimed: '97', computed: null, grade: '优' });
  });

  it('永德: 7 of 10 for a target that was met, 9 for 98 % of 100 %', () => {
    expect(codes(scored(nutrition))).toEqual([
      '3 SCORE_DIFFERS',
      '3 DEDUCTION_WITHOUT_REASON',
      '6 SCORE_DIFFERS',
      '6 DEDUCTION_WITHOUT_REASON',
      '6 TARGET_MISSED_WITHOUT_REASON',
    ]);
    expect(scored(nutrition).rows[6]).toMatchObject({ computed: '9.8', explanation: '98 / 100 × 10 = 9.8' });
  });
});

type Changed = Record<string, unknown> & { funds: Record<string, unknown>; indicators: Record<string, unknown>[] };

function faultOf(change: (file: Changed) => void): string {
  const file = structuredClone(nutrition) as unknown as Changed;
  change(file);
  const output = scoreCase(file);
  return 'fault' in output ? output.fault : '';
}

describe('a case file that cannot be read gives one line that names the place', () => {
  it('a field that nobody knows, at the top of the file: no place before it', () =>
    expect(scoreCase({ ...(nutrition as object), total: '1' })).toEqual({ fault: '不认识的字段 total。' }));

  it.each<[string, (file: Changed) => void, string]>([
    [
      'unknown field',
      (f) => {
        f['total'] = '1';
      },
      '不认识的字段 total',
    ],
    [
      'unknown field in a row',
      (f) => {
        f.indicators[0]!['score'] = '1';
      },
      'indicators 第 1 项：不认识的字段 score',
    ],
    [
      'missing weight',
      (f) => {
        delete f.indicators[2]!['weight'];
      },
      'indicators 第 3 项 weight：缺少这一项',
    ],
    [
      'null weight',
      (f) => {
        f.indicators[2]!['weight'] = null;
      },
      'indicators 第 3 项 weight：应为带引号的十进制数',
    ],
    [
      'number that is no text',
      (f) => {
        f.indicators[0]!['weight'] = 10;
      },
      '应为带引号的十进制数，现为 10',
    ],
    [
      'number that is no decimal',
      (f) => {
        f.funds['executed'] = '1e5';
      },
      'funds executed：不是十进制数',
    ],
    [
      'per cent in a decimal',
      (f) => {
        f.funds['claimedRatePercent'] = '100%';
      },
      'funds claimedRatePercent：不是十进制数',
    ],
    [
      'empty claim',
      (f) => {
        f.indicators[0]!['claimed'] = '';
      },
      '不是十进制数',
    ],
    [
      'unknown form',
      (f) => {
        f['form'] = 'other';
      },
      'form：应为 project 或 overall',
    ],
    [
      'unknown rule set',
      (f) => {
        f['ruleSet'] = 'mars-2020';
      },
      '没有编号为「mars-2020」的评分规则',
    ],
    [
      'rule set of the other form',
      (f) => {
        f['ruleSet'] = 'yuhua-2020-overall';
      },
      '不能用于 project 表',
    ],
    [
      'no funds',
      (f) => {
        delete (f as Record<string, unknown>)['funds'];
      },
      'funds：缺少这一项',
    ],
  ])('%s', (_name, change, said) => {
    const fault = faultOf(change);
    expect(fault).toContain(said);
    expect(fault).not.toContain('\n');
  });

  it.each([null, 1, 'x', [], {}])('%j is no case', (json) => expect(scoreCase(json)).toHaveProperty('fault'));

  it.each(['baseData', 'answers', 'claimed'])('an unknown name in %s of an overall case', (place) => {
    const given =
      place === 'claimed'
        ? '1'
        : place === 'answers'
          ? { value: '是', basis: 'printed' }
          : { value: '1', source: 'printed', column: 'x' };
    const file = {
      ...shazitang,
      [place]: { ...(shazitang as unknown as Record<string, object>)[place], stranger: given },
    };
    expect(scoreCase(file)).toEqual({
      fault: expect.stringContaining(`${place}：评分规则「yuhua-2020-overall」里没有「stranger」`),
    });
  });
});

describe('other rule sets', () => {
  it('a rule set that is handed in replaces the one named', () => {
    const national = shippedRuleSets().find((ruleSet) => ruleSet.id === 'national-2020');
    const output = scoreCase({ ...nutrition, ruleSet: './local.json' }, {
      ...national,
      tolerance: '0.8',
    } as typeof national);
    expect('rows' in output && output.rows[6]?.verdict).toBe('agrees');
  });

  it('is linear: 4 000 rows are scored in a second or two', () => {
    const indicators = Array.from({ length: 4000 }, (_row, index) => ({
      ...nutrition.indicators[index % 9],
      name: `指标${index}`,
    }));
    expect(scored({ ...nutrition, complete: false, indicators }).rows).toHaveLength(4001);
  });
});
