// Shows that a row that the last return asks about says so, beside what is still to be done in it.
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
