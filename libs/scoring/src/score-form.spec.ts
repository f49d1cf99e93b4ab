// The form as typed: any text is taken, what cannot be read is a finding, and SUBMIT is told what is missing.
import fc from 'fast-check';
import shazitang from '../../../cases/shazitang-2020.json';
import social from '../../../cases/wujialing-2022-social.json';
import nutrition from '../../../cases/yongde-2022-nutrition.json';
import { formInputOfCase } from './form-input-of-case';
import { formOf } from './form-of';
import type { RuleSet } from './rule-set.schema';
import { scoreCase } from './score-case';
import { scoreForm } from './score-form';
import type { FormInput, ScoredForm } from './scored-form';
import { shippedRuleSets } from './shipped-rule-sets';
import { fillIn, smallRuleSet } from './spec/small-rule-set';

const [overall, project] = shippedRuleSets() as [RuleSet, RuleSet];

function inputOf(json: unknown): FormInput {
  const read = formInputOfCase(json);
  if ('fault' in read) throw new Error(read.fault);
  return read.input;
}

function typed(json: unknown, row: string, cell: string, text: string): FormInput {
  const input = inputOf(json);
  return { ...input, cells: { ...input.cells, [row]: { ...input.cells[row], [cell]: text } } };
}

const codes = (form: ScoredForm): string[] =>
  form.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.code);

describe('a case loaded as a form', () => {
  it.each([
    ['砂子塘', overall, shazitang],
    ['伍家岭', project, social],
    ['永德', project, nutrition],
  ] as const)('%s scores as the case does', (_name, ruleSet, json) => {
    const form = scoreForm(ruleSet, inputOf(json));
    const asCase = scoreCase(json);
    if ('fault' in asCase) throw new Error(asCase.fault);
    expect(form.total).toEqual(asCase.total);
    expect(form.rows.map((row) => [row.index, row.computed, row.verdict])).toEqual(
      asCase.rows.map((row) => [row.index, row.computed, row.verdict]),
    );
    expect(form.findings.map((finding) => [finding.code, finding.index, finding.message])).toEqual(
      asCase.findings.map((finding) => [finding.code, finding.index, finding.message]),
    );
    expect(form.missing).toEqual([]);
  });

  it('asks for money in the unit of the table, for counts in none', () => {
    const units = new Map(formOf(overall).baseData.map((cell) => [`${cell.row}.${cell.key}`, cell.unit]));
    expect(units.get('base.total.final')).toBe('万元');
    expect(units.get('base.staff.actual')).toBeNull();
  });

  it('asks for the approval of spending above the budget only where it was spent', () => {
    const ruleSet = smallRuleSet({
      standard: '预算执行率乘以分值，超过的须经批准',
      weight: '10',
      answers: [{ key: 'ok', label: '已批准', kind: 'yes-no', optional: true }],
      parts: [
        {
          ...{ kind: 'execution-rate', key: 'p1', label: '执行率', max: '10', approval: 'ok' },
          measure: { label: '执行率', formula: '决算数 / 预算数' },
          above100: 'needs-approval',
        },
      ],
    });
    const asked = (final: string, cells: Record<string, string> = {}): string[] =>
      fillIn(ruleSet, { budget: '100', final, claimed: '10', ...cells }).missing.map((need) => need.key);
    expect(asked('120')).toContain('row.ok');
    expect(asked('120', { ok: '是' })).not.toContain('row.ok');
    expect(asked('99')).not.toContain('row.ok');
  });

  it('has one part to an indicator, of its whole weight, and one row of a pattern for any number of them', () => {
    const form = scoreForm(project, inputOf(nutrition));
    expect(form.rows.map((row) => row.parts.map((part) => [part.rule, part.max, part.points]))).toEqual(
      form.rows.map((row) => [[row.rule, row.weight, row.computed]]),
    );
    expect(scoreForm(project, typed(nutrition, 'i0001', 'weight', '')).rows[1]?.parts).toEqual([]);
    expect(formOf(project).rows.map((row) => row.repeats)).toEqual([false, true]);
  });

  it('has no grade while one score is not filled in', () => {
    expect(scoreForm(project, inputOf(nutrition)).total.grade).toBe('优');
    expect(scoreForm(project, typed(nutrition, 'i0003', 'claimed', '')).total.grade).toBeNull();
  });

  it('asks for a reason where the rule set does: nowhere in 砂子塘, on the unexplained rows of 永德', () => {
    expect(scoreForm(overall, inputOf(shazitang)).missingReasons).toEqual([]);
    expect(scoreForm(project, inputOf(nutrition)).missingReasons.map((need) => need.name)).toEqual([
      '资金到位及时率',
      '政策知晓率',
    ]);
    expect(
      scoreForm(project, typed(nutrition, 'i0003', 'reason', '到账晚了一个月')).missingReasons.map((need) => need.name),
    ).toEqual(['政策知晓率']);
  });

  it('asks for a reason for execution above 100 %, and takes one', () => {
    expect(scoreForm(project, inputOf(social)).missingReasons.map((need) => need.key)).toEqual(['funds', 'i0015']);
    expect(
      scoreForm(project, typed(social, 'funds', 'reason', '上级追加专项')).missingReasons.map((need) => need.key),
    ).toEqual(['i0015']);
  });
});

