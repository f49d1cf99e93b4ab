// Laws of reading: spelling changes nothing, nothing throws. The readings themselves are a corpus (corpus/readings.txt).
import fc from 'fast-check';
import { readWritten } from './written-value';

it('has no date where neither the text nor the table names a year', () =>
  expect(readWritten('9月前', {}).kind).not.toBe('date'));

it('calls a sentence words, whatever figures stand in it', () =>
  expect(readWritten('x1'.repeat(40)).kind).toBe('words'));

describe('whatever is typed', () => {
  it('a number, however spelt, is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', '%', '次'), (value, unit) => {
        const plain = `${value}${unit}`;
        const wide = [...plain].map((sign) =>
          /[\d%]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
        );
        const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
        for (const spelt of [wide.join(''), ` ${plain} `, `已完成${plain}`, grouped])
          expect(readWritten(spelt)).toEqual(readWritten(plain));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never takes long, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => readWritten(text, { year: 2022 }).kind.length > 0,
      ),
      { numRuns: 1200 },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('1', '9', '.', ',', '%', '万', '月', '前', '≥', '-', '以', '上', '次', '至', '底', '年'),
          { maxLength: 80 },
        ),
        (signs) => {
          expect(readWritten(signs.join(''), { year: 2022 }).kind).toBeDefined();
        },
      ),
      { numRuns: 1200 },
    );
  });
});
