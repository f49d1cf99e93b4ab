// The grade at the reviewed total: by the bands, unless something fixes it whatever the total.
import { finalGrade } from './final-grade';
import { shippedRuleSets } from './shipped-rule-sets';
import type { RuleSet } from './rule-set.schema';

const shipped = (id: string): RuleSet => {
  const found = shippedRuleSets().find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.999999', '良'],
  ['0', '差'],
  ['100.1', null],
])('%s is %s', (total, grade) => {
  for (const id of ['national-2020', 'yuhua-2020-overall'])
    expect(finalGrade(shipped(id), { cells: {} }, total)).toBe(grade);
});

test('a grave breach keeps the grade at 差, whatever a reviewer scores', () => {
  const cells = { 'funds-use': { grave: '是' } };
  expect(finalGrade(shipped('yuhua-2020-overall'), { cells }, '100')).toBe('差');
});
