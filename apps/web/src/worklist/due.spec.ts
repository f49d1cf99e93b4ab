// Shows how a due day is said on the days around it, by the calendar of China.
import { dueWords, momentWords } from './due';

it.each([
  ['2026-11-29', '2026-11-28T15:59:00Z', '还剩 1 天', false],
  ['2026-11-29', '2026-11-28T16:00:00Z', '今天到期', false],
  ['2026-11-29', '2026-12-01T00:00:00Z', '逾期 2 天', true],
  ['2026-12-31', '2026-11-30T04:00:00Z', '还剩 31 天', false],
])('due on %s, seen at %s: %s', (dueOn, now, words, late) => {
  expect(dueWords(dueOn, false, new Date(now))).toEqual({ words, late });
});

it('says so where no day was set', () => expect(dueWords(null, false, new Date())).toEqual({ words: '未定期限', late: false }));

it('tells a moment by the clock of China', () => expect(momentWords('2026-11-28T16:05:00.000000Z')).toMatch(/^2026年11月29日 (00|24):05$/));
