// Claims of an overall table are held against their total as exactly as they are printed, in a case file and in a form alike; and what a
// claim rests on is never said to be more than the claim.
import shazitang from '../../../../cases/shazitang-2020.json';
import { formInputOfCase } from '../form-input-of-case';
import { scoreCase } from '../score-case';
import { scoreForm } from '../score-form';
import type { Finding } from '../scored-form';
import { shippedRuleSets } from '../shipped-rule-sets';

type Found = Omit<Finding, 'rowKey'>[];

function both(claims: Record<string, string>, claimedTotal: string): [Found, Found] {
  const file = { ...shazitang, claimed: { ...shazitang.claimed, ...claims }, claimedTotal };
  const output = scoreCase(file);
  const form = formInputOfCase(file);
  if ('fault' in output || 'fault' in form) throw new Error('the case cannot be read');
  const ruleSet = shippedRuleSets().find(({ id }) => id === 'yuhua-2020-overall')!;
  return [output.findings, scoreForm(ruleSet, form.input).findings];
}

const sums = (found: Found): string[] => found.map(({ code }) => code).filter((code) => code.startsWith('SUM_'));

it.each<[string, Record<string, string>, string, string[]]>([
  ['one place each, 0.1 off', {}, '92.0', ['SUM_WITHIN_ROUNDING']],
  ['two places each, 0.1 off', { 'budget-execution': '5.50', procurement: '1.60' }, '92.00', ['SUM_DIFFERS']],
  ['two places each, right', { 'budget-execution': '5.50', procurement: '1.60' }, '92.10', []],
  ['nothing said of a total with more zeros', {}, '92.100', []],
])('%s', (_name, claims, total, expected) => expect(both(claims, total).map(sums)).toEqual([expected, expected]));

it('of 6.5 claimed, no more than 6.5 rest on the claim alone', () => {
  const [found] = both({ completion: '6.5' }, '91.6');
  const row = found.find(({ code, index }) => code === 'CLAIM_WITHOUT_EVIDENCE' && index === 17);
  expect(row?.figures).toEqual({ claimed: '6.5', points: '6.5' });
});

it.each(['baseData', 'answers', 'claimed', 'reasons', 'evidence', 'lastYear'])(
  'a forbidden key in %s is a fault like any other unknown name',
  (field) => {
    const given = JSON.parse('{ "__proto__": "5" }') as object;
    expect(scoreCase({ ...shazitang, [field]: given })).toEqual({ fault: `${field}：不认识的字段 __proto__。` });
  },
);
