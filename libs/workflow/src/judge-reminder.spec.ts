// When somebody may be reminded, at the edges of a day.
import fc from 'fast-check';
import { judgeReminder, remindableFrom } from './judge-reminder';

const asked = { waits: true, ownTurn: false, lastAt: null, now: '2026-11-29T02:32:00.000000Z' };

it.each([
  [{}, null],
  [{ waits: false }, 'NOTHING_WAITS'],
  [{ ownTurn: true }, 'OWN_TURN'],
  [{ lastAt: '2026-11-28T02:32:00.000000Z' }, null],
  [{ lastAt: '2026-11-28T02:32:00.001000Z' }, 'REMINDED_ALREADY'],
] as const)('%j: %s', (change, code) => expect(judgeReminder({ ...asked, ...change })?.code ?? null).toBe(code));

it('says when it was and from when on it may be again, as the clock here shows it', () => {
  expect(judgeReminder({ ...asked, lastAt: '2026-11-29T01:05:00.000000Z' })?.detail).toBe('这一环节 2026-11-29 09:05 已经催办过，24 小时内不重复催办；2026-11-30 09:05 以后可以再催。');
});

it('is refused at every moment of the day after, and at none later', () => {
  const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(at, fc.integer({ min: 0, max: 3 * 86_400_000 }), (last, later) => {
      const lastAt = last.toISOString();
      const refused = judgeReminder({ ...asked, lastAt, now: new Date(last.getTime() + later).toISOString() }) !== null;
      expect(refused).toBe(later < 86_400_000);
      expect(Date.parse(remindableFrom(lastAt)) - last.getTime()).toBe(86_400_000);
    }),
  );
});
