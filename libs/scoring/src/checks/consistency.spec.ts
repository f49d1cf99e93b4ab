// The 勾稽 checks of base data: for each a table that has the fault, one at the boundary, and one that only looks like it.
import fc from 'fast-check';
import yuhua from '../../rule-sets/yuhua-2020-overall.json';
import { loadRuleSet } from '../load-rule-set';
import { scoreForm } from '../score-form';
import { shippedRuleSets } from '../shipped-rule-sets';
import { codes, found, type Base } from '../spec/base-data-with';

it('finds nothing in the printed base data of 砂子塘', () => expect(codes(found())).toEqual([]));

describe('part sums', () => {
  it.each<[string, Base, string[]]>([
    [
      'a part too small by 0.05, which 0.7 may stand for',
      { 'vehicles.budget': '5.89', 'vehicleRunning.budget': '5.89' },
      ['PART_SUM_WITHIN_ROUNDING 三公经费'],
    ],
    [
      'a part too small by 0.1',
      { 'vehicles.budget': '5.84', 'vehicleRunning.budget': '5.84' },
      ['PART_SUM_DIFFERS 三公经费'],
    ],
    ['off by 0.01 with two places each', { 'projects.final': '3533.13' }, ['PART_SUM_WITHIN_ROUNDING 项目支出']],
    ['off by 0.02 with two places each', { 'projects.final': '3533.14' }, ['PART_SUM_DIFFERS 项目支出']],
    ['printed to three places, off by 0.002', { 'projects.final': '3533.122' }, ['PART_SUM_WITHIN_ROUNDING 项目支出']],
    ['whole amounts of money, off by one', { 'projects.budget': '1330' }, ['PART_SUM_WITHIN_ROUNDING 项目支出']],
    ['whole amounts of money, off by two', { 'projects.budget': '1331' }, ['PART_SUM_DIFFERS 项目支出']],
    [
      'trailing zeros count as printed places',
      { 'vehicles.budget': '5.90', 'vehicleRunning.budget': '5.90', 'reception.budget': '0.70' },
      ['PART_SUM_DIFFERS 三公经费'],
    ],
    ['a part that is not given', { 'reception.budget': null }, []],
    ['a total that is not given', { 'projects.budget': null }, []],
  ])('%s', (_name, base, expected) => expect(codes(found(base))).toEqual(expected));

  it('name the figures', () =>
    expect(found({ 'projects.final': '3600.12' })[0]).toMatchObject({
      severity: 'warning',
      index: null,
      message:
        '项目支出·2020年决算数 3600.12，各部分相加 1902.77 + 1630.35 = 3533.12（项目支出 = 业务工作专项 + 运行维护专项），请核对。',
      figures: { cell: 'projects.final', total: '3600.12', sum: '3533.12', difference: '-67', tolerance: '0.015' },
    }));
});

describe('of which', () => {
  it.each<[string, Base, string[]]>([
    ['the parts pass the whole', { 'office.final': '100' }, []],
    ['they equal it', { 'office.final': '110.35' }, []],
    ['they pass it within rounding', { 'office.final': '110.36' }, []],
    ['they pass it', { 'office.final': '111.35' }, ['OF_WHICH_ABOVE_TOTAL 公用经费']],
    [
      'one given part alone passes it',
      { 'office.final': '200', 'utilitiesTravel.final': null },
      ['OF_WHICH_ABOVE_TOTAL 公用经费'],
    ],
    [
      'one given part alone passes it by the last place',
      { 'office.final': '134.90', 'utilitiesTravel.final': null, 'meetingTraining.final': null },
      ['OF_WHICH_ABOVE_TOTAL 公用经费'],
    ],
    ['no part is given', { 'office.final': null, 'utilitiesTravel.final': null, 'meetingTraining.final': null }, []],
  ])('%s', (_name, base, expected) => expect(codes(found(base))).toEqual(expected));
});

