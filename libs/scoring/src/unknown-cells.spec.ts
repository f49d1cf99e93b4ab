// Cells that the form does not have: each is told, of many the first twenty and how many more.
import { formOf } from './form-of';
import { shippedRuleSet } from './shipped-rule-set';
import { unknownCells } from './unknown-cells';

const ruleSet = shippedRuleSet('national-2020');
if (ruleSet === null) throw new Error('not shipped');
const form = formOf(ruleSet);
const typed = (count: number) => ({
  cells: { r1: Object.fromEntries(Array.from({ length: count }, (_none, index) => [`odd${index}`, '1'])) },
});

test.each([
  [0, 0],
  [20, 20],
  [21, 21],
  [500, 21],
])('%i unknown cells make %i findings', (count, findings) => {
  expect(unknownCells(form, typed(count))).toHaveLength(findings);
});

test('the last of many says how many more there are, and blocks like the others', () => {
  expect(unknownCells(form, typed(500)).at(-1)).toMatchObject({
    code: 'CELL_UNKNOWN',
    severity: 'error',
    rowKey: null,
    figures: { more: 480 },
    message: expect.stringContaining('480 格'),
  });
});
