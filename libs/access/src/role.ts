// The eleven roles of a district and their Chinese names. Never says what a role may do: that is role-table.ts.

export const roles = [
  'preparer',
  'unit-head',
  'department-reviewer',
  'bureau-reviewer',
  'bureau-performance',
  'bureau-head',
  'third-party',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;

export type Role = (typeof roles)[number];

export type Seat = 'own-unit' | 'department' | 'bureau';

export const roleNames: Record<Role, string> = {
  preparer: '填报人',
  'unit-head': '单位负责人',
  'department-reviewer': '主管部门审核人',
  'bureau-reviewer': '财政局业务科室审核人',
  'bureau-performance': '财政局绩效股',
  'bureau-head': '财政局负责人',
  'third-party': '第三方机构',
  auditor: '审计人员',
  'system-admin': '系统管理员',
  'security-admin': '安全管理员',
  'audit-admin': '审计管理员',
};

/** Where the holders of a role sit, as seen from the unit that evaluates itself; null: outside the chain. */
export const seatOfRole: Record<Role, Seat | null> = {
  preparer: 'own-unit',
  'unit-head': 'own-unit',
  'department-reviewer': 'department',
  'bureau-reviewer': 'bureau',
  'bureau-performance': 'bureau',
  'bureau-head': 'bureau',
  'third-party': null,
  auditor: null,
  'system-admin': null,
  'security-admin': null,
  'audit-admin': null,
};
