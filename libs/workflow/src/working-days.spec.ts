// Monday to Friday across weekends, months and years; overdue from the day after.
import fc from 'fast-check';
import { addWorkingDays, isOverdue, workingDaysBetween } from '.';

test.each([
  ['2026-11-20', 1, '2026-11-23'], // Friday → Monday
  ['2026-11-21', 1, '2026-11-23'], // Saturday → Monday
  ['2026-11-22', 5, '2026-11-27'],
  ['2026-12-30', 3, '2027-01-04'],
  ['2028-02-28', 2, '2028-03-01'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %i working days is %s', (date, days, expected) => {
  expect(addWorkingDays(date, days)).toEqual({ date: expected, provisional: true });
});

test('adding days in two steps ends where adding them at once does, and never at a weekend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (first, then) => {
      const { date } = addWorkingDays(addWorkingDays('2026-11-20', first).date, then);
      expect(date).toBe(addWorkingDays('2026-11-20', first + then).date);
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['2026-11-20', '2026-11-20', 0],
  ['2026-11-20', '2026-11-23', 1], // Friday → Monday
  ['2026-11-20', '2026-11-22', 0], // only the weekend is left
  ['2026-11-23', '2026-11-27', 4],
  ['2026-11-27', '2026-11-20', 0],
])('from %s until %s there are %i working days', (from, to, days) => expect(workingDaysBetween(from, to)).toBe(days));

test('as many working days are left as were added', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 90 }), (days) => expect(workingDaysBetween('2026-11-20', addWorkingDays('2026-11-20', days).date)).toBe(days)));
});

test('between any two days there are as many as a count from day to day gives', () => {
  const day = fc.integer({ min: -20_000, max: 50_000 });
  const dateOf = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, fc.integer({ min: -20, max: 3000 }), (from, apart) => {
      const counted = Array.from({ length: Math.max(0, apart) }, (_, after) => new Date((from + after + 1) * 86_400_000).getUTCDay()).filter((weekday) => weekday !== 0 && weekday !== 6).length;
      expect(workingDaysBetween(dateOf(from), dateOf(from + apart))).toBe(counted);
    }),
  );
});

test('what is no date and what is no number of days is a fault', () => {
  for (const date of ['2026-13-01', '21.11.2026', '2026-11-21T00:00:00Z', '']) {
    expect(() => addWorkingDays(date, 1)).toThrow('not a date');
  }
  for (const days of [-1, 1.5, Number.NaN]) expect(() => addWorkingDays('2026-11-21', days)).toThrow('working days');
});

test('a task is overdue the day after it was due, not on the day', () => {
  expect(isOverdue('2026-11-20', '2026-11-20')).toBe(false);
  expect(isOverdue('2026-11-20', '2026-11-21')).toBe(true);
  expect(isOverdue('2026-11-20', '2026-11-19')).toBe(false);
});
