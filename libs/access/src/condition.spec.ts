// The meaning of each operator, so that persistence can give its SQL the same one.
import { evaluate } from './spec/evaluate';

const record = { unitId: 'unit-1', departmentId: null, submittedOnce: true, assignedPersonIds: ['person-1'] };

it.each([
  [{ op: 'true' } as const, true],
  [{ op: 'false' } as const, false],
  [{ op: 'eq', field: 'unitId', value: 'unit-1' } as const, true],
  [{ op: 'eq', field: 'unitId', value: 'unit-2' } as const, false],
  [{ op: 'eq', field: 'departmentId', value: 'unit-1' } as const, false],
  [{ op: 'eq', field: 'departmentId', value: null } as const, true],
  [{ op: 'ne', field: 'departmentId', value: 'unit-1' } as const, true],
  [{ op: 'ne', field: 'unitId', value: 'unit-1' } as const, false],
  [{ op: 'in', field: 'unitId', values: ['unit-2', 'unit-1'] } as const, true],
  [{ op: 'in', field: 'unitId', values: [] } as const, false],
  [{ op: 'contains', field: 'assignedPersonIds', value: 'person-1' } as const, true],
  [{ op: 'contains', field: 'assignedPersonIds', value: 'person-2' } as const, false],
  [{ op: 'contains', field: 'unitId', value: 'unit-1' } as const, false],
  [{ op: 'and', of: [] } as const, true],
  [{ op: 'or', of: [] } as const, false],
  [{ op: 'and', of: [{ op: 'true' }, { op: 'false' }] } as const, false],
  [{ op: 'or', of: [{ op: 'false' }, { op: 'true' }] } as const, true],
  [{ op: 'not', of: { op: 'false' } } as const, true],
])('%j is %s', (condition, expected) => {
  expect(evaluate(condition, record)).toBe(expected);
});

it('a field that the record does not have equals nothing, not even what every object inherits', () => {
  expect(evaluate({ op: 'eq', field: 'absent', value: null }, record)).toBe(false);
  expect(evaluate({ op: 'ne', field: 'constructor', value: null }, record)).toBe(true);
});
