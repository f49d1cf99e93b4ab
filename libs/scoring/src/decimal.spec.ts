// Decimals: what may be typed, and the laws of exact arithmetic on text.
import fc from 'fast-check';
import {
  add,
  compare,
  div,
  floor,
  halfLastPlace,
  normalise,
  parseDecimal,
  percentOf,
  roundHalfUp,
  sub,
  sum,
} from './decimal';

const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([minus, digits, places]) => withPlaces(digits, places, minus));

function withPlaces(digits: bigint, places: number, minus: boolean): string {
  const padded = digits.toString().padStart(places + 1, '0');
  const text = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return `${minus ? '-' : ''}${text}`;
}

/** A second, naive arithmetic: everything in millionths as bigint. */
function millionths(text: string): bigint {
  const minus = text.startsWith('-');
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + part.padEnd(6, '0'));
  return minus ? -value : value;
}

describe('parseDecimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['100', '100'],
    ['-3.25', '-3.25'],
    ['999999999999999999', '999999999999999999'],
    ['0.000001', '0.000001'],
    ['1.2000000', '1.2'],
  ])('reads %s as %s', (typed, value) => expect(parseDecimal(typed)).toEqual({ ok: true, value }));

  it.each([
    ['', 'EMPTY'],
    [' ', 'NOT_DECIMAL'],
    ['1e5', 'NOT_DECIMAL'],
    ['NaN', 'NOT_DECIMAL'],
    ['Infinity', 'NOT_DECIMAL'],
    ['+1', 'NOT_DECIMAL'],
    ['1.', 'NOT_DECIMAL'],
    ['.5', 'NOT_DECIMAL'],
    ['1,000', 'NOT_DECIMAL'],
    ['１２', 'NOT_DECIMAL'],
    ['0x10', 'NOT_DECIMAL'],
    ['--1', 'NOT_DECIMAL'],
    ['1.2.3', 'NOT_DECIMAL'],
    ['1\n', 'NOT_DECIMAL'],
    ['1000000000000000000', 'TOO_LARGE'],
    ['9'.repeat(40), 'TOO_LARGE'],
    ['0.0000001', 'TOO_PRECISE'],
  ])('refuses %j as %s', (typed, why) => expect(parseDecimal(typed)).toEqual({ ok: false, why }));

  it('takes a long run of zeros no longer than its length', () => {
    const start = process.cpuUsage();
    expect(parseDecimal(`0.${'0'.repeat(200_000)}1`)).toEqual({ ok: false, why: 'TOO_PRECISE' });
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

describe('arithmetic on text', () => {
  it('adds and subtracts exactly, against a second arithmetic in whole millionths', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(millionths(add(a, b))).toBe(millionths(a) + millionths(b));
        expect(millionths(sub(a, b))).toBe(millionths(a) - millionths(b));
        const [x, y] = [millionths(a), millionths(b)];
        expect(compare(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      { numRuns: 800 },
    );
  });

  it('gives canonical text: no exponent, plus sign, trailing zero or negative zero', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        for (const text of [normalise(a), add(a, b), sub(a, a), roundHalfUp(a, 2)])
          expect(text).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('adds 10⁴ random tables to the last digit, in any order', () => {
    const points = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(points, (hundredths) => {
        const rows = hundredths.map((value) => withPlaces(BigInt(value), 2, false));
        const total = hundredths.reduce((whole, value) => whole + BigInt(value), 0n);
        expect(sum(rows)).toBe(normalise(withPlaces(total, 2, false)));
        expect(sum([...rows].reverse())).toBe(sum(rows));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['1.005', '1.01'],
    ['1.004999', '1'],
    ['-1.005', '-1.01'],
    ['1.946', '1.95'],
    ['0.125', '0.13'],
  ])('rounds %s half up to %s', (exact, rounded) => expect(roundHalfUp(exact, 2)).toBe(rounded));

  it('does not know the errors of binary fractions', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(floor(sub('100', '95.9'))).toBe('4');
    expect(percentOf('48', '55').slice(0, 9)).toBe('87.272727');
  });

  it('takes half a unit of the last printed place as the rounding of a figure', () => {
    expect(['100', '93.5', '2772.45', '10.00'].map(halfLastPlace)).toEqual(['0.5', '0.05', '0.005', '0.005']);
  });

  it('treats division by zero as a bug, not as a value', () => expect(() => div('1', '0')).toThrow('division by zero'));
});

it.each([
  ['1', '1.00', 0],
  ['0', '-0', 0],
  ['1', '1.0000000000000000001', -1],
  ['-1', '-2', 1],
] as const)('%s against %s is %i, however they are spelt', (a, b, order) => expect(compare(a, b)).toBe(order));

it('leading zeros are no digits', () => {
  expect(parseDecimal(`${'0'.repeat(30)}12.5`)).toEqual({ ok: true, value: '12.5' });
  expect(parseDecimal(`1${'0'.repeat(18)}`)).toMatchObject({ ok: false, why: 'TOO_LARGE' });
});
