// Appointments that must not be made.
import { forbiddenCombinations, misplacedRole } from './forbidden-combinations';
import { roles } from './role';

const offices = ['system-admin', 'security-admin', 'audit-admin'] as const;

it('none of the three administrators holds any other role, and every other pair may be held together', () => {
  for (const one of roles) {
    for (const other of roles) {
      const forbidden = one !== other && [one, other].some((role) => (offices as readonly string[]).includes(role));
      expect({ one, other, refused: forbiddenCombinations([one, other]) !== null }).toEqual({
        one,
        other,
        refused: forbidden,
      });
    }
  }
});

it('the same office twice is one office', () => {
  expect(forbiddenCombinations(['audit-admin', 'audit-admin'])).toBeNull();
  expect(forbiddenCombinations([])).toBeNull();
});

it('the refusal names the roles and says what to do', () => {
  expect(forbiddenCombinations(['preparer', 'security-admin'])).toEqual({
    code: 'THREE_OFFICES_EXCLUSIVE',
    rule: 'an-administrator-holds-no-other-role',
    detail:
      '系统、安全、审计三员各自独立，也不能兼任业务岗位；「填报人」、「安全管理员」不能由同一人担任。请另选一人，或先结束其原有岗位。',
    data: { roles: ['preparer', 'security-admin'] },
  });
});

it('bureau roles sit in the bureau, department reviewers in a department, preparers and unit heads in a unit, all others anywhere', () => {
  const placed = roles.map((role) => [
    role,
    (['unit', 'department', 'bureau'] as const).filter((kind) => misplacedRole(role, kind) === null),
  ]);
  const anywhere = ['unit', 'department', 'bureau'];
  expect(Object.fromEntries(placed)).toEqual({
    preparer: ['unit'],
    'unit-head': ['unit'],
    'department-reviewer': ['department'],
    'bureau-reviewer': ['bureau'],
    'bureau-performance': ['bureau'],
    'bureau-head': ['bureau'],
    'third-party': anywhere,
    auditor: anywhere,
    'system-admin': anywhere,
    'security-admin': anywhere,
    'audit-admin': anywhere,
  });
  expect(misplacedRole('bureau-head', 'unit')?.detail).toBe(
    '「财政局负责人」只能设在财政局，所选单位是预算单位。请改选单位或角色。',
  );
});
