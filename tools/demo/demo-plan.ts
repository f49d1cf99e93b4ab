// The district of the demo: the real office, a competent department plainly called 示范, the bureau, one account per role.
import { roleNames, type Role } from '@jishen/access';
import type { DistrictPlan } from '@jishen/operations';

const shortNames = { shazitang: '砂子塘街道办', 'shifan-department': '示范主管部门', yuhua: '雨花区财政局' } as const;

/** People are called by where they sit and what they are; nobody here is a real person. */
const person = (account: string, role: Role, unitCode: keyof typeof shortNames): DistrictPlan['people'][number] => ({
  account, displayName: `${shortNames[unitCode]} ${roleNames[role]}`, email: null, mustChangePassword: false, posts: [{ role, unitCode }],
  // No password: nobody logs in to a database that is gone in a moment.
  passwordHash: '!',
});

export const demoPlan: DistrictPlan = {
  code: 'yuhua-demo',
  name: '雨花区（演示）',
  demonstration: true,
  units: [
    { code: 'yuhua', name: '雨花区财政局（演示）', kind: 'bureau' },
    { code: 'shifan-department', name: '示范主管部门', kind: 'department' },
    { code: 'shazitang', name: '长沙市雨花区砂子塘街道办事处', kind: 'unit', departmentCode: 'shifan-department' },
  ],
  people: [
    person('shazitang.preparer', 'preparer', 'shazitang'),
    person('shazitang.unit-head', 'unit-head', 'shazitang'),
    person('shifan.department', 'department-reviewer', 'shifan-department'),
    person('yuhua.bureau-section', 'bureau-reviewer', 'yuhua'),
    person('yuhua.bureau-head', 'bureau-head', 'yuhua'),
    person('yuhua.performance', 'bureau-performance', 'yuhua'),
    person('yuhua.auditor', 'auditor', 'yuhua'),
  ],
};
