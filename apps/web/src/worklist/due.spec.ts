// Shows how a due day is said on the days around it, by the calendar of China.
import { dueLine, dueWords, momentWords, workingDayAfter } from './due';

it.each([
  ['2026-12-01', false, 2, '2026-11-28T15:59:00Z', '还剩 2 个工作日', false],
  ['2026-11-29', false, 0, '2026-11-28T15:59:00Z', '不足 1 个工作日', false],
  ['2026-11-29', false, 0, '2026-11-28T16:00:00Z', '今天到期', false],
  ['2026-11-29', true, 0, '2026-12-01T00:00:00Z', '逾期 2 天', true],
  ['2026-11-29', true, 0, '2026-11-29T00:00:00Z', '逾期 1 天', true], // the clock of this computer is behind
])('due on %s (%s, %i), seen at %s: %s', (dueOn, overdue, workingDaysLeft, now, words, late) => {
  expect(dueWords({ dueOn, overdue, workingDaysLeft }, new Date(now))).toMatchObject({ words, late });
});

it('says the day beside how long it is', () => {
  expect(dueLine(dueWords({ dueOn: '2026-12-01', overdue: false, workingDaysLeft: 2 }, new Date('2026-11-28T00:00:00Z')))).toBe('2026年12月1日，还剩 2 个工作日');
});

it('says so where no day was set', () => {
  const none = dueWords({ dueOn: null, overdue: false, workingDaysLeft: null }, new Date());
  expect([none, dueLine(none)]).toEqual([{ words: '未定期限', day: '', late: false }, '未定期限']);
});

it.each([
  ['2026-12-04', null],
  ['2026-12-05', '2026-12-07'],
  ['2026-12-06', '2026-12-07'],
  ['2026-12-07', null],
  ['2027-01-02', '2027-01-04'],
  ['', null],
])('of %s the working day to go to is %s', (day, next) => expect(workingDayAfter(day)).toBe(next));

it('tells a moment by the clock of China', () => expect(momentWords('2026-11-28T16:05:00.000000Z')).toMatch(/^2026年11月29日 (00|24):05$/));
