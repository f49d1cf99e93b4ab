// The verifier's own arithmetic over decimal text.
import fc from 'fast-check';
import { addDecimals, compareDecimals, readDecimal, sameDecimal, type Decimal } from './decimal-text';

const read = (text: string): Decimal => {
  const value = readDecimal(text);
  if (!value) throw new Error(`${text} was not read`);
  return value;
};

test.each(['', '-', '.5', '1.', '+1', '1e3', '１', '0x1', 'NaN', ' 1', '1,5'])('%j is no decimal', (text) => {
  expect(readDecimal(text)).toBeNull();
});

test('sums that doubles miss are exact', () => {
  expect(compareDecimals(addDecimals(read('0.1'), read('0.2')), read('0.3'))).toBe(0);
  expect(compareDecimals(addDecimals(read('99999999999999999999.01'), read('-0.02')), read('99999999999999999998.99'))).toBe(0);
});

test('equal amounts are equal in any spelling, and null only equals null', () => {
  expect([sameDecimal('1.50', '1.5'), sameDecimal('-0', '0'), sameDecimal(null, null)]).toEqual([true, true, true]);
  expect([sameDecimal('1.5', '1.51'), sameDecimal(null, '0'), sameDecimal('0', null), sameDecimal('x', 'y')]).toEqual([false, false, false, false]);
});

const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const asText = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

test('law: adding and comparing agree with whole cents', () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const sum = addDecimals(read(asText(a)), read(asText(b)));
      expect(compareDecimals(sum, read(asText(a + b)))).toBe(0);
      expect(Math.sign(compareDecimals(read(asText(a)), read(asText(b))))).toBe(a === b ? 0 : a < b ? -1 : 1);
    }),
    { numRuns: 300 },
  );
});
