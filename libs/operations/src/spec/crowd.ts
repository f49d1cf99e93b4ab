// A district with as many equal offices as a test wants submissions: the same people hold the same posts in every office,
// two on every seat. Imported by tests only.
import type { DistrictPlan } from '../register/set-up-district';

const seats = {
  preparer: 'preparer', 'second-preparer': 'preparer', 'unit-head': 'unit-head', 'second-head': 'unit-head',
  department: 'department-reviewer', 'second-department': 'department-reviewer', 'bureau-section': 'bureau-reviewer',
  'second-section': 'bureau-reviewer', 'bureau-head': 'bureau-head', 'second-bureau-head': 'bureau-head',
  performance: 'bureau-performance', auditor: 'auditor',
} as const;
export type CrowdMember = keyof typeof seats;
export const crowd = Object.keys(seats) as CrowdMember[];

export const officeName = (number: number): string => `office-${number}`;

/** Offices `office-1` … `office-<offices>`, each with an overall submission of its own once the cycle is open. */
export function crowdPlan(code: string, offices: number): DistrictPlan {
  const names = Array.from({ length: offices }, (_, index) => officeName(index + 1));
  const placesOf = (role: string): string[] => {
    if (role === 'preparer' || role === 'unit-head') return names;
    return [role === 'department-reviewer' ? 'department' : 'bureau'];
  };
  return {
    code,
    name: `示范区${code}`,
    demonstration: false,
    units: [
      { code: 'bureau', name: '示范财政局', kind: 'bureau' },
      { code: 'department', name: '示范主管部门', kind: 'department' },
      ...names.map((name, index) => ({ code: name, name: `示范第${index + 1}街道`, kind: 'unit' as const, departmentCode: 'department' })),
    ],
    people: crowd.map((name) => ({
      account: `${code}.${name}`, displayName: name, email: `${code}.${name}@example.invalid`, passwordHash: 'not-a-hash', mustChangePassword: false,
      posts: placesOf(seats[name]).map((unitCode) => ({ role: seats[name], unitCode })),
    })),
  };
}

/** Who signs in turn on the way from SUBMIT to `reviewed`. */
export const signers = ['unit-head', 'department', 'bureau-section', 'bureau-head'] as const;
