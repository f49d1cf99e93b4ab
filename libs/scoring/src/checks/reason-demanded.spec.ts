// A row that its rule pays only with a reason: told as a finding, asked for at SUBMIT, settled by words and by nothing less.
import { scoreForm } from '../score-form';
import type { ScoredForm } from '../scored-form';
import { fillIn, smallRuleSet, type Json } from '../spec/small-rule-set';

const judged: Json = { kind: 'judged', key: 'p1', label: '效益', max: '20', answer: 'points', needsReason: true };
const yesNo: Json = { kind: 'yes-no', key: 'p1', label: '做到', max: '20', answer: 'ok' };
const byPerson = smallRuleSet({
  standard: '由人评定',
  weight: '20',
  answers: [{ key: 'points', label: '得分', kind: 'points' }],
  parts: [judged],
});
const notForAll = smallRuleSet(
  {
    standard: '做到得20分，否则不得分',
    weight: '20',
    parts: [yesNo],
    notApplicable: 'na',
    answers: [
      { key: 'ok', label: '做到', kind: 'yes-no' },
      { key: 'na', label: '本单位不涉及', kind: 'yes-no', optional: true },
    ],
  },
  { notApplicable: 'full-marks' },
);
const told = (form: ScoredForm): unknown[] => [
  form.findings.filter(({ code }) => code === 'REASON_DEMANDED').map(({ rowKey, severity }) => [rowKey, severity]),
  form.missingReasons.map(({ key }) => key),
];

test.each([
  ['points taken by a person', byPerson, { points: '15', claimed: '15' }, true],
  ['points taken by a person, a dash for a reason', byPerson, { points: '15', claimed: '15', reason: '——' }, true],
  ['points taken by a person with a reason', byPerson, { points: '15', claimed: '15', reason: '两项没有做完' }, false],
  ['full points by a person', byPerson, { points: '20', claimed: '20' }, false],
  ['a row that does not apply', notForAll, { na: '是', claimed: '20' }, true],
  ['a row that does not apply, with a reason', notForAll, { na: '是', claimed: '20', reason: '没有此项业务' }, false],
  ['a row that does apply', notForAll, { na: '否', ok: '否', claimed: '0' }, false],
])('%s', (_name, ruleSet, cells, demanded) => {
  expect(told(fillIn(ruleSet, cells))).toEqual(demanded ? [[['row', 'warning']], ['row']] : [[], []]);
});

test('says why nothing is paid', () =>
  expect(
    scoreForm(byPerson, { cells: { row: { points: '15', claimed: '15' } } }).findings.find(
      ({ code }) => code === 'REASON_DEMANDED',
    )?.message,
  ).toBe(
    '按规则写明原因才计分，现在没有写（由人评定 15 分（满分 20），扣分没有写理由，不能计分。有要点没有算出，本行不能合计）。请写明原因，写明之前不能提交。',
  ));