describe('limits', () => {
  const three = (final: string, lastFinal: string): Base =>
    Object.fromEntries(
      ['threePublic', 'vehicles', 'vehicleRunning'].flatMap((item) => [
        [`${item}.final`, final],
        [`${item}.lastFinal`, lastFinal],
      ]),
    );
  it.each<[string, Base, string[]]>([
    ['as much as last year', three('6.6', '6.6'), []],
    ['more than last year', three('6.8', '6.6'), ['FIGURE_ABOVE_LIMIT 三公经费']],
    ['more by the last place of both', three('6.61', '6.60'), ['FIGURE_ABOVE_LIMIT 三公经费']],
    ['more, but perhaps only printed to more places', three('6.61', '6.6'), []],
    ['more than last year within rounding', three('6.65', '6.6'), []],
    [
      'more was spent than the adjusted budget',
      { 'total.adjusted': '5000' },
      ['FIGURE_ABOVE_LIMIT 部门整体支出预算调整'],
    ],
    ['no adjusted budget is given', { 'total.adjusted': null }, []],
  ])('%s', (_name, base, expected) => expect(codes(found(base))).toEqual(expected));
});

describe('the column of last year', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the same figures', { 'threePublic.final': '6.6', 'projects.final': '3801.57' }, []],
    ['printed to fewer places', { 'projects.final': '3801.6' }, []],
    ['another figure', { 'projects.final': '3810.57' }, ['LAST_YEAR_DIFFERS 项目支出']],
    ['another in the last place', { 'projects.final': '3801.58' }, ['LAST_YEAR_DIFFERS 项目支出']],
    ['nothing known of last year', {}, []],
    ['an item without that column', { 'staff.actual': '50' }, []],
  ])('%s', (_name, lastYear, expected) => expect(codes(found({}, { lastYear }))).toEqual(expected));

  it('is held against last year where a form is typed', () => {
    const ruleSet = shippedRuleSets().find((each) => each.id === 'yuhua-2020-overall')!;
    const typed = (final: string): string[] => {
      const cells = { 'base.projects': { lastFinal: '3801.57' }, 'lastYear.projects': { final } };
      return scoreForm(ruleSet, { cells }).findings.map((finding) => finding.code);
    };
    expect(typed('3801.57')).toEqual([]);
    expect(typed('3801.5')).toEqual(['LAST_YEAR_DIFFERS']);
    expect(typed('约3801')).toEqual(['CELL_UNREADABLE']);
  });
});

describe('relations of a rule set', () => {
  it.each<[string, unknown, string]>([
    ['an unknown item', { kind: 'parts', says: '示范', total: 'nothing', parts: ['vehicles'] }, '「nothing」'],
    [
      'an unknown column',
      { kind: 'of-which', says: '示范', total: 'total', parts: ['projects'], fields: ['middle'] },
      '「total.middle」',
    ],
    [
      'an unknown cell',
      { kind: 'at-most', says: '示范', left: 'total.final', right: 'total.middle' },
      '「total.middle」',
    ],
    [
      'an unknown column of last year',
      { kind: 'last-year', says: '示范', field: 'earlier', lastYearField: 'final' },
      '「earlier」',
    ],
  ])('%s is refused', (_name, relation, named) => {
    const loaded = loadRuleSet({ ...yuhua, relations: [relation] });
    expect(loaded.ok ? [] : loaded.faults).toEqual([`relations.第 1 项：基础数据表里没有${named}`]);
  });

  it('hold for every table whose total is the sum of its parts, printed to any places', () => {
    const cents = fc.integer({ min: 0, max: 9_999_999 });
    const text = (value: number): string =>
      `${value}`
        .replace(/^(\d*)(\d\d)$/, '$1.$2')
        .replace(/^\./, '0.')
        .replace(/^\d$/, '0.0$&');
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const base = {
          'businessProjects.final': text(a),
          'operationProjects.final': text(b),
          'projects.final': text(a + b),
          'total.final': text(a + b + 13589),
          'total.adjusted': text(a + b + 13589),
        };
        expect(codes(found(base))).toEqual([]);
        const wrong = codes(found({ ...base, 'projects.final': text(a + b + 2) }));
        expect(wrong).toEqual(['PART_SUM_DIFFERS 项目支出']);
      }),
      { numRuns: 60 },
    );
  });
});
