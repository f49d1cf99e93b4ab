// The district that the bench plays in: eight departments of four reviewers each (the 32 callers), 25 offices a department.
// The size of one real district; it never appears outside the bench's own temporary database.
import { hashPassword, setUpDistrict, type Caller, type DistrictPlan, type Engine } from '@jishen/operations';

const departments = 8;
const reviewersEach = 4;
const officesEach = 25;
export const benchPassword = 'bench-only-password';

type Person = DistrictPlan['people'][number];

export interface BenchCaller {
  account: string;
  caller: Caller;
  departmentId: string;
}
export interface BenchDistrict {
  districtId: string;
  callers: BenchCaller[];
  as(account: string): Caller;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const departmentCode = (index: number): string => `department-${index}`;

export async function setUpBenchDistrict(engine: Engine): Promise<BenchDistrict> {
  const plan = planOf(await hashPassword(benchPassword));
  const district = await setUpDistrict(engine, plan);
  const { districtId } = district;
  const as = (account: string): Caller => {
    const personId = district.personIds[account];
    if (personId === undefined) throw new Error(`the bench has no account ${account}`);
    return { districtId, personId, sessionDigest: null };
  };
  // Callers 0…7 sit in eight departments, so that eight of them meet as little as 32 do.
  const callers = numbers(departments * reviewersEach).map((index): BenchCaller => {
    const department = departmentCode(index % departments);
    const account = `bench.reviewer-${index % departments}-${Math.floor(index / departments)}`;
    return { account, caller: as(account), departmentId: district.unitIds[department] ?? '' };
  });
  return { districtId, callers, as };
}

function planOf(passwordHash: string): DistrictPlan {
  const person = (account: string, role: string, unitCode: string): Person => ({
    account: `bench.${account}`, displayName: account, email: null, passwordHash, mustChangePassword: false, posts: [{ role, unitCode }],
  });
  const offices = numbers(departments * officesEach);
  return {
    code: 'bench',
    name: '测速区',
    demonstration: false,
    units: [
      { code: 'bureau', name: '测速区财政局', kind: 'bureau' },
      ...numbers(departments).map((index) => ({ code: departmentCode(index), name: `测速主管部门${index}`, kind: 'department' as const })),
      ...offices.map((index) => ({ code: `office-${index}`, name: `测速单位${index}`, kind: 'unit' as const, departmentCode: departmentCode(index % departments) })),
    ],
    people: [
      person('performance', 'bureau-performance', 'bureau'),
      ...numbers(4).map((index) => person(`section-${index}`, 'bureau-reviewer', 'bureau')),
      ...numbers(2).map((index) => person(`bureau-head-${index}`, 'bureau-head', 'bureau')),
      ...numbers(departments).flatMap((index) => numbers(reviewersEach).map((each) => person(`reviewer-${index}-${each}`, 'department-reviewer', departmentCode(index)))),
      ...offices.flatMap((index) => [person(`preparer-${index}`, 'preparer', `office-${index}`), person(`unit-head-${index}`, 'unit-head', `office-${index}`)]),
    ],
  };
}
