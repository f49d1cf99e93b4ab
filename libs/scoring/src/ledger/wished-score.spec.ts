// Shows what a typed score is read as, and how deviations are told.
import { deviationOf, wishedScore } from './wished-score';

it.each([
  [' 4 ', { ok: true, value: '4' }],
  ['0.50', { ok: true, value: '0.5' }],
  ['', { ok: false, why: 'blank' }],
  ['４', { ok: false, why: 'not-decimal' }],
  ['5.01', { ok: false, why: 'out-of-range' }],
  ['-1', { ok: false, why: 'out-of-range' }],
])('of at most 5 points, «%s»', (text, read) => expect(wishedScore(text, '5')).toEqual(read));

it('a row without a weight is worth nothing', () => expect(wishedScore('0.1', null)).toEqual({ ok: false, why: 'out-of-range' }));

it.each([
  ['5', '4', '5', { points: '-1', percent: '-20' }],
  ['1.6', '2', '3', { points: '0.4', percent: '13.3' }],
  ['5', '5', '5', { points: '0', percent: '0' }],
  [null, '4', '5', null],
  ['约五', '4', '5', null],
  ['0', '0', '0', null],
])('claimed %s, reviewed %s of %s', (claimed, reviewed, weight, told) => expect(deviationOf(claimed, reviewed, weight)).toEqual(told));
