// What stands beside an overall table, typed into a form: it reaches the same checks as a case file, word for word, and what cannot be
// read or is half filled in is told.
import shazitang from '../../../../cases/shazitang-2020.json';
import { formInputOfCase } from '../form-input-of-case';
import { formOf } from '../form-of';
import type { OverallRuleSet } from '../rule-set.schema';
import { scoreForm } from '../score-form';
import type { FormInput, ScoredForm } from '../scored-form';
import { shippedRuleSets } from '../shipped-rule-sets';
import { readOverallForm } from './read-overall-form';
import { overallTableOfCase } from './overall-table-of-case';
import { readCase } from '../read-case';

const ruleSet = shippedRuleSets().find((each): each is OverallRuleSet => each.form === 'overall')!;
const base = {
  'base.total': { final: '5428.73', budget: '3108' },
  'base.threePublic': { lastFinal: '6.6', final: '3.25' },
  'base.staff': { actual: '48' },
};
const scored = (cells: FormInput['cells'], more: Partial<FormInput> = {}): ScoredForm =>
  scoreForm(ruleSet, { cells: { ...base, ...cells }, year: 2020, ...more });
const beside = (form: ScoredForm): unknown[] =>
  form.findings
    .filter(({ index, code }) => index === null && code !== 'CELL_UNREADABLE')
    .map(({ code, row }) => [code, row]);
const unread = (form: ScoredForm): unknown[] =>
  form.findings
    .filter(({ code }) => code === 'CELL_UNREADABLE')
    .map(({ rowKey, figures }) => [rowKey, figures['cell']]);
const needed = (form: ScoredForm, start: string): string[] =>
  form.missing.map(({ key }) => key).filter((key) => key.startsWith(start));
const says = { where: '附件3 二', says: '原话' };

it('reads the documents of a case as the case itself says them', () => {
  const [form, read] = [formInputOfCase(shazitang), readCase(shazitang)];
  if ('fault' in form || !read.ok || read.caseFile.form !== 'overall') throw new Error('the case does not read');
  const table = overallTableOfCase(ruleSet, read.caseFile);
  if ('fault' in table) throw new Error(table.fault);
  expect(readOverallForm(ruleSet, form.input).table.documents).toEqual(table.documents);
  expect(table.documents?.statements.length).toBeGreaterThan(20);
});

describe('statements', () => {
  it.each([
    ['a figure', { kind: 'figure', stated: '5428.7', base: 'total.final' }, []],
    ['another figure', { kind: 'figure', stated: '5000 + 400', base: 'total.final' }, ['STATED_FIGURE_DIFFERS']],
    [
      'another figure, the cell by its printed name',
      { kind: 'figure', stated: '5400', base: '部门整体支出预算调整·2020年决算数' },
      ['STATED_FIGURE_DIFFERS'],
    ],
    ['a sum', { kind: 'sum', parts: '5000、428.73', total: 'total.final' }, []],
    ['another sum', { kind: 'sum', parts: '5000 ＋ total.budget', total: '5428.73' }, ['STATED_SUM_DIFFERS']],
    ['a share with its sign', { kind: 'share', part: '269', whole: 'total.final', percent: '4.96%' }, []],
    ['another share', { kind: 'share', part: '269', whole: 'total.final', percent: '4.95' }, ['STATED_RATE_DIFFERS']],
    ['a fall', { kind: 'change', from: 'threePublic.lastFinal', to: 'threePublic.final', percent: '-50.8' }, []],
    [
      'a rise where it fell',
      { kind: 'change', from: 'threePublic.lastFinal', to: 'threePublic.final', percent: '50.8' },
      ['STATED_RATE_DIFFERS'],
    ],
    ['an average', { kind: 'per', part: 'total.final', count: 'staff.actual', stated: '113.1' }, []],
    [
      'another average',
      { kind: 'per', part: 'total.final', count: 'staff.actual', stated: '100' },
      ['STATED_RATE_DIFFERS'],
    ],
  ])('%s', (_name, cells, codes) => {
    const form = scored({ 'statement.1': { ...says, ...cells } });
    expect(beside(form)).toEqual(codes.map((code) => [code, '附件3 二']));
    expect([unread(form), needed(form, 'statement.')]).toEqual([[], []]);
  });

  it('of some months only are told', () =>
    expect(
      beside(
        scored({
          'statement.1': {
            where: '附件3',
            says: '1-10月支出 5428.73 万元',
            kind: 'figure',
            stated: '5428.73',
            base: 'total.final',
          },
        }),
      ),
    ).toEqual([['FIGURE_COVERS_PART_OF_YEAR', '附件3']]));

  it.each([
    [{ kind: 'figure', stated: '五千', base: 'total.final' }, 'stated'],
    [{ kind: 'figure', stated: '5428.73', base: 'total.middle' }, 'base'],
    [{ kind: 'sum', parts: '5428.73', total: 'total.final' }, 'parts'],
    [{ kind: 'sum', parts: '5000 + 许多', total: 'total.final' }, 'parts'],
    [{ kind: 'sum', parts: '1 + 2', total: '合计' }, 'total'],
    [{ kind: 'share', part: '1', whole: '2', percent: '一半' }, 'percent'],
    [{ kind: 'share', part: '1', whole: '2', percent: '50', from: '3' }, 'from'],
    [{ kind: 'ratio', part: '1', whole: '2', percent: '50' }, 'kind'],
  ])('%j cannot be read at %s', (cells, cell) =>
    expect(unread(scored({ 'statement.1': { ...says, ...cells } }))).toEqual([['statement.1', cell]]),
  );

  it.each([
    [{ kind: 'share', part: '1' }, ['statement.1.whole', 'statement.1.percent']],
    [{ part: '1' }, ['statement.1.kind']],
    [{ kind: '', part: '', says: '  ', where: '' }, []],
  ])('%j still needs %j', (cells, keys) =>
    expect(needed(scored({ 'statement.1': { ...says, ...cells } }), 'statement.')).toEqual(keys),
  );
});

