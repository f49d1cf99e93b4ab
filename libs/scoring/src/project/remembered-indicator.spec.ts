// A row scored once stands for the same row again, and for no other one.
import { shippedRuleSets } from '../shipped-rule-sets';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Indicator } from './indicator';
import { RowMemory } from './remembered-indicator';
import { scoreIndicator } from './score-indicator';

const memory = new RowMemory();
const national = shippedRuleSets().find(({ id }) => id === 'national-2020') as ProjectRuleSet;
const row = (changes: Partial<Indicator> = {}): Indicator => ({
  key: 'i0001', index: 1, name: '示范指标', level1: '产出指标', level2: '数量指标', target: '≥100次', actual: '90次', weight: '10', claimed: '9', reason: null, printed: {} as Indicator['printed'], ...changes,
});

it('gives what scoring it gives, and the same object for the same words', () => {
  const once = memory.scored(national, row(), 2022);
  expect(once).toEqual(scoreIndicator(national, row(), 2022));
  expect(memory.scored(national, row(), 2022)).toBe(once);
});

it.each<[string, Partial<Indicator>, number]>([
  ['another actual value', { actual: '80次' }, 2022],
  ['another target', { target: '≥80次' }, 2022],
  ['another weight', { weight: '5' }, 2022],
  ['another claim', { claimed: '10' }, 2022],
  ['another name', { name: '投诉次数' }, 2022],
  ['another place in the table', { index: 2, key: 'i0002' }, 2022],
  ['another year', {}, 2023],
])('%s is another row', (_what, changes, year) => {
  const once = memory.scored(national, row(), 2022);
  const other = memory.scored(national, row(changes), year);
  expect(other).not.toBe(once);
  expect(other).toEqual(scoreIndicator(national, row(changes), year));
});

it('another rule set pays by its own rules', () => {
  const other: ProjectRuleSet = { ...national, tolerance: '0.5' };
  expect(memory.scored(other, row(), 2022)).not.toBe(memory.scored(national, row(), 2022));
});
