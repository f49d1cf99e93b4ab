// Figures of base data as checks ask for them: as printed, or nothing; a cell that nobody defined is named as it was asked for.
import { NO_DOCUMENTS } from '../spec/no-documents';
import { smallRuleSet } from '../spec/small-rule-set';
import { baseFigures } from './base-figures';

const ruleSet = smallRuleSet(
  {
    standard: '由人评定',
    weight: '10',
    answers: [{ key: 'n', label: '得分', kind: 'points' }],
    parts: [{ kind: 'judged', key: 'p', label: '本行', max: '10', answer: 'n' }],
  },
  {
    baseData: [
      {
        key: 'money',
        label: '支出',
        fields: [
          { key: 'final', label: '决算数', kind: 'amount' },
          { key: 'heads', label: '人数', kind: 'count' },
        ],
      },
      { key: 'staff', label: '人员', fields: [{ key: 'final', label: '年末数', kind: 'count' }] },
    ],
    names: {},
  },
);
const none = new Map<string, string>();
const figures = baseFigures(ruleSet, {
  year: 2023,
  complete: true,
  facts: new Map([
    ['base.money.final', { text: '12.5', printed: '12.50', basis: 'stated' as const }],
    ['base.staff.final', { text: '7', basis: 'stated' as const }],
    ['base.money.heads', { text: '七', basis: 'stated' as const }],
  ]),
  claimed: none,
  reasons: none,
  evidence: none,
  claimedTotal: null,
  cellFindings: [],
  documents: NO_DOCUMENTS,
});

describe('a figure of the base data', () => {
  it.each([
    ['money.final', '12.50', 'trailing zeros kept'],
    ['staff.final', '7', 'as read, where nothing else was printed'],
    ['money.heads', null, 'no figure'],
    ['money.last', null, 'no such cell'],
  ])('%s is %s: %s', (cell, printed, _why) => expect(figures.printed(cell)).toBe(printed));

  it('has a label, and is named by its key where it has none', () => {
    expect(figures.label('money.final')).toBe('支出·决算数');
    expect(figures.label('money.last')).toBe('money.last');
    expect(figures.itemLabel('staff')).toBe('人员');
    expect(figures.itemLabel('cars')).toBe('cars');
  });

  it('is an amount only where its column is one', () =>
    expect(['money.final', 'money.heads', 'staff.final', 'cars.final', 'money.last'].map(figures.isAmount)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]));

  it('shares those columns that all items have', () => {
    expect(figures.sharedFields(['money', 'staff'])).toEqual(['final']);
    expect(figures.sharedFields(['money'])).toEqual(['final', 'heads']);
    expect(figures.sharedFields(['money', 'cars'])).toEqual([]);
    expect(figures.sharedFields([])).toEqual([]);
  });
});
