// The default route passes, and every fault that a route can have is seen.
import { checkRoute, defaultRoute, type RouteLevel } from '.';

const [unitHead, department, section, bureauHead] = defaultRoute.levels as [
  RouteLevel,
  RouteLevel,
  RouteLevel,
  RouteLevel,
];
const faultsOf = (...levels: unknown[]): string[] => checkRoute({ ...defaultRoute, levels }).map(({ code }) => code);

test('the default route has the agreed levels and no fault', () => {
  expect(checkRoute(defaultRoute)).toEqual([]);
  expect(
    defaultRoute.levels.map(({ key, role, seat, mode, mayAdjust, dueWorkingDays }) => [
      key,
      role,
      seat,
      mode,
      mayAdjust,
      dueWorkingDays,
    ]),
  ).toEqual([
    ['unit-head', 'unit-head', 'own-unit', 'any', false, 3],
    ['department', 'department-reviewer', 'department', 'any', true, 10],
    ['bureau-section', 'bureau-reviewer', 'bureau', 'any', true, 10],
    ['bureau-head', 'bureau-head', 'bureau', 'any', true, 5],
  ]);
});

test('a further level of the own unit is welcome', () => {
  expect(faultsOf({ ...unitHead, key: 'finance-officer', name: '财务负责人审签' }, unitHead, section)).toEqual([]);
});

test.each([
  ['no levels', [], ['ROUTE_EMPTY']],
  ['the same key twice', [unitHead, section, { ...bureauHead, key: section.key }], ['ROUTE_KEY_DUPLICATE']],
  ['a key that means the unit', [{ ...unitHead, key: 'unit' }], ['ROUTE_KEY_RESERVED']],
  ['a key that means the preparers', [{ ...unitHead, key: 'preparer' }], ['ROUTE_KEY_RESERVED']],
  ['a role that never signs', [{ ...section, role: 'bureau-performance' }], ['ROUTE_ROLE_MAY_NOT_SIGN']],
  ['a role that does not exist', [{ ...section, role: 'chief' }], ['ROUTE_ROLE_MAY_NOT_SIGN']],
  ['a role that sits elsewhere', [{ ...section, seat: 'own-unit' }], ['ROUTE_SEAT_DOES_NOT_FIT']],
  ['the own unit after others', [section, unitHead], ['ROUTE_ORDER_WRONG']],
  ['all must sign', [{ ...section, mode: 'all' }], ['ROUTE_MODE_NOT_OFFERED']],
  ['some must sign', [{ ...section, mode: 'quorum', quorum: 2 }], ['ROUTE_MODE_NOT_OFFERED']],
  ['no time at all', [{ ...section, dueWorkingDays: 0 }], ['ROUTE_DUE_DAYS_INVALID']],
  ['half a day', [{ ...section, dueWorkingDays: 1.5 }], ['ROUTE_DUE_DAYS_INVALID']],
  ['more than a year', [{ ...section, dueWorkingDays: 251 }], ['ROUTE_DUE_DAYS_INVALID']],
  ['only the department', [department], ['ROUTE_CAN_BE_EMPTY']],
  ['a level that is none', [unitHead, 'bureau-head'], ['ROUTE_MALFORMED']],
  ['a level without a name', [{ ...unitHead, name: undefined }], ['ROUTE_MALFORMED']],
  ['a level with an empty key', [{ ...unitHead, key: '' }], ['ROUTE_MALFORMED']],
])('%s', (_, levels, codes) => {
  expect(faultsOf(...levels)).toEqual(codes);
});

test('all faults are told at once, each with its level', () => {
  const faults = checkRoute({ ...defaultRoute, levels: [{ ...section, mode: 'all', dueWorkingDays: 0 }, unitHead] });
  expect(faults.map(({ code, data }) => [code, data.levelKey])).toEqual([
    ['ROUTE_ORDER_WRONG', 'unit-head'],
    ['ROUTE_MODE_NOT_OFFERED', 'bureau-section'],
    ['ROUTE_DUE_DAYS_INVALID', 'bureau-section'],
  ]);
});

test('what is no route at all is refused, not thrown at', () => {
  for (const odd of [null, undefined, 'route', {}, { levels: 'many' }, { levels: [null] }]) {
    expect(checkRoute(odd).map(({ code }) => code)).toEqual(['ROUTE_MALFORMED']);
  }
});
