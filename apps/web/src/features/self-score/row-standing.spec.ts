// Shows that a row that the last return asks about says so, beside what is still to be done in it; and that the total says when it is wrong.
import { smallLive } from '../../form/spec/small-live';
import { rowStanding } from './row-standing';

const live = smallLive({ missingReasons: [{ key: 'a', name: '' }] });

it.each([
  ['a', true, '← 退回意见，△ 待说明'],
  ['a', false, '△ 待说明'],
  ['b', true, '← 退回意见'],
  ['b', false, ''],
])('row %s, asked about: %s', (key, asked, told) => {
  expect(rowStanding(live, key, asked)).toBe(told);
});

it('a fault of the table as a whole stands at the total', () => {
  const wrong = smallLive({ findings: [{ source: 'check', code: 'SUM_DIFFERS', index: null, row: null, rowKey: null, severity: 'error', message: '', figures: {} }] });
  expect([rowStanding(wrong, 'total', false), rowStanding(wrong, 'a', false), rowStanding(live, 'total', false)]).toEqual(['△ 有错', '', '']);
});