describe('cells that cannot be read are findings that block SUBMIT', () => {
  it.each([
    ['1e5', 'CELL_UNREADABLE'],
    ['9'.repeat(40), 'VALUE_TOO_LARGE'],
    ['-1', 'SCORE_BELOW_ZERO'],
    ['7', 'SCORE_ABOVE_WEIGHT'],
    ['NaN', 'CELL_UNREADABLE'],
    ['６', 'CELL_UNREADABLE'],
    ['1.2345678', 'VALUE_TOO_PRECISE'],
    ["'; drop table x; --", 'CELL_UNREADABLE'],
    ['\ud800', 'CELL_UNREADABLE'],
    ['x'.repeat(6000), 'VALUE_TOO_LARGE'],
  ])('claimed %j → %s', (text, code) => {
    expect(codes(scoreForm(overall, typed(shazitang, 'budget-execution', 'claimed', text)))).toContain(code);
    expect(codes(scoreForm(project, typed(nutrition, 'i0001', 'claimed', text.replace(/^7$/, '11'))))).toContain(code);
  });

  it.each([
    ['base.total', 'final', '五千', 'CELL_UNREADABLE'],
    ['base.total', 'final', '-5', 'VALUE_NEGATIVE'],
    ['goal-soundness', 'lawful', '大概', 'CELL_UNREADABLE'],
    ['self-evaluation', 'tier', '特优', 'CELL_UNREADABLE'],
    ['budget-execution', 'q1', '还行', 'CELL_UNREADABLE'],
    ['goal-soundness', 'lawfulBasis', 'guessed', 'CELL_UNREADABLE'],
    ['goal-soundness', 'nonsense', '1', 'CELL_UNKNOWN'],
    ['no-such-row', 'claimed', '1', 'CELL_UNKNOWN'],
    ['__proto__', 'claimed', '1', ''],
  ])('%s %s = %s → %s', (row, cell, text, code) => {
    const found = codes(scoreForm(overall, typed(shazitang, row, cell, text)));
    if (code !== '') expect(found).toEqual(expect.arrayContaining([code]));
  });

  it.each([
    ['95%', []],
    ['95.00', []],
    ['≥95%', ['CELL_UNREADABLE']],
    ['1,000%', ['CELL_UNREADABLE']],
  ])('a printed execution rate of %s', (text, expected) =>
    expect(codes(scoreForm(project, typed(nutrition, 'funds', 'claimedRatePercent', text)))).toEqual(expected),
  );

  it.each([
    [20, []],
    [21, ['VALUE_TOO_PRECISE']],
  ])('money out of a spreadsheet with %i decimal places', (places, expected) => {
    const text = `5066.${'3'.repeat(places)}`;
    expect(codes(scoreForm(overall, typed(shazitang, 'base.total', 'final', text))).filter((code) => code.startsWith('VALUE_'))).toEqual(expected);
  });

  it('keeps the whole name of an indicator, however long it is', () => {
    const long = '示范指标'.repeat(60);
    expect(scoreForm(project, typed(nutrition, 'i0001', 'name', long)).rows.map((row) => row.name)).toContain(long);
  });

  it('names row and cell and keeps the text in the finding', () => {
    const finding = scoreForm(overall, typed(shazitang, 'budget-execution', 'claimed', '5,5')).findings[0];
    expect(finding).toMatchObject({
      index: 4,
      rowKey: 'budget-execution',
      row: '预算执行率',
      figures: { cell: 'claimed', text: '5,5' },
    });
    expect(finding?.message).toContain('“5,5”');
  });

  it('never throws, whatever anybody types anywhere', () => {
    const rows = [
      'funds',
      'total',
      'i0001',
      'base.total',
      'budget-execution',
      'constructor',
      '*',
      'lastYear.total',
      'statement.1',
      'document.1',
    ];
    const cells = [
      ...[
        'claimed',
        'weight',
        'target',
        'actual',
        'final',
        'q1',
        'name',
        'adjusted',
        'reason',
        'toString',
        'claimedRatePercent',
      ],
      ...['kind', 'where', 'says', 'stated', 'base', 'parts', 'percent', 'year', 'finalSource'],
    ];
    const input = fc.array(
      fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...cells), fc.string({ unit: 'binary', maxLength: 30 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(input, (entries) => {
        const typedCells: Record<string, Record<string, string>> = {};
        for (const [row, cell, text] of entries)
          typedCells[row] = { ...(Object.hasOwn(typedCells, row) ? typedCells[row] : {}), [cell]: text };
        for (const ruleSet of [overall, project])
          expect(scoreForm(ruleSet, { cells: typedCells }).total.grade).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is still missing', () => {
  it('in an empty overall form: every claim, figure and answer that a rule needs, by name', () => {
    const form = scoreForm(overall, { cells: {} });
    const keys = form.missing.map((need) => need.key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'base.total.adjusted',
        'budget-execution.claimed',
        'budget-execution.q1',
        'completion.rate',
        'goal-soundness.lawful',
      ]),
    );
    expect(keys).not.toEqual(expect.arrayContaining(['management-system.soundPoints']));
    expect(keys).not.toContain('budget-adjustment.excluded');
    expect(keys).not.toContain('base.office.final');
    expect(new Set(keys).size).toBe(keys.length);
    expect(form.missing.every((need) => /[\u4e00-\u9fff]/.test(need.name))).toBe(true);
    expect(form.total).toEqual({ claimed: null, sumOfClaimed: '0', computed: null, grade: null });
  });

  it('the points left, once "no" was answered to a rule that leaves them to a person', () => {
    const form = scoreForm(overall, typed(shazitang, 'management-system', 'sound', '否'));
    expect(form.missing.map((need) => need.key)).toEqual(['management-system.soundPoints']);
    expect(form.rows[8]).toMatchObject({ computed: null, verdict: 'not-computable' });
  });

  it('in an empty project form: money, and at least one indicator', () => {
    const keys = scoreForm(project, { cells: { i1: { name: '  ' } } }).missing.map((need) => need.key);
    expect(keys).toEqual(['funds.adjusted', 'funds.executed', 'funds.weight', 'funds.claimed', '*']);
  });
});

describe('rules over the whole row and table', () => {
  it('one case of misuse takes the whole row', () => {
    const form = scoreForm(overall, typed(shazitang, 'funds-use', 'misuse', '1'));
    expect(form.rows[9]).toMatchObject({ computed: '0', verdict: 'differs' });
    expect(form.missingReasons.map((need) => need.key)).toEqual(['funds-use']);
  });

  it('a grave breach fixes the grade whatever the total', () => {
    expect(scoreForm(overall, typed(shazitang, 'funds-use', 'grave', '是')).total).toMatchObject({
      computed: '92.1',
      grade: '差',
    });
    expect(scoreForm(overall, typed(shazitang, 'funds-use', 'grave', '否')).total.grade).toBe('优');
  });

  it('named evidence settles the note about a claim without it', () => {
    const notes = scoreForm(overall, typed(shazitang, 'satisfaction', 'evidence', '满意度调查报告')).findings.map(
      (finding) => finding.rowKey,
    );
    expect(notes).not.toContain('satisfaction');
    expect(notes).toContain('social-benefit');
  });
});

describe('the form that a rule set asks for', () => {
  it('has a label, a kind and a place for every cell, and each key once', () => {
    for (const ruleSet of [overall, project]) {
      const form = formOf(ruleSet);
      const cells = [...form.baseData, ...form.rows.flatMap((row) => row.cells)];
      expect(new Set(cells.map((cell) => `${cell.row}.${cell.key}`)).size).toBe(cells.length);
      expect(cells.every((cell) => cell.label !== '')).toBe(true);
    }
    expect(formOf(overall).rows).toHaveLength(24);
    expect(formOf(overall).rows[3]?.parts.map((part) => part.basis)).toEqual(['data', 'answer', 'answer']);
    expect(formOf(overall).rows[20]?.parts.map((part) => part.basis)).toEqual(['manual']);
    expect(formOf(overall).answers.find((answer) => answer.key === 'tier')?.choices).toEqual([
      '优',
      '良',
      '中',
      '低',
      '差',
    ]);
  });
});
