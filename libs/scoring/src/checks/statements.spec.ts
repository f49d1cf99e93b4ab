// What report and title pages say against the base data: for each a statement that is wrong, one that is right, one that only looks wrong.
import shazitang from '../../../../cases/shazitang-2020.json';
import { scoreCase } from '../score-case';
import { codes, found } from '../spec/base-data-with';

describe('what the report says', () => {
  const says = (statement: Record<string, unknown>): string[] =>
    found({}, { statements: [{ where: '报告', says: '示范', ...statement }] }).map((finding) => finding.code);
  const base = (cell: string): unknown => ({ base: cell });
  const figure = (text: string): unknown => ({ figure: text });
  it.each<[string, Record<string, unknown>, string[]]>([
    ['the table’s figure', { kind: 'figure', stated: ['3.25'], base: 'threePublic.final' }, []],
    ['the same, shorter', { kind: 'figure', stated: ['5428.7'], base: 'total.final' }, []],
    ['a figure 0.01 off', { kind: 'figure', stated: ['3.26'], base: 'threePublic.final' }, ['STATED_FIGURE_DIFFERS']],
    ['another figure', { kind: 'figure', stated: ['5482.73'], base: 'total.final' }, ['STATED_FIGURE_DIFFERS']],
    [
      'two figures for one',
      { kind: 'figure', stated: ['2.32', '9.82'], base: 'meetingTraining.final' },
      ['STATED_FIGURE_DIFFERS'],
    ],
    ['a cell that is empty', { kind: 'figure', stated: ['1'], base: 'vehicles.final' }, ['STATED_FIGURE_DIFFERS']],
    ['a sum', { kind: 'sum', parts: [figure('1895.61'), base('projects.final')], total: base('total.final') }, []],
    [
      'a sum 0.01 off',
      { kind: 'sum', parts: [figure('1895.62'), base('projects.final')], total: base('total.final') },
      ['STATED_SUM_WITHIN_ROUNDING'],
    ],
    [
      'a sum 1 off',
      { kind: 'sum', parts: [figure('1896.61'), base('projects.final')], total: base('total.final') },
      ['STATED_SUM_DIFFERS'],
    ],
    ['a share', { kind: 'share', part: figure('269'), whole: base('total.final'), percent: '4.96' }, []],
    [
      'a share rounded the wrong way',
      { kind: 'share', part: figure('269'), whole: base('total.final'), percent: '4.95' },
      ['STATED_RATE_DIFFERS'],
    ],
    [
      'a share without places',
      { kind: 'share', part: base('staff.actual'), whole: base('staff.posts'), percent: '87' },
      [],
    ],
    [
      'a share of nothing',
      { kind: 'share', part: base('building.actualScale'), whole: base('building.approvedScale'), percent: '0' },
      [],
    ],
    [
      'a share that rounded figures allow',
      { kind: 'share', part: figure('0.1'), whole: figure('0.3'), percent: '40' },
      [],
    ],
    [
      'a share that they do not allow',
      { kind: 'share', part: figure('0.1'), whole: figure('0.3'), percent: '61' },
      ['STATED_RATE_DIFFERS'],
    ],
    [
      'a fall',
      { kind: 'change', from: base('threePublic.lastFinal'), to: base('threePublic.final'), percent: '-50.8' },
      [],
    ],
    [
      'a fall printed as a rise',
      { kind: 'change', from: base('threePublic.lastFinal'), to: base('threePublic.final'), percent: '50.8' },
      ['STATED_RATE_DIFFERS'],
    ],
    [
      'a saving rate that the money contradicts',
      { kind: 'change', from: figure('81.50'), to: figure('255.42'), percent: '-61.06' },
      ['STATED_RATE_DIFFERS'],
    ],
    ['a change from nothing', { kind: 'change', from: figure('0'), to: figure('5'), percent: '100' }, []],
    ['per head', { kind: 'per', part: base('vehicles.final'), count: figure('85'), stated: '0.038' }, []],
    [
      'per head, wrongly',
      { kind: 'per', part: base('vehicles.final'), count: figure('85'), stated: '0.039' },
      ['STATED_RATE_DIFFERS'],
    ],
  ])('%s', (_name, statement, expected) => expect(says(statement)).toEqual(expected));

  it('is told the rate that its figures give, to the places it printed', () => {
    const told = (percent: string): unknown => {
      const share = { kind: 'share', part: figure('1'), whole: figure('3'), percent };
      return found({}, { statements: [{ where: '报告', says: '占比', ...share }] })[0]?.message;
    };
    expect(told('34')).toBe('「占比」写的是 34%，按 1 / 3 计算为 33%，请核对。');
    expect(told('33.40')).toBe('「占比」写的是 33.4%，按 1 / 3 计算为 33.33%，请核对。');
    expect(told('33.33')).toBeUndefined();
    const per = { where: '报告', says: '人均', kind: 'per', part: figure('1'), count: figure('3'), stated: '0.4' };
    expect(found({}, { statements: [per] })[0]?.message).toBe('「人均」写的是 0.4，按 1 / 3 计算为 0.3，请核对。');
  });

  it('is not judged where the table has no figure', () =>
    expect(
      codes(
        found(
          { 'vehicles.final': null },
          {
            statements: [
              { kind: 'figure', where: '报告', says: '示范', stated: ['1'], base: 'vehicles.final' },
              {
                kind: 'sum',
                where: '报告',
                says: '示范',
                parts: [base('vehicles.final'), figure('1')],
                total: figure('9'),
              },
              {
                kind: 'per',
                where: '报告',
                says: '示范',
                part: base('vehicles.final'),
                count: figure('2'),
                stated: '9',
              },
            ],
          },
        ),
      ),
    ).toEqual([]));

  it('of a base figure that the table does not have is a note that names the rows', () => {
    const file = structuredClone(shazitang) as { baseData: Record<string, { source: string }> };
    file.baseData['building.approvedScale']!.source = 'report';
    const output = scoreCase({ ...file, statements: [] });
    if ('fault' in output) throw new Error(output.fault);
    const notes = output.findings.filter((finding) => finding.code === 'FIGURE_ONLY_IN_REPORT');
    expect(notes.map((finding) => finding.figures['rows'])).toEqual(['预算执行率、预算调整率', '']);
  });

  it.each([' total.final', 'total.final.more', 'total', 'total.决算'])('has no cell %j', (cell) =>
    expect(
      scoreCase({
        ...shazitang,
        statements: [
          { kind: 'share', where: '报告', says: '示范', part: base(cell), whole: figure('1'), percent: '1' },
        ],
      }),
    ).toEqual({ fault: `statements 第 1 项 part base：应写成 项目.栏目，现为 ${JSON.stringify(cell)}。` }),
  );

  it('names only cells that there are', () =>
    expect(
      scoreCase({
        ...shazitang,
        statements: [{ kind: 'figure', where: '报告', says: '示范', stated: ['1'], base: 'no.such' }],
      }),
    ).toEqual({ fault: 'statements：评分规则「yuhua-2020-overall」里没有「no.such」。' }));
});

