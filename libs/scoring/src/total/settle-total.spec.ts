// From rows to total and grade: 9 grade override, 18 not applicable, in the one order, every step said. 10 is in total-cap.spec.ts.
import fc from 'fast-check';
import capped from '../../rule-sets/local/project-capped-by-execution.json';
import { scoreForm } from '../score-form';
import type { ScoredForm } from '../scored-form';
import { loaded, project } from '../spec/capped-project';
import { fillIn, rowOf, smallRuleSet, type Json } from '../spec/small-rule-set';

const row = {
  standard: '做到得20分，否则不得分',
  weight: '20',
  parts: [{ kind: 'yes-no', key: 'p1', label: '做到', max: '20', answer: 'ok' }],
};
const answers = [
  { key: 'ok', label: '做到', kind: 'yes-no' },
  { key: 'na', label: '本单位不涉及', kind: 'yes-no', optional: true },
];

describe('18 「不涉及的指标计满分」 or 「不计分，其余折算成 100 分」', () => {
  const scored = (notApplicable: string, cells: Record<string, string>): ScoredForm =>
    fillIn(smallRuleSet({ ...row, answers, notApplicable: 'na' }, { notApplicable }), cells);
  const why = { na: '是', reason: '没有此项业务' };

  it('pays full marks where the place says so', () => {
    const form = scored('full-marks', { ...why, claimed: '20' });
    expect(rowOf(form)).toMatchObject({ computed: '20', rule: 'not-applicable', verdict: 'agrees', parts: [] });
    expect(form.total).toMatchObject({ computed: '100', grade: '优' });
    expect(form.missing).toEqual([]);
  });

  it('leaves the row out and scales the rest up to 100', () => {
    const form = scored('rescale', { ...why, claimed: '0', rest: '70' });
    expect(rowOf(form)).toMatchObject({ computed: '0', dropped: true, verdict: 'agrees' });
    expect(form.total).toMatchObject({ sumOfClaimed: '70', computed: '87.5', grade: '良' });
    expect(form.settlement?.steps[1]).toEqual({
      kind: 'rescale',
      claimed: '87.5',
      computed: '87.5',
      explanation:
        '「本行」不适用，不计 20 分，其余折算成 100 分：自评 70 × 100 / 80 = 87.5，计算 70 × 100 / 80 = 87.5',
    });
  });

  it('does not agree with points claimed on a row that is left out', () =>
    expect(rowOf(scored('rescale', { ...why, claimed: '20' }))).toMatchObject({ computed: '0', verdict: 'differs' }));

  it.each(['full-marks', 'rescale'])('pays nothing without a reason (%s)', (notApplicable) => {
    const form = scored(notApplicable, { na: '是', claimed: '20' });
    expect(rowOf(form)).toMatchObject({ computed: null, needsReason: true });
    expect(form.missingReasons).toEqual([{ key: 'row', name: '本行' }]);
  });

  it('scores the row as ever where it does apply', () => {
    expect(rowOf(scored('rescale', { na: '否', ok: '是', claimed: '20' })).computed).toBe('20');
    expect(rowOf(scored('rescale', { ok: '否', claimed: '20' })).computed).toBe('0');
    expect(scored('rescale', { claimed: '20' }).missing).toEqual([{ key: 'row.ok', name: '本行：做到' }]);
  });

  it('has nothing to scale where no row is left', () => {
    const whole = {
      ...row,
      standard: '做到得100分，否则不得分',
      weight: '100',
      parts: [{ ...row.parts[0], max: '100' }],
      answers,
    };
    const form = fillIn(smallRuleSet({ ...whole, notApplicable: 'na' }, { notApplicable: 'rescale' }), {
      ...why,
      rest: '0',
    });
    expect(form.total).toMatchObject({ computed: null, grade: null });
    expect(form.settlement?.steps[1]?.explanation).toContain('没有剩下的分值');
  });

  it('works in a project table by the words 不适用', () => {
    const ruleSet = loaded({ ...capped, totalCap: null, notApplicable: 'rescale' });
    const rest = { target: '100', actual: '100', weight: '40', level1: null, level2: null, reason: null };
    const form = (actual: string, reason: string | null, claimed: string | null) =>
      project(ruleSet, '100', ['10', '90'], {
        indicators: [
          { ...rest, name: '次数', claimed: '40' },
          { ...rest, name: '人数', weight: '50', actual, reason, claimed },
        ],
      });
    expect(form('不适用', '项目取消', null).total).toEqual({
      claimed: null,
      sumOfClaimed: '50',
      computed: '100',
      grade: '优',
    });
    expect(form('不涉及。', '项目取消', null).rows[2]).toMatchObject({
      computed: '0',
      dropped: true,
      verdict: 'agrees',
    });
    expect(form('不适用', null, '50').rows[2]).toMatchObject({
      computed: null,
      explanation: expect.stringContaining('没有写理由'),
    });
    expect(form('不适用于本项目的情形', '项目取消', '50').rows[2]).toMatchObject({
      computed: null,
      rule: 'unreadable',
    });
    const judged = project(ruleSet, '100', ['10', '90'], {
      indicators: [
        { ...rest, name: '效果', target: '显著', actual: '显著', claimed: '40' },
        { ...rest, name: '人数', weight: '50', actual: '不适用', reason: '项目取消', claimed: null },
      ],
    });
    expect(judged.total).toEqual({ claimed: null, sumOfClaimed: '50', computed: null, grade: '优' });
    expect(judged.settlement?.steps[1]).toMatchObject({
      kind: 'rescale',
      explanation: '「人数」不适用，不计 50 分，其余折算成 100 分：自评 50 × 100 / 50 = 100',
    });
    const silent = loaded({ ...capped, totalCap: null });
    expect(
      project(silent, '100', ['10', '90'], { indicators: [{ ...rest, name: '人数', actual: '不适用', claimed: '40' }] })
        .rows[1],
    ).toMatchObject({
      computed: null,
      rule: 'unreadable',
    });
  });
});

