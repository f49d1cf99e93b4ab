// The term of a post at its edges, for instants of different precision.
import { standingOf, type Post } from './actor';

const post = (validFrom: string, validTo: string | null): Post => ({
  id: 'post-1',
  role: 'auditor',
  unitId: 'unit-1',
  unitName: '示范单位',
  unitKind: 'unit',
  validFrom,
  validTo,
});

it.each([
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000000Z', null, 'valid'],
  ['2025-12-31T23:59:59.999999Z', '2026-01-01T00:00:00Z', null, 'not-begun'],
  ['2026-06-01T00:00:00.000Z', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00.000000Z', 'ended'],
  ['2026-05-31T23:59:59.999999Z', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', 'valid'],
  ['2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.25Z', '2026-01-01T00:00:00.75Z', 'valid'],
])('at %s a post from %s to %s is %s', (now, validFrom, validTo, standing) => {
  expect(standingOf(post(validFrom, validTo), now)).toBe(standing);
});

it.each(['2026-01-01', '2026-01-01T00:00:00+08:00', '', 'infinity'])(
  '%s is no instant in UTC, and that is a bug',
  (text) => {
    expect(() => standingOf(post('2026-01-01T00:00:00Z', null), text)).toThrow('not an ISO instant');
  },
);
