// Median and middle half are those of Excel's QUARTILE.INC, exact; shares of the claim fall into their bins at the very edges.
import fc from 'fast-check';
import { compare } from '../decimal';
import { binOf, deviationShare, shareBins } from './deviation-share';
import { spreadOf } from './spread-of';

test.each([
  [['90'], ['90', '90', '90', '90', '90']],
  [['90', '80'], ['80', '82.5', '85', '87.5', '90']],
  [['3', '1', '2'], ['1', '1.5', '2', '2.5', '3']],
  [['100', '9', '20', '30'], ['9', '17.25', '25', '47.5', '100']],
  [['0.1', '0.2', '0.3', '0.4', '0.5'], ['0.1', '0.2', '0.3', '0.4', '0.5']],
  [['6', '7', '15', '36', '39', '40', '41', '42', '43', '47', '49'], ['6', '25.5', '40', '42.5', '49']],
])('%j spread as %j', (scores, [lowest, lower, median, upper, highest]) => expect(spreadOf(scores)).toEqual({ lowest, lower, median, upper, highest }));

test('nothing has no spread', () => expect(spreadOf([])).toBeNull());

test('whatever the order, the five figures rise and are within the scores', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }).map((each) => String(each)), { minLength: 1, maxLength: 30 }), (scores) => {
      const found = spreadOf(scores)!;
      expect(spreadOf([...scores].reverse())).toEqual(found);
      const rising = [found.lowest, found.lower, found.median, found.upper, found.highest];
      expect([...rising].sort(compare)).toEqual(rising);
    }),
  ));

test.each([
  ['100', '100', '0', 'same'],
  ['100', '99.999', '0.001', 'down-to-5'],
  ['100', '95', '5', 'down-to-5'],
  ['100', '94.99', '5.01', 'down-to-10'],
  ['100', '90', '10', 'down-to-10'],
  ['100', '80', '20', 'down-to-20'],
  ['100', '79.9', '20.1', 'down-above-20'],
  ['80', '84', '-5', 'up-to-5'],
  ['80', '84.01', '-5.0125', 'up-to-10'],
  ['80', '88', '-10', 'up-to-10'],
  ['80', '88.8', '-11', 'up-above-10'],
] as const)('%s reviewed as %s is %s %% of it: %s', (self, reviewed, share, bin) => {
  expect(deviationShare(self, reviewed)).toBe(share);
  expect(binOf(share)).toBe(bin);
});

test('a claim of 0 is not divided by', () => expect([deviationShare('0', '3'), deviationShare('0', '0')]).toEqual([null, null]));

test('every share has one bin, and bins follow the shares', () =>
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 500 }), (first, more) => {
      const place = (share: number) => shareBins.indexOf(binOf(String(share)));
      expect(place(first)).toBeLessThanOrEqual(place(first + more));
    }),
  ));
