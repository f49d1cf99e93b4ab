// What a rule-set document must be: shipped ones load, each kind of slip is refused with its place.
import national from '../rule-sets/national-2020.json';
import yuhua from '../rule-sets/yuhua-2020-overall.json';
import { gradeOf } from './grade-of';
import { loadRuleSet } from './load-rule-set';
import { ruleSetDigest } from './rule-set-digest';
import { shippedRuleSets } from './shipped-rule-sets';

type Document = Record<string, unknown> & { rows: { weight: string; parts: Record<string, unknown>[] }[] };

function faultsOf(change: (document: Document) => void): string {
  const document = structuredClone(yuhua) as unknown as Document;
  change(document);
  const result = loadRuleSet(document);
  return result.ok ? '' : result.faults.join('\n');
}

const part = (document: Document, row: number, index: number): Record<string, unknown> =>
  document.rows[row]?.parts[index] as Record<string, unknown>;

describe('the shipped rule sets', () => {
  it('load, the overall one with 24 rows whose weights add up to 100', () => {
    expect(shippedRuleSets().map((ruleSet) => ruleSet.id)).toEqual(['yuhua-2020-overall', 'national-2020']);
    expect(yuhua.rows).toHaveLength(24);
    expect(shippedRuleSets()[0]).toBe(shippedRuleSets()[0]);
  });

  it('have a digest that layout and key order do not change, and any content does', () => {
    const loaded = (json: unknown): string => {
      const result = loadRuleSet(json);
      return result.ok ? ruleSetDigest(result.ruleSet) : '';
    };
    const digest = loaded(national);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(loaded(Object.fromEntries(Object.entries(national).reverse()))).toBe(digest);
    expect(loaded({ ...national, tolerance: '0.06' })).not.toBe(digest);
    const [ruleSet] = shippedRuleSets() as [object];
    expect(ruleSetDigest({ ...ruleSet, extended: undefined } as never)).toBe(ruleSetDigest(ruleSet as never));
    const backwards = Object.fromEntries(Object.entries(ruleSet).reverse()) as never;
    expect(ruleSetDigest(backwards)).toBe(ruleSetDigest(ruleSet as never));
  });
});

describe('a faulty document is refused with the place of the fault', () => {
  it.each<[string, (document: Document) => void, string]>([
    [
      'weights of 110',
      (d) => {
        d.rows[0]!.weight = '12';
      },
      '分值合计 110',
    ],
    [
      'parts that do not add up to the row',
      (d) => {
        part(d, 0, 0)['max'] = '0.4';
      },
      'rows.goal-soundness：各要点合计 1.9 分',
    ],
    [
      'an undefined name',
      (d) => {
        part(d, 0, 0)['answer'] = 'nobody';
      },
      'rows.goal-soundness.p1：没有名为「nobody」',
    ],
    [
      'a gap between bands',
      (d) => {
        (part(d, 3, 0)['bands'] as { from: string }[])[0]!.from = '96';
      },
      '95 与 96 之间有空档',
    ],
    [
      'a boundary on both sides',
      (d) => {
        (part(d, 3, 0)['bands'] as Record<string, unknown>[])[1]!['toIncluded'] = true;
      },
      '95 与 95 之间有空档或重叠',
    ],
    [
      'a gap between counts that is not declared',
      (d) => {
        part(d, 1, 1)['unprinted'] = [];
      },
      '分档在 3 处有空档',
    ],
    [
      'counts that overlap',
      (d) => {
        (part(d, 1, 1)['bands'] as { to: string }[])[0]!.to = '2';
      },
      '分档在 2 处重叠',
    ],
    [
      'a rule that pays more than its part',
      (d) => {
        (part(d, 3, 0)['bands'] as { points: string }[])[0]!.points = '3';
      },
      '给分 3 超过本要点的 2 分',
    ],
    [
      'a step of 0',
      (d) => {
        part(d, 2, 0)['step'] = '0';
      },
      '扣分步长应大于 0',
    ],
    [
      'a key twice',
      (d) => {
        part(d, 0, 1)['key'] = 'p1';
      },
      '「p1」写了两次',
    ],
    [
      'an unknown field',
      (d) => {
        d['formula'] = 'x';
      },
      '不认识的字段 formula',
    ],
    [
      'a number that is no text',
      (d) => {
        (d.rows[0] as Record<string, unknown>)['weight'] = 2;
      },
      'rows.goal-soundness.weight：应为带引号的文字',
    ],
    [
      'a grade gap',
      (d) => {
        (d['grades'] as { to: string }[])[2]!.to = '79';
      },
      '「中」与「良」之间有空档或重叠',
    ],
    [
      'grades that end below 100',
      (d) => {
        (d['grades'] as Record<string, unknown>[])[0]!['toIncluded'] = false;
      },
      '应到 100（含）为止',
    ],
    [
      'grades that start above 0',
      (d) => {
        (d['grades'] as Record<string, unknown>[])[3]!['from'] = '1';
      },
      '应从 0（含）开始',
    ],
    [
      'an override to an unknown grade',
      (d) => {
        (d['gradeOverrides'] as Record<string, unknown>[])[0]!['grade'] = '劣';
      },
      '没有「劣」这一等级',
    ],
    [
      'an override by an unknown answer',
      (d) => {
        (d['gradeOverrides'] as Record<string, unknown>[])[0]!['answer'] = 'x.y';
      },
      '没有名为「x.y」的答案',
    ],
    [
      'a rate with one side',
      (d) => {
        delete (part(d, 2, 0)['measure'] as Record<string, unknown>)['denominator'];
      },
      '比率要么写明分子和分母',
    ],
  ])('%s', (_name, change, said) => expect(faultsOf(change)).toContain(said));

  it.each([null, 1, 'x', [], {}])('%j is no rule set', (json) => expect(loadRuleSet(json).ok).toBe(false));
});

describe('grades are half-open, so every total has one', () => {
  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['89.5', '良'],
    ['80', '良'],
    ['79.999', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
    ['100.01', null],
    ['-0.01', null],
  ])('%s → %s', (total, grade) => expect(gradeOf(shippedRuleSets()[1]?.grades ?? [], total)).toBe(grade));
});
