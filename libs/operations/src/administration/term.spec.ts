// Shows when terms of posts meet and how an instant of the wire becomes one of ours.
import { instantOf, meet } from './term';

const term = (validFrom: string, validTo: string | null) => ({ validFrom: `2026-${validFrom}T00:00:00.000000Z`, validTo: validTo === null ? null : `2026-${validTo}T00:00:00.000000Z` });

it.each([
  [term('01-01', '02-01'), term('02-01', '03-01'), false],
  [term('01-01', '02-02'), term('02-01', '03-01'), true],
  [term('01-01', null), term('06-01', null), true],
  [term('01-01', '02-01'), term('06-01', null), false],
  [term('03-01', '04-01'), term('01-01', null), true],
])('terms meet or do not, in either order', (a, b, answer) => {
  expect(meet(a, b)).toBe(answer);
  expect(meet(b, a)).toBe(answer);
});

it.each([
  ['2026-11-21T09:00:00+08:00', '2026-11-21T01:00:00.000000Z'],
  ['2026-11-21T01:00:00Z', '2026-11-21T01:00:00.000000Z'],
  ['2026-11-21T01:00:00.5Z', '2026-11-21T01:00:00.500000Z'],
  ['2026-11-21T09:00:00.1234567+08:00', '2026-11-21T01:00:00.123456Z'],
])('%s is %s', (text, instant) => {
  expect(instantOf(text)).toBe(instant);
});
