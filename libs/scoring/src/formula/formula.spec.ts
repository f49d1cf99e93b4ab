// The formula language: what it reads, what it gives, what it says where it refuses. Its agreement with a second evaluator is in formula-naive.spec.ts.
import fc from 'fast-check';
import { evaluateFormula } from './evaluate-formula';
import { parseFormula } from './parse-formula';
import type { FormulaType } from './syntax';

const VALUES: Record<string, string | boolean | null> = {
  在职人数: '48',
  编制数: '55',
  '2020年决算数': '507.99',
  预算: '530',
  零: '0',
  负数: '-2.5',
  没填: null,
  合规: true,
  违规: false,
  非税收入: '7',
  或有负债: '3',
  '三公经费（含购车）': '3.25',
};
const NAMES = new Map<string, FormulaType>(
  Object.entries(VALUES).map(([name, value]) => [name, typeof value === 'boolean' ? 'condition' : 'number']),
);

function run(text: string): string | boolean | { missing: string[]; why: string } {
  const parsed = parseFormula(text, NAMES);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const result = evaluateFormula(parsed.formula, (name) => VALUES[name] ?? null);
  return result.ok ? result.value : { missing: result.missing, why: result.why };
}

function fault(text: string): string {
  const parsed = parseFormula(text, NAMES);
  return parsed.ok ? '' : parsed.fault.message;
}

describe('figures', () => {
  it.each([
    ['0.1 + 0.2', '0.3'],
    ['1 / 3 * 3', '1'],
    ['1 / 3', `0.${'3'.repeat(40)}`],
    ['-1 ÷ 3 × 3', '-1'],
    ['2 + 3 × 4', '14'],
    ['(2 + 3) × 4', '20'],
    ['（２＋３）×４', '20'],
    ['2 - 3 - 4', '-5'],
    ['-2 × -3', '6'],
    ['2--3', '5'],
    ['12 / 3 / 2', '2'],
    ['5%', '0.05'],
    ['200 × 5％', '10'],
    ['-50% + 1', '0.5'],
    ['取整(4.15)', '4'],
    ['取整(-0.5)', '-1'],
    ['取整(-3)', '-3'],
    ['四舍五入(2.5)', '3'],
    ['四舍五入(-2.5)', '-3'],
    ['四舍五入(2.345，2)', '2.35'],
    ['四舍五入(2.345, 10)', '2.345'],
    ['绝对值(负数)', '2.5'],
    ['最大(1, 3, 2)', '3'],
    ['最小(1, -3, 2)', '-3'],
    ['在职人数 / 编制数 × 100%', '0.8727272727272727272727272727272727272727'],
    ['2020年决算数/预算*100', '95.8471698113207547169811320754716981132075'],
    ['「三公经费（含购车）」+【预算】', '533.25'],
    ['非税收入 + 或有负债', '10'],
    ['如果(零 = 0, 0, 预算 / 零)', '0'],
    ['如果(预算 > 零, 1 / 4, 没填)', '0.25'],
    ['最大(0, 1 - 取整(绝对值(2020年决算数 / 预算 × 100 - 100)) × 0.1)', '0.6'],
  ])('%s = %s', (text, value) => expect(run(text)).toBe(value));
});

describe('conditions', () => {
  it.each([
    ['1 < 2', true],
    ['2 <= 2', true],
    ['2 ≤ 1', false],
    ['2 >= 3', false],
    ['2 ≧ 2', true],
    ['2 > 2', false],
    ['1/3*3 = 1', true],
    ['1 <> 1', false],
    ['1 ≠ 2', true],
    ['2 ＞ 1', true],
    ['合规 且 非 违规', true],
    ['非 合规 或 违规', false],
    ['非 1 > 2', true],
    ['合规 或 没填 > 1', true],
    ['违规 且 没填 > 1', false],
    ['合规 或 合规 且 违规', true],
    ['(合规 或 合规) 且 违规', false],
    ['如果(合规, 违规, 合规)', false],
    ['在职人数≤编制数且预算>=500', true],
    ['合规且非违规', true],
    ['违规或合规', true],
    ['违规或违规且合规', false],
    ['预算>529.5且合规', true],
    ['预算>529且合规', true],
    ['合规且如果(合规, 合规, 违规)', true],
  ])('%s → %s', (text, value) => expect(run(text)).toBe(value));
});

describe('what is not there is never taken as 0', () => {
  it('names everything that is missing, once', () => {
    expect(run('没填 + 没填 × 在职人数')).toEqual({ missing: ['没填'], why: '没有填「没填」' });
    expect(run('非 没填 > 1')).toMatchObject({ missing: ['没填'] });
    expect(run('如果(没填 > 1, 1, 2)')).toMatchObject({ missing: ['没填'] });
  });
  it('says what was divided by 0', () =>
    expect(run('1 + 预算 / (零 × 2)')).toEqual({ missing: [], why: '预算 530 ÷ 0：除数是 0' }));
  it('stops before the digits grow without end', () => {
    const text = Array.from({ length: 49 }, () => '999999999999999.999').join('×');
    expect(run(text)).toMatchObject({ why: '计算中的数位数太多' });
  });
});