describe('title pages', () => {
  const head = { name: '附件3 自评报告', unit: '砂子塘街道办事处', year: '2020', moneyUnit: '万元' };
  const unit = '长沙市雨花区砂子塘街道办事处';
  it.each([
    [head, []],
    [{ ...head, unit: '清水塘街道办事处' }, ['UNIT_NAME_DIFFERS']],
    [{ ...head, year: '2019年' }, ['YEAR_DIFFERS']],
    [{ ...head, moneyUnit: '元' }, ['MONEY_UNIT_DIFFERS']],
    [{ name: '附件3 自评报告' }, []],
  ])('%j', (cells, codes) =>
    expect(beside(scored({ 'document.1': cells }, { unit }))).toEqual(codes.map((code) => [code, '附件3 自评报告'])),
  );
  it('are held against no name where none is known', () => expect(beside(scored({ 'document.1': head }))).toEqual([]));
  it.each([
    [{ ...head, year: '去年' }, 'year'],
    [{ ...head, moneyUnit: '亿' }, 'moneyUnit'],
  ])('%j cannot be read at %s', (cells, cell) =>
    expect(unread(scored({ 'document.1': cells }))).toEqual([['document.1', cell]]),
  );
  it('need the name of the document', () =>
    expect(needed(scored({ 'document.1': { year: '2020' } }), 'document.')).toEqual(['document.1.name']));
});

describe('where a figure is printed', () => {
  const row = (cells: Record<string, string>) =>
    scored({ 'base.total': { ...base['base.total'], adjusted: '5808.7', ...cells } });
  it('is told where it is only the report', () => {
    const form = row({ adjustedSource: 'report', adjustedPlace: '附件3 三（一）2' });
    expect(beside(form)).toEqual([['FIGURE_ONLY_IN_REPORT', '部门整体支出预算调整']]);
    expect(form.findings.find(({ code }) => code === 'FIGURE_ONLY_IN_REPORT')?.message).toContain('附件3 三（一）2');
  });
  it('is nothing to tell otherwise', () =>
    expect([beside(row({})), beside(row({ adjustedSource: 'printed' }))]).toEqual([[], []]));
  it('must be one of the two', () =>
    expect(unread(row({ adjustedSource: '别处' }))).toEqual([['base.total', 'adjustedSource']]));
});

it('has no cell beyond these, and each cell once', () => {
  const form = scored({
    'statement.1': { ...says, kind: 'figure', stated: '5428.73', base: 'total.final', remark: '无' },
    'lastYear.nothing': { final: '1' },
  });
  expect(form.findings.filter(({ code }) => code === 'CELL_UNKNOWN').map(({ rowKey }) => rowKey)).toEqual([
    'statement.1',
    'lastYear.nothing',
  ]);
  const { otherDocuments, baseData } = formOf(ruleSet);
  const keys = [...baseData, ...otherDocuments].map(({ row, key }) => `${row}.${key}`);
  expect(new Set(keys).size).toBe(keys.length);
});
