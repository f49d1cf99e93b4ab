// Each kind of rule against the printed sentence it stands for, on both sides of every boundary.
import type { PartOf, PartRule } from './part.schema';
import { NO_DOCUMENTS } from '../spec/no-documents';
import { rowFacts } from '../overall/row-facts';
import type { OverallRuleSet } from '../rule-set.schema';
import { shippedRuleSets } from '../shipped-rule-sets';
import { scorePart } from './score-part';

function score(part: PartRule, answers: Record<string, string>): string | null {
  return result(part, answers).points;
}

function result(part: PartRule, answers: Record<string, string>): ReturnType<typeof scorePart> {
  const facts = new Map(
    Object.entries(answers).map(([key, text]) => [
      key.includes('.') ? key : `row.${key}`,
      { text, basis: 'stated' as const },
    ]),
  );
  const table = {
    year: 2020,
    ...{ complete: true, facts, claimedTotal: null, cellFindings: [], documents: NO_DOCUMENTS },
    claimed: new Map(),
    reasons: new Map(),
    evidence: new Map(),
  };
  return scorePart(part, rowFacts(table, 'row', shippedRuleSets()[0] as OverallRuleSet));
}

const head = { key: 'p', label: '要点' };
const given = { label: '比率', answer: 'rate' };

describe('「符合，计0.5分，否则不得分」', () => {
  const part: PartOf<'yes-no'> = { ...head, kind: 'yes-no', max: '0.5', answer: 'a' };
  it.each([
    ['是', '0.5'],
    ['否', '0'],
    [' 是 ', '0.5'],
    ['基本是', null],
    ['', null],
  ])('%j → %s', (a, points) => expect(score(part, { a })).toBe(points));
});

describe('「健全，计1分，否则酌情扣分」', () => {
  const part: PartOf<'yes-else-judged'> = { ...head, kind: 'yes-else-judged', max: '1', answer: 'a', judged: 'left' };
  it('pays full marks for yes, whatever stands in the judged cell', () =>
    expect(score(part, { a: '是', left: '0.3' })).toBe('1'));
  it('takes the judged points for no, and guesses none', () => {
    for (const left of ['0', '0.6', '1']) expect(score(part, { a: '否', left })).toBe(left);
    expect(score(part, { a: '否' })).toBeNull();
    expect(score(part, { a: '否', left: '1.1' })).toBeNull();
    expect(score(part, { a: '否', left: '-0.1' })).toBeNull();
  });
});

describe('「计1分，1例不符合扣0.2分，扣完为止」', () => {
  const part: PartOf<'per-case'> = { ...head, kind: 'per-case', max: '1', answer: 'n', deduction: '0.2' };
  it.each([
    ['0', '1'],
    ['1', '0.8'],
    ['5', '0'],
    ['6', '0'],
    ['1.5', null],
    ['-1', null],
    ['>3', null],
    ['无', null],
  ])('%s 例 → %s', (n, points) => expect(score(part, { n })).toBe(points));
});

describe('「1例不符合本指标6分全扣」', () => {
  const part: PartOf<'veto'> = { ...head, kind: 'veto', max: '1', answer: 'n' };
  it('marks the veto, so that the whole row falls', () => {
    expect(result(part, { n: '0' })).not.toHaveProperty('veto');
    expect(result(part, { n: '0' }).points).toBe('1');
    expect(result(part, { n: '1' })).toMatchObject({ points: '0', veto: true });
    expect(result(part, { n: '没有' }).points).toBeNull();
  });
});

describe('「量化指标超过3个，计1分，为2个，计0.5分，2个以下不得分」', () => {
  const bands = [
    { from: '0', to: '1', points: '0' },
    { from: '2', to: '2', points: '0.5' },
    { from: '4', to: null, points: '1' },
  ];
  const part: PartOf<'count-bands'> = { ...head, kind: 'count-bands', max: '1', answer: 'n', bands, unprinted: ['3'] };
  it.each([
    ['0', '0'],
    ['1', '0'],
    ['2', '0.5'],
    ['3', null],
    ['4', '1'],
    ['>3', '1'],
    ['≥3', null],
    ['<2', '0'],
    ['40', '1'],
  ])('%s 个 → %s', (n, points) => expect(score(part, { n })).toBe(points));
});