describe('each step is said in words', () => {
  const steps = (text: string): string[] => {
    const parsed = parseFormula(text, NAMES);
    return parsed.ok ? evaluateFormula(parsed.formula, (name) => VALUES[name] ?? null).steps : [];
  };
  it('with names, figures and results, and ≈ where places were cut', () => {
    expect(steps('最大(0, 1 - 取整(4.9) × 10%)')).toEqual([
      '取整(4.9) = 4',
      '4 × 10% = 0.4',
      '1 - 0.4 = 0.6',
      '最大(0，0.6) = 0.6',
    ]);
    expect(steps('在职人数 / 编制数 ≤ 100% 且 非 违规')).toEqual([
      '在职人数 48 ÷ 编制数 55 ≈ 0.872727',
      '0.872727 ≤ 100%，成立',
    ]);
    expect(steps('-负数 > 3')).toEqual(['-负数 -2.5 > 3，不成立']);
  });
});

describe('a fault points at the place and says what was expected', () => {
  it.each([
    ['', '公式是空的'],
    ['   ', '公式是空的'],
    ['1 +', '公式末尾：公式没有写完，应为数、名称、函数或左括号'],
    ['1 + / 2', '第 5 个字「/ 2」处：「÷」不能放在这里，应为数、名称、函数或左括号'],
    ['(1 + 2', '公式末尾：公式没有写完，应为右括号，与第 1 个字的左括号配对'],
    ['1 + 2)', '第 6 个字「)」处：多了一个右括号'],
    ['1 2', '第 3 个字「2」处：「2」不能放在这里，应为运算符或公式结束'],
    ['(1 2)', '第 4 个字「2)」处：「2」不能放在这里，应为右括号'],
    ['最大(1 2)', '应为逗号，或「最大」的右括号'],
    ['决算', '第 1 个字「决算」处：没有名为「决算」的数据，是不是「2020年决算数」'],
    ['甲乙', '没有名为「甲乙」的数据'],
    ['甲且乙', '没有名为「甲且乙」的数据'],
    ['合规与预算且违规', '没有名为「合规与预算且违规」的数据'],
    ['2020年决算数合计', '没有名为「2020年决算数合计」的数据，是不是「2020年决算数」'],
    ['平均(1, 2)', '没有叫「平均」的函数，可用的有取整、四舍五入、绝对值、最大、最小、如果'],
    ['取整 + 1', '「取整」是函数，后面应为左括号'],
    ['取整(1, 2)', '「取整」应有 1 个数，这里写了 2 个'],
    ['最大(1)', '「最大」应有 2 到 20 个数，这里写了 1 个'],
    ['如果(1, 2)', '「如果」应有 3 个数'],
    ['如果(1, 2, 3)', '第 4 个字「1, 2, 3)」处：「如果」要用条件，这里是数'],
    ['如果(合规, 2, 违规)', '「如果」的两个结果应同为数或同为条件，这里一个是数，一个是条件'],
    ['最大(1, 合规)', '「最大」要用数，这里是条件'],
    ['四舍五入(1, 11)', '位数应为 0 到 10 的整数'],
    ['四舍五入(1, 0.5)', '位数应为 0 到 10 的整数'],
    ['四舍五入(1, 预算)', '位数应为 0 到 10 的整数'],
    ['合规 + 1', '「+」要用数，这里是条件'],
    ['1 且 合规', '「且」要用条件，这里是数'],
    ['非 1', '「非」要用条件，这里是数'],
    ['-合规', '「-」要用数，这里是条件'],
    ['合规%', '「%」要用数，这里是条件'],
    ['1 < 2 < 3', '两个比较不能连写'],
    ['1 < 且', '「且」不能放在这里'],
    ['1 ^ 2', '第 3 个字「^ 2」处：认不出「^」这个字符'],
    ['.5', '认不出「.」这个字符'],
    ['1.2.3', '小数点的位置不对'],
    ['1234567890123456789', '这个数的位数太多'],
    ['𠮷 + 1', '第 1 个字「𠮷 + 1」处：没有名为「𠮷」的数据'],
    ['constructor', '没有名为「constructor」的数据'],
    ['__proto__', '没有名为「__proto__」的数据'],
    ['预算.constructor', '认不出「.」这个字符'],
    ['「toString」', '没有名为「toString」的数据'],
    ['「」', '没有名为「」的数据'],
    ['1'.repeat(1001), '公式太长：1001 个字，最多 1000 个字'],
    [`${'('.repeat(41)}1${')'.repeat(41)}`, '套得太深，最多 40 层'],
    [`${'-'.repeat(60)}1`, '套得太深，最多 40 层'],
    [Array.from({ length: 201 }, () => '1').join('+'), '公式太复杂，最多 400 个数和运算'],
  ])('%j: %s', (text, said) => expect(fault(text)).toContain(said));

  it('reads up to each limit', () => {
    expect(run(`${'('.repeat(40)}1${')'.repeat(40)}`)).toBe('1');
    expect(run(Array.from({ length: 200 }, () => '1').join('+'))).toBe('200');
    expect(fault(' '.repeat(999) + '1')).toBe('');
  });

  it('is quick with any text of any length, and never throws', () => {
    const piece = fc.constantFrom(
      '1',
      '0.5',
      '预算',
      '且',
      '或',
      '非',
      '(',
      ')',
      '+',
      '÷',
      '%',
      '<',
      '最大',
      ',',
      '如果(',
      ' ',
      '甲',
      '「',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const parsed = parseFormula(pieces.join(''), NAMES);
        if (parsed.ok) evaluateFormula(parsed.formula, (name) => VALUES[name] ?? null);
        else expect(parsed.fault.message).toMatch(/^(第 \d+ 个字|公式)/);
      }),
      { numRuns: 2000 },
    );
    const glued = '预算且'.repeat(333);
    expect(fault(glued)).not.toBe('');
    expect(fault('预算+'.repeat(33_334))).toContain('公式太长');
  });
});
