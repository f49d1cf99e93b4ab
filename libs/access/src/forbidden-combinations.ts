// Two rules for appointments: the three administrators stand alone, and who fills in or reviews sits where that is done.
// Never looks at dates: the caller hands over the roles whose terms overlap.
import type { UnitKind } from './actor';
import type { AccessRefusal } from './refusal';
import { roleNames, type Role } from './role';

const offices: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];

/** One person's roles at one time. */
export function forbiddenCombinations(roles: readonly Role[]): AccessRefusal | null {
  const held = [...new Set(roles)];
  const office = held.find((role) => offices.includes(role));
  const other = held.find((role) => role !== office);
  if (!office || !other) return null;
  const names = held.map((role) => `「${roleNames[role]}」`).join('、');
  return {
    code: 'THREE_OFFICES_EXCLUSIVE',
    rule: 'an-administrator-holds-no-other-role',
    detail: `系统、安全、审计三员各自独立，也不能兼任业务岗位；${names}不能由同一人担任。请另选一人，或先结束其原有岗位。`,
    data: { roles: held },
  };
}

const sitsOnlyIn: Partial<Record<Role, UnitKind>> = {
  preparer: 'unit',
  'unit-head': 'unit',
  'department-reviewer': 'department',
  'bureau-reviewer': 'bureau',
  'bureau-performance': 'bureau',
  'bureau-head': 'bureau',
};

export const unitKindNames: Record<UnitKind, string> = { unit: '预算单位', department: '主管部门', bureau: '财政局' };

/** A bureau role sees the whole district, so it must not be given away at an office by a slip; and only units fill in forms. */
export function misplacedRole(role: Role, unitKind: UnitKind): AccessRefusal | null {
  const needed = sitsOnlyIn[role];
  if (!needed || needed === unitKind) return null;
  return {
    code: 'ROLE_MISPLACED',
    rule: 'a-role-of-the-route-sits-where-its-level-is',
    detail: `「${roleNames[role]}」只能设在${unitKindNames[needed]}，所选单位是${unitKindNames[unitKind]}。请改选单位或角色。`,
    data: { role, unitKind, neededUnitKind: needed },
  };
}