describe('「评审为优，计4分……未印分数的情形」', () => {
  const part: PartOf<'choice'> = {
    ...head,
    kind: 'choice',
    max: '4',
    answer: 'c',
    options: [
      { value: '优', points: '4' },
      { value: '差', points: '0' },
      { value: '没有', points: null },
    ],
  };
  it.each([
    ['优', '4'],
    ['差', '0'],
    ['没有', null],
    ['良', null],
    ['', null],
  ])('%j → %s', (c, points) => expect(score(part, { c })).toBe(points));
});

describe('「95%以上计2分，95-90%（含），计1.5分，90-80%（含），计1分，小于80%不得分」', () => {
  const band = (from: string | null, to: string | null, points: string) => ({
    from,
    fromIncluded: true,
    to,
    toIncluded: false,
    points,
  });
  const part: PartOf<'banded-rate'> = {
    ...head,
    kind: 'banded-rate',
    max: '2',
    measure: given,
    bands: [band('95', null, '2'), band('90', '95', '1.5'), band('80', '90', '1'), band(null, '80', '0')],
  };
  it.each([
    ['95', '2'],
    ['94.99', '1.5'],
    ['90', '1.5'],
    ['89.99', '1'],
    ['80', '1'],
    ['79.99', '0'],
    ['-3', '0'],
    ['≥95%', '2'],
    ['≥90%', null],
    ['90-94%', '1.5'],
    ['90-95%', null],
  ])('%s → %s', (rate, points) => expect(score(part, { rate })).toBe(points));

  it('recomputes the rate from its two sides, unrounded', () => {
    const measure = { label: '完成率', numerator: side('a'), denominator: side('b') };
    expect(score({ ...part, measure }, { a: '94.999999', b: '100' })).toBe('1.5');
    expect(score({ ...part, measure }, { a: '5428.73', b: '5808.7' })).toBe('1.5');
    expect(score({ ...part, measure }, { a: '5428.73', b: '0' })).toBeNull();
    expect(score({ ...part, measure }, { a: '5428.73' })).toBeNull();
  });
});

describe('「预算调整率」 counts additions and reductions alike, less what may be left out', () => {
  const difference = {
    label: '调整数',
    absolute: true,
    sum: [term('new'), term('old', '-'), { ...term('out', '-'), whenEmpty: '0' }],
  };
  const measure = { label: '调整率', numerator: difference, denominator: side('old') };
  const band = (
    from: string | null,
    fromIncluded: boolean,
    to: string | null,
    toIncluded: boolean,
    points: string,
  ) => ({ from, fromIncluded, to, toIncluded, points });
  const bands = [
    band(null, false, '5', false, '3'),
    band('5', true, '10', true, '1.5'),
    band('10', false, null, false, '0'),
  ];
  const part: PartOf<'banded-rate'> = { ...head, kind: 'banded-rate', max: '3', measure, bands };
  it.each([
    [{ new: '104.99', old: '100' }, '3'],
    [{ new: '105', old: '100' }, '1.5'],
    [{ new: '95', old: '100' }, '1.5'],
    [{ new: '110', old: '100' }, '1.5'],
    [{ new: '110.01', old: '100' }, '0'],
    [{ new: '120', old: '100', out: '16' }, '3'],
    [{ new: '120', old: '100', out: '不清楚' }, null],
  ])('%j → %s', (answers, points) => expect(score(part, answers as Record<string, string>)).toBe(points));
});

