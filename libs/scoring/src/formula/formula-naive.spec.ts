// Every formula against a second, naive evaluator: fractions never reduced, no shared code, formula and meaning made together.
import fc from 'fast-check';
import { evaluateFormula } from './evaluate-formula';
import { parseFormula } from './parse-formula';
import type { FormulaType } from './syntax';

const VALUES: Record<string, string | null> = {
  在职人数: '48',
  '2020年决算数': '507.99',
  负数: '-2.5',
  零: '0',
  没填: null,
};
const NAMES = new Map<string, FormulaType>(Object.keys(VALUES).map((name) => [name, 'number']));

type Ratio = [bigint, bigint];
type Naive = Ratio | boolean | 'gap';
interface Made {
  text: string;
  value: () => Naive;
}

const both = (a: Made, b: Made, work: (x: Ratio, y: Ratio) => Naive): (() => Naive) => {
  return () => {
    const [x, y] = [a.value(), b.value()];
    return x === 'gap' || y === 'gap' ? 'gap' : work(x as Ratio, y as Ratio);
  };
};
const less = (x: Ratio, y: Ratio): boolean => x[0] * y[1] < y[0] * x[1];
const down = ([a, b]: Ratio): Ratio => [a / b - (a % b < 0n ? 1n : 0n), 1n];
const literal = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]): Made => ({
    text: `${whole}.${String(cents).padStart(2, '0')}`,
    value: () => [BigInt(whole * 100 + cents), 100n],
  }));
const name = fc.constantFrom<Made>(
  { text: '在职人数', value: () => [48n, 1n] },
  { text: '「2020年决算数」', value: () => [50799n, 100n] },
  { text: '负数', value: () => [-25n, 10n] },
  { text: '零', value: () => [0n, 7n] },
  { text: '没填', value: () => 'gap' },
);
const spaced = fc.constantFrom('', ' ', '　');
type Sort = { number: Made; condition: Made };
type Tie = <K extends keyof Sort>(sort: K) => fc.Arbitrary<Sort[K]>;

const pairs = (tie: Tie) => fc.tuple(tie('number'), tie('number'), spaced);
const signed = (tie: Tie) => (sign: string, work: (x: Ratio, y: Ratio) => Naive) =>
  pairs(tie).map(([a, b, gap]): Made => ({
    text: `(${a.text})${gap}${sign}${gap}（${b.text}）`,
    value: both(a, b, work),
  }));

function numbers(tie: Tie): fc.Arbitrary<Made> {
  const pair = pairs(tie);
  const plain = signed(tie);
  const wrap = (text: (inner: string) => string, work: (x: Ratio) => Ratio) =>
    tie('number').map((a): Made => ({ text: text(a.text), value: both(a, a, work) }));
  return fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    literal,
    name,
    plain('+', (x, y) => [x[0] * y[1] + y[0] * x[1], x[1] * y[1]]),
    plain('－', (x, y) => [x[0] * y[1] - y[0] * x[1], x[1] * y[1]]),
    plain('×', (x, y) => [x[0] * y[0], x[1] * y[1]]),
    plain('/', (x, y) => (y[0] === 0n ? 'gap' : y[0] < 0n ? [-x[0] * y[1], -x[1] * y[0]] : [x[0] * y[1], x[1] * y[0]])),
    wrap((a) => `取整(${a})`, down),
    wrap(
      (a) => `绝对值（${a}）`,
      ([a, b]) => [a < 0n ? -a : a, b],
    ),
    wrap(
      (a) => `-(${a})`,
      ([a, b]) => [-a, b],
    ),
    wrap(
      (a) => `(${a})%`,
      ([a, b]) => [a, b * 100n],
    ),
    wrap(
      (a) => `四舍五入(${a}, 2)`,
      ([a, b]) => {
        const [up] = down([(a < 0n ? -a : a) * 200n + b, b * 2n]);
        return [a < 0n ? -up : up, 100n];
      },
    ),
    pair.map(([a, b]): Made => ({
      text: `最大(${a.text}，${b.text})`,
      value: both(a, b, (x, y) => (less(x, y) ? y : x)),
    })),
    pair.map(([a, b]): Made => ({
      text: `最小(${a.text}, ${b.text})`,
      value: both(a, b, (x, y) => (less(x, y) ? x : y)),
    })),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([c, a, b]): Made => ({
      text: `如果(${c.text}, ${a.text}, ${b.text})`,
      value: () => {
        const held = c.value();
        return held === 'gap' ? 'gap' : held === true ? a.value() : b.value();
      },
    })),
  );
}

function conditions(tie: Tie): fc.Arbitrary<Made> {
  const plain = signed(tie);
  return fc.oneof(
    { maxDepth: 4 },
    plain('<', less),
    plain('≥', (x, y) => !less(x, y)),
    plain('=', (x, y) => x[0] * y[1] === y[0] * x[1]),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]): Made => ({
      text: `(${a.text})且(${b.text})`,
      value: () => (a.value() === true ? b.value() : a.value()),
    })),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]): Made => ({
      text: `(${a.text})或(${b.text})`,
      value: () => (a.value() === false ? b.value() : a.value()),
    })),
    tie('condition').map((a): Made => ({
      text: `非(${a.text})`,
      value: () => (a.value() === 'gap' ? 'gap' : a.value() === false),
    })),
  );
}

const tree = fc.letrec<Sort>((tie) => ({ number: numbers(tie), condition: conditions(tie) }));

describe('agrees with a naive evaluator that shares nothing with it', () => {
  it.each(['number', 'condition'] as const)('every %s', (sort) => {
    let compared = 0;
    fc.assert(
      fc.property(tree[sort], (made) => {
        const parsed = parseFormula(made.text, NAMES);
        if (!parsed.ok) return expect(parsed.fault.message).toMatch(/太长|太深|太复杂/);
        const result = evaluateFormula(parsed.formula, (each) => VALUES[each] ?? null);
        const expected = made.value();
        if (expected === 'gap') return expect(result.ok).toBe(false);
        compared += 1;
        if (!result.ok) return expect(result.why).toBe('计算中的数位数太多');
        if (typeof expected === 'boolean') return expect(result.value).toBe(expected);
        const { exact } = result;
        return expect((exact?.over ?? 0n) * expected[1] === expected[0] * (exact?.under ?? 0n)).toBe(true);
      }),
      { numRuns: 1200 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
