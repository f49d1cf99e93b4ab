// Like facts, unlike scores across units: what is found, what is not, and that the order of the tables says nothing.
import fc from 'fast-check';
import { scoreForm } from '../score-form';
import { shippedRuleSets } from '../shipped-rule-sets';
import { comparableTable, type ComparableTable } from './comparable-table';
import { likeFactsScoredUnlike } from './like-facts-scored-unlike';

const national = shippedRuleSets().find((ruleSet) => ruleSet.id === 'national-2020')!;

interface Row {
  name?: string;
  target?: string;
  actual?: string;
  weight?: string;
  claimed?: string;
}

function table(unit: string, rows: Row[], scores?: Record<string, string>): ComparableTable {
  const cells = Object.fromEntries(
    rows.map((row, index) => [
      `i${index + 1}`,
      {
        level1: '产出',
        level2: '数量',
        name: '开展培训',
        target: '4',
        actual: '4',
        weight: '10',
        claimed: '10',
        ...row,
      },
    ]),
  );
  const input = { cells, year: 2022 };
  return comparableTable({ id: `${unit}表`, unit }, scoreForm(national, input), input, scores);
}

const found = (...tables: ComparableTable[]): [string, string, string, number][] =>
  likeFactsScoredUnlike(tables).map((each) => [
    each.indicator,
    each.lowestPercent,
    each.highestPercent,
    each.rows.length,
  ]);

