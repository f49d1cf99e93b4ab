// Instants of the trail: which texts are one, and what comes a microsecond later.
import fc from 'fast-check';
import { isInstant, nextInstant } from './instant';

test.each(['2026-11-21T01:02:03.000000Z', '2024-02-29T23:59:59.999999Z', '2026-12-31T00:00:00.123456Z'])('%s is an instant', (text) => {
  expect(isInstant(text)).toBe(true);
});

test.each([
  '2026-11-21T01:02:03Z',
  '2026-11-21T01:02:03.000Z',
  '2026-11-21T01:02:03.000000',
  '2026-11-21T01:02:03.000000+08:00',
  '2026-11-21 01:02:03.000000Z',
  '2026-02-29T00:00:00.000000Z',
  '2026-04-31T00:00:00.000000Z',
  '2026-13-01T00:00:00.000000Z',
  '0000-11-21T00:00:00.000000Z',
  '2026-11-00T00:00:00.000000Z',
  '2026-11-21T24:00:00.000000Z',
  '2026-11-21T01:60:00.000000Z',
  '2026-11-21T01:02:60.000000Z',
  '2026-11-21T01:02:03.000000Z\n',
  '',
])('%j is not', (text) => {
  expect(isInstant(text)).toBe(false);
});

test('a microsecond carries into seconds, days and years', () => {
  expect(nextInstant('2026-11-21T01:02:03.000009Z')).toBe('2026-11-21T01:02:03.000010Z');
  expect(nextInstant('2026-12-31T23:59:59.999999Z')).toBe('2027-01-01T00:00:00.000000Z');
});

test('law: the next instant is an instant, and later by the order of text', () => {
  const micros = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), micros, (day, micro) => {
      const text = `${day.toISOString().slice(0, 19)}.${String(micro).padStart(6, '0')}Z`;
      expect(isInstant(nextInstant(text)) && nextInstant(text) > text).toBe(true);
    }),
    { numRuns: 300 },
  );
});