describe('「≦100%计2分，每超出1%扣0.2分，扣完为止」', () => {
  const part = (mode: 'whole' | 'pro-rata' | 'begun'): PartOf<'over-limit'> => ({
    ...head,
    kind: 'over-limit',
    max: '2',
    measure: given,
    limit: '100',
    step: '1',
    deduction: '0.2',
    mode,
  });
  it.each([
    ['whole', '100', '2'],
    ['whole', '100.99', '2'],
    ['whole', '101', '1.8'],
    ['whole', '104.15', '1.2'],
    ['whole', '111', '0'],
    ['pro-rata', '104.15', '1.17'],
    ['begun', '104.15', '1'],
    ['begun', '104', '1.2'],
    ['whole', '≤100%', '2'],
    ['whole', '≤101%', null],
  ] as const)('%s, %s → %s', (mode, rate, points) => expect(score(part(mode), { rate })).toBe(points));
});

describe('「100%计1分，每超过（降低）1%扣0.1分，扣完为止」', () => {
  const part = (mode: 'whole' | 'pro-rata' | 'begun'): PartOf<'two-sided'> => ({
    ...head,
    kind: 'two-sided',
    max: '1',
    measure: given,
    target: '100',
    step: '1',
    deduction: '0.1',
    mode,
  });
  it.each([
    ['whole', '100', '1'],
    ['whole', '95.85', '0.6'],
    ['whole', '104.15', '0.6'],
    ['begun', '95.85', '0.5'],
    ['pro-rata', '95.85', '0.585'],
    ['whole', '90', '0'],
    ['whole', '50', '0'],
    ['whole', '≥95', null],
  ] as const)('%s, %s → %s', (mode, rate, points) => expect(score(part(mode), { rate })).toBe(points));
});

describe('「一、二、三季度末分别达到20%、50%、80%以上计2分，每低1个百分点扣0.2分，扣完为止」', () => {
  const items = [
    { answer: 'q1', threshold: '20' },
    { answer: 'q2', threshold: '50' },
    { answer: 'q3', threshold: '80' },
  ];
  const part: PartOf<'shortfalls'> = {
    ...head,
    kind: 'shortfalls',
    max: '2',
    items,
    step: '1',
    deduction: '0.2',
    mode: 'whole',
  };
  it.each([
    [['20', '50', '80'], '2'],
    [['≥20%', '≥50%', '≥80%'], '2'],
    [['19', '50', '80'], '1.8'],
    [['19.5', '50', '80'], '2'],
    [['18', '47', '80'], '1'],
    [['0', '0', '0'], '0'],
    [['≥10%', '50', '80'], null],
    [['20', '50', ''], null],
  ])('%j → %s', ([q1, q2, q3], points) => expect(score(part, { q1, q2, q3 } as Record<string, string>)).toBe(points));
});

describe('weight × ratio, at most the weight', () => {
  const measure = { label: '完成率', numerator: side('done'), denominator: side('planned'), answer: 'rate' };
  const part: PartOf<'proportional'> = { ...head, kind: 'proportional', max: '7', measure };
  it('prefers the two numbers to the stated rate', () =>
    expect(score(part, { done: '48', planned: '50', rate: '100%' })).toBe('6.72'));
  it.each([
    [{ rate: '100%' }, '7'],
    [{ rate: '120%' }, '7'],
    [{ rate: '50' }, '3.5'],
    [{ rate: '≥90%' }, null],
    [{ done: '3' }, null],
    [{}, null],
  ])('%j → %s', (answers, points) => expect(score(part, answers as Record<string, string>)).toBe(points));
});

describe('points that only a person can give', () => {
  const part: PartOf<'judged'> = { ...head, kind: 'judged', max: '5', answer: 'p' };
  it.each([
    ['5', '5'],
    ['0', '0'],
    ['5.1', null],
    ['-1', null],
    ['', null],
    ['良好', null],
  ])('%j → %s', (p, points) => expect(score(part, { p })).toBe(points));
});

function term(ref: string, sign: '+' | '-' = '+') {
  return { ref, sign };
}

function side(ref: string) {
  return { label: ref, absolute: false, sum: [term(ref)] };
}