describe('LIKE_FACTS_SCORED_UNLIKE', () => {
  it.each<[string, Row, Row, boolean]>([
    ['the same fact, full marks and 70 %', {}, { claimed: '7' }, true],
    ['the same fact, the same marks', { claimed: '7' }, { claimed: '7' }, false],
    ['both met, with other figures', {}, { target: '12次', actual: '13次', claimed: '7' }, true],
    ['other weights, the same share', {}, { weight: '5', claimed: '5' }, false],
    ['other weights, another share', {}, { weight: '5', claimed: '4' }, true],
    [
      'nearly the same fact (98 % and 97.5 %)',
      { target: '100%', actual: '98%', claimed: '9.8' },
      { target: '100%', actual: '97.5%', claimed: '7' },
      true,
    ],
    [
      'another fact (98 % and 90 %)',
      { target: '100%', actual: '98%', claimed: '9.8' },
      { target: '100%', actual: '90%', claimed: '9' },
      false,
    ],
    ['exactly 5 points apart', {}, { claimed: '9.5' }, false],
    ['just more than 5 points apart', {}, { claimed: '9.49' }, true],
    ['the same words', { target: '有效', actual: '有效' }, { target: '有 效', actual: '有效', claimed: '6' }, true],
    ['other words', { target: '有效', actual: '有效' }, { target: '有效', actual: '比较有效', claimed: '6' }, false],
    ['nothing filled in', { target: '', actual: '' }, { target: '', actual: '', claimed: '6' }, false],
    ['another indicator', {}, { name: '开展宣传', claimed: '6' }, false],
    [
      'the name with its unit',
      { name: '满意度（%）', target: '90', actual: '95' },
      { name: '满意度', target: '90%', actual: '95%', claimed: '6' },
      true,
    ],
    ['a row of half a point', { weight: '0.5', claimed: '0.5' }, { weight: '0.5', claimed: '0.3' }, true],
    ['a row of no weight', { weight: '0', claimed: '0' }, { claimed: '6' }, false],
    ['nothing claimed', { claimed: '' }, { claimed: '6' }, false],
  ])('%s', (_name, a, b, unlike) => expect(found(table('甲街道', [a]), table('乙街道', [b])).length > 0).toBe(unlike));

  it('compares what is alike across the end of a group, and tells it once', () => {
    const due = (actual: string, claimed: string): Row => ({ target: '100%', actual, claimed });
    const tables = [
      table('甲街道', [due('97%', '9.7')]),
      table('乙街道', [due('97.9%', '9.8')]),
      table('丙街道', [due('98.6%', '5')]),
    ];
    expect(found(...tables)).toEqual([['开展培训', '50', '98', 2]]);
    expect(found(...tables.slice(0, 2))).toEqual([]);
    expect(found(...tables.filter((_, index) => index !== 1))).toEqual([]);
  });

  it('is no matter of one table alone', () => expect(found(table('甲街道', [{}, { claimed: '5' }]))).toEqual([]));

  it('looks at the final scores where there are any', () =>
    expect(found(table('甲街道', [{}]), table('乙街道', [{}], { i1: '8' }))).toEqual([['开展培训', '80', '100', 2]]));

  it('names units, facts and shares, lowest first', () => {
    const [finding] = likeFactsScoredUnlike([
      table('甲街道', [{}]),
      table('乙街道', [{ claimed: '7' }]),
      table('丙街道', [{}]),
    ]);
    expect(finding).toMatchObject({
      code: 'LIKE_FACTS_SCORED_UNLIKE',
      severity: 'warning',
      message:
        '「开展培训」事实相近（乙街道：4 → 4；甲街道：4 → 4），乙街道得分值的 70%，甲街道得 100%，请核对评分尺度是否一致。',
    });
    expect(finding?.rows.map((row) => [row.unit, row.sharePercent])).toEqual([
      ['乙街道', '70'],
      ['丙街道', '100'],
      ['甲街道', '100'],
    ]);
  });

  it('compares rows of the overall form by what the rule gives', () => {
    const row = {
      indicator: '过程 三公经费控制率',
      name: '三公经费控制率',
      index: 7,
      weight: '2',
      computed: '2',
      facts: null,
    };
    const tables = ['2', '1'].map((score, index) => ({
      id: `t${index}`,
      unit: `单位${index}`,
      rows: [{ ...row, score }],
    }));
    expect(likeFactsScoredUnlike(tables)[0]?.message).toContain('单位1：按规则计算 2 / 2 分');
  });

  it('holds answers of an overall form against each other, in words, and lists indicators by name', () => {
    const part = { key: 'p', label: '制度', basis: 'manual', rule: 'judged', max: '2', points: null, explanation: '' };
    const answers = [
      { ref: 'row.q1', label: '制度', value: '健全', basis: 'stated' },
      { ref: 'row.q2', label: '台账', value: '有', basis: 'stated' },
    ];
    const row = (key: string, claimed: string): unknown => ({
      ...{ key, index: 1, name: key, level1: null, level2: null, weight: '2', computed: null, claimed },
      parts: [{ ...part, answers }],
    });
    const overall = (unit: string, claimed: string): ComparableTable =>
      comparableTable({ id: unit, unit }, { rows: [row('乙指标', claimed), row('甲指标', claimed)] } as never, {
        cells: {},
      });
    const all = likeFactsScoredUnlike([overall('甲街道', '2'), overall('乙街道', '1')]);
    expect(all.map((each) => each.indicator)).toEqual(['乙指标', '甲指标']);
    expect(all[0]?.rows[0]?.facts).toBe('制度 健全；台账 有');
    const reversed = [overall('乙街道', '1'), overall('甲街道', '2')].map((each) => ({
      ...each,
      rows: [...each.rows].reverse(),
    }));
    expect(likeFactsScoredUnlike(reversed)).toEqual(all);
  });

  it('says the same whatever the order of the tables', () => {
    const rows = fc.record({
      actual: fc.constantFrom('4', '3', '2', '有效'),
      claimed: fc.constantFrom('10', '9', '7.5', '5'),
    });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2, maxLength: 8 }), (given) => {
        const tables = given.map((row, index) => table(`单位${index}`, [row]));
        expect(likeFactsScoredUnlike([...tables].reverse())).toEqual(likeFactsScoredUnlike(tables));
      }),
      { numRuns: 60 },
    );
  });
});
