// Shows which spellings of a number are read, that nothing is guessed, and that moving the point changes no digit.
import { isNothing, plainNumber, tenThousandth } from './plain-number';

it.each([
  ['　48', '48'], ['  26.2　', '26.2'], ['１２．５', '12.5'], ['12。5', '12.5'], ['1,234,567.80', '1234567.80'], ['1，234', '1234'],
  ['-3', '-3'], ['−3', '-3'], ['.5', '0.5'], ['5.', '5'], ['0', '0'], ['00012', '00012'],
])('%j is %s', (typed, read) => expect(plainNumber(typed)).toBe(read));

it.each(['', ' ', '87%', '约48', '1,23', '12,34.5', '1.2.3', '1e5', '四十八', '……', '3-5', '1 2x', '≥735人次', 'Infinity'])('%j is not clearly a number', (typed) => expect(plainNumber(typed)).toBeNull());

it.each(['', '　', '……', '—', '/', ' - '])('%j says that there is nothing', (typed) => expect(isNothing(typed)).toBe(true));
it.each(['0', '无', '-1'])('%j says something', (typed) => expect(isNothing(typed)).toBe(false));

it.each([['10000', '1'], ['12345', '1.2345'], ['1', '0.0001'], ['54287300', '5428.73'], ['-26200', '-2.62'], ['0', '0'], ['123.45', '0.012345']])('%s yuan are %s ten thousand', (yuan, wan) => expect(tenThousandth(yuan)).toBe(wan));