describe('9 「违规情况特别严重的，等级定为差」', () => {
  const printed = '违规情况特别严重的，等级定为“差”。';
  const overrides = [
    { answer: 'row.ok', equals: '否', grade: '差', printed },
    { formula: '决算数 > 预算数', grade: '中', printed: '超预算的，等级不高于“中”。' },
  ];
  const ruleSet = smallRuleSet({ ...row, answers: [answers[0] as Json] }, { gradeOverrides: overrides });
  it.each([
    [{ ok: '是', claimed: '20' }, '优'],
    [{ ok: '否', claimed: '20' }, '差'],
    [{ ok: '是', claimed: '20', final: '2', budget: '1' }, '中'],
    [{ ok: '否', claimed: '20', final: '2', budget: '1' }, '差'],
    [{ ok: '是', claimed: '20', final: '1', budget: '1' }, '优'],
  ])('%j → %s', (cells, grade) => {
    const form = fillIn(ruleSet, cells);
    expect(form.total.grade).toBe(grade);
    expect(form.settlement?.steps.map((step) => step.kind)).toEqual(
      grade === '优' ? ['sum', 'grade'] : ['sum', 'grade', 'grade-override'],
    );
  });
  it('says the sentence that it stands on', () =>
    expect(fillIn(ruleSet, { ok: '否', claimed: '0' }).settlement?.steps[2]?.explanation).toBe(
      `${printed}等级定为「差」`,
    ));
});

describe('whatever the rule set', () => {
  const sets = [capped, { ...capped, totalCap: null }, { ...capped, notApplicable: 'rescale' }].map(loaded);
  it('Σ rows is the total to the last digit, and no cap lifts a total', () => {
    const cents = fc
      .integer({ min: 0, max: 2000 })
      .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...sets),
        fc.array(fc.tuple(cents, cents), { maxLength: 12 }),
        cents,
        (ruleSet, rows, executed) => {
          const cells = Object.fromEntries(
            rows.map(([actual, claimed], at) => [
              `i${String(at).padStart(2, '0')}`,
              { name: `指标${at}`, target: '10', actual, weight: '20', claimed },
            ]),
          );
          const form = scoreForm(ruleSet, {
            cells: { ...cells, funds: { adjusted: '20', executed, weight: '10', claimed: '10' } },
          });
          const hundredths = (text: string): bigint => {
            const [whole = '0', places = ''] = text.split('.');
            return BigInt(whole) * 100n + BigInt(places.padEnd(2, '0'));
          };
          const added = form.rows.reduce((total, each) => total + hundredths(each.computed ?? '0'), 0n);
          const cap = form.settlement?.cap ?? null;
          const expected = cap === null || added < hundredths(cap) ? added : hundredths(cap);
          expect(hundredths(form.total.computed ?? '-1')).toBe(expected);
        },
      ),
      { numRuns: 400 },
    );
  });
});