describe('months in a yearly document', () => {
  const periodIn = (says: string): unknown =>
    found({}, { statements: [{ kind: 'figure', where: '报告', says, stated: ['5428.73'], base: 'total.final' }] })[0]
      ?.figures['period'] ?? null;

  it.each([
    ['1-10月完成税收收入3.32亿元', '1-10月'],
    ['1—11月共发放补助262.39万元', '1—11月'],
    ['1月至10月', '1月至10月'],
    ['截止11月20日接种11609人', '截止11月20日'],
    ['截至2022年12月15日', '截至2022年12月15日'],
    ['上半年完成37家', '上半年'],
    ['前三季度', '前三季度'],
    ['1-12月全街固定资产投资9.43亿元', null],
    ['截至12月31日', null],
    ['截至12月底', null],
    ['12月底前完成', null],
    ['每月按时发放', null],
    ['全年完成', null],
    ['6月1日-6月30日', null],
  ])('%s → %s', (text, period) => expect(periodIn(text)).toBe(period));

  it('are a note', () =>
    expect(
      codes(
        found(
          {},
          {
            statements: [
              {
                kind: 'figure',
                where: '报告',
                says: '1-10月支出5428.73万元',
                stated: ['5428.73'],
                base: 'total.final',
              },
            ],
          },
        ),
      ),
    ).toEqual(['FIGURE_COVERS_PART_OF_YEAR 报告']));
});

describe('title pages', () => {
  const heads = (head: Record<string, unknown>): string[] =>
    codes(found({}, { documents: [{ name: '附件3', ...head }] }));
  it.each<[string, Record<string, unknown>, string[]]>([
    ['the same name', { unit: '长沙市雨花区砂子塘街道办事处', year: 2020, moneyUnit: '万元' }, []],
    ['without the district', { unit: '砂子塘街道办事处' }, []],
    ['another unit', { unit: '清水塘街道办事处' }, ['UNIT_NAME_DIFFERS 附件3']],
    ['another year', { year: 2019 }, ['YEAR_DIFFERS 附件3']],
    ['another money', { moneyUnit: '元' }, ['MONEY_UNIT_DIFFERS 附件3']],
  ])('%s', (_name, head, expected) => expect(heads(head)).toEqual(expected));
});
