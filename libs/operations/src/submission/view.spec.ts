// The view of a content: rows whatever they are called, and the grade of what was reviewed beside the one that was claimed.
import { scoreForm, shippedRuleSets, type ScoreLine } from '@jishen/scoring';
import { viewOf } from './view';

const ruleSet = shippedRuleSets().find(({ id }) => id === 'national-2020');
if (ruleSet === undefined) throw new Error('national-2020 is not shipped');
const line = (row: string, val: string): ScoreLine => ({
  id: `l-${row}`, row, seq: 1, kind: 'self', prev: null, delta: val, val, max: '100', reverses: null, clause: null, reason: null, evidence: [], round: 1,
});
const seen = (cells: Record<string, Record<string, string>>, ledger: ScoreLine[] = []) => {
  const scored = scoreForm(ruleSet, { cells, year: 2020 });
  const view = viewOf({ scored, ruleSet, year: 2020, cells, rowVersions: {}, ledger, items: [], corrections: [] });
  return JSON.parse(JSON.stringify(view)) as { rows: Record<string, unknown>[]; total: Record<string, unknown> };
};

test.each(['constructor', '__proto__', 'toString'])('a row called %s is a row like others', (key) => {
  const cells = JSON.parse(`{"${key}": {"name": "数量", "claimed": "5", "weight": "5"}}`) as Record<string, Record<string, string>>;
  expect(seen(cells).rows.find((row) => row['name'] === '数量')).toMatchObject({
    key, self: '5', adjusted: null, final: null, rowVersion: 0, cells: { name: '数量', claimed: '5', weight: '5' },
  });
  expect(seen({ r1: { name: '数量' } }).rows.find((row) => row['name'] === '数量')).toMatchObject({ final: null, rowVersion: 0 });
});

test('without a ledger the grade is the claimed one; with one it is that of the final total', () => {
  const cells = { funds: { weight: '10', claimed: '10' }, r1: { name: '数量', claimed: '90', weight: '90' } };
  expect(seen(cells).total).toMatchObject({ grade: '优', claimedGrade: '优', final: null });
  expect(seen(cells, [line('funds', '10'), line('r1', '69')]).total).toMatchObject({ grade: '中', claimedGrade: '优', final: '79' });
});
