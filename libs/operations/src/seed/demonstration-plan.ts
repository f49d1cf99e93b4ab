// Who and what the demonstration consists of: two real districts with what their documents say, and units plainly called 示范 for the rest.
// Accounts are named by unit and role; nobody here is a real person. It writes nothing.
import { roleNames, type Role } from '@jishen/access';
import type { DistrictPlan } from '../register/set-up-district';

/** The one password of every demonstration account. It is public, which is why these accounts exist in an embedded database only. */
export const demonstrationPassword = 'jishen-yanshi-2020';

export interface DemonstrationAccount {
  account: string;
  password: string;
  role: string;
  unit: string;
  hint: string;
}

interface Cast {
  account: string;
  role: Role;
  unitCode: string;
  hint: string;
  /** A second post at the same unit. */
  also?: Role;
}
export interface DemonstrationDistrict {
  code: string;
  name: string;
  units: DistrictPlan['units'];
  cast: Cast[];
}

/** Where each 示范 unit's submission is left, so that every role finds something to do. */
export const exampleUnits = [
  { code: 'shifan-1', name: '示范一街道办事处', leftAt: 'unit-head' },
  { code: 'shifan-2', name: '示范二街道办事处', leftAt: 'department' },
  { code: 'shifan-3', name: '示范三街道办事处', leftAt: 'bureau-section' },
  { code: 'shifan-4', name: '示范四街道办事处', leftAt: 'bureau-head' },
  { code: 'shifan-5', name: '示范五街道办事处', leftAt: 'returned' },
  { code: 'shifan-6', name: '示范六街道办事处', leftAt: 'rectification' },
  { code: 'shifan-7', name: '示范七街道办事处', leftAt: 'published' },
  { code: 'shifan-8', name: '示范八街道办事处（无主管部门）', leftAt: 'no-department' },
  { code: 'shifan-9', name: '示范九街道办事处', leftAt: 'reviewed' },
] as const;
export type ExampleUnit = (typeof exampleUnits)[number];

/** The towns of the year after, whose forms are under way for weeks: some late, some over, and a pile of clean projects at their department. */
export const towns = [
  { code: 'shifan-jia', name: '示范甲镇人民政府', hints: ['2021 年度的自评件没有送审，已逾期', '等经办人提交后审签'] },
  { code: 'shifan-yi', name: '示范乙镇人民政府', hints: ['截止以后才送审，等本单位负责人审签', '有一件等您审签，已逾期'] },
  { code: 'shifan-bing', name: '示范丙镇人民政府', hints: ['被主管部门退回三次，请修改后再提交（兼任单位负责人，不能审签自己填的）', '等重新提交后再审签'] },
  { code: 'shifan-ding', name: '示范丁镇人民政府', hints: ['主管部门和财政局都调整过得分，已公开', '已公开'] },
  { code: 'shifan-wu', name: '示范戊镇人民政府', hints: ['有问题要整改，已逾期，请答复', '可查看整改进度'] },
  { code: 'shifan-ji', name: '示范己镇人民政府', hints: ['已提交，在财政局业务科室逾期', '已审签'] },
  { code: 'shifan-geng', name: '示范庚镇人民政府（无主管部门）', hints: ['已提交，在财政局领导处逾期', '已审签'] },
] as const;
export type Town = (typeof towns)[number]['code'];
/** Has no department, as some have none. */
export const townAlone: Town = 'shifan-geng';

const bureauCast = (district: string, bureau: string): Cast[] => [
  { account: `${district}.performance`, role: 'bureau-performance', unitCode: bureau, hint: '有一件可公开、两件在整改、一项整改待核销；看全部自评件，催办逾期的' },
  { account: `${district}.bureau-section`, role: 'bureau-reviewer', unitCode: bureau, hint: '复核得分，可调整、可退回、可提问题，可核销整改' },
  { account: `${district}.bureau-head`, role: 'bureau-head', unitCode: bureau, hint: '最终审定，看全区进展；有一件已逾期' },
  { account: `${district}.auditor`, role: 'auditor', unitCode: bureau, hint: '看全部自评件和每一件的办理过程，查审计记录' },
  { account: `${district}.system-admin`, role: 'system-admin', unitCode: bureau, hint: '建立、停用人员，建立单位，看邮件投递' },
  { account: `${district}.security-admin`, role: 'security-admin', unitCode: bureau, hint: '看谁任什么岗位，任命、结束任职' },
  { account: `${district}.audit-admin`, role: 'audit-admin', unitCode: bureau, hint: '查登录、人员任免和被拒绝的操作' },
];

const officeCast = (unit: string, preparerHint: string, headHint: string): Cast[] => [
  { account: `${unit}.preparer`, role: 'preparer', unitCode: unit, hint: preparerHint },
  { account: `${unit}.unit-head`, role: 'unit-head', unitCode: unit, hint: headHint },
];

const hints: Record<ExampleUnit['leftAt'], [string, string]> = {
  'unit-head': ['已提交，等本单位负责人审签（可撤回）', '有一件等您审签'],
  department: ['已提交，等主管部门审核', '已审签'],
  'bureau-section': ['已提交，等财政局业务科室复核', '已审签'],
  'bureau-head': ['已提交，等财政局领导审定', '已审签'],
  returned: ['被主管部门退回，请修改后再提交', '等重新提交后再审签'],
  rectification: ['有问题要整改，请答复', '可查看整改进度'],
  published: ['已公开', '已公开'],
  reviewed: ['已审定，等绩效股公开', '已审签'],
  'no-department': ['没有主管部门，该环节按规则跳过', '有一件等您审签'],
};

const yuhua: DemonstrationDistrict = {
  code: 'yuhua',
  name: '雨花区',
  units: [
    { code: 'yuhua', name: '雨花区财政局（演示）', kind: 'bureau' },
    { code: 'shifan-department', name: '示范主管部门', kind: 'department' },
    { code: 'shazitang', name: '长沙市雨花区砂子塘街道办事处', kind: 'unit', departmentCode: 'shifan-department' },
    ...exampleUnits.map((unit) => ({
      code: unit.code, name: unit.name, kind: 'unit' as const, ...(unit.leftAt === 'no-department' ? {} : { departmentCode: 'shifan-department' }),
    })),
    ...towns.map(({ code, name }) => ({ code, name, kind: 'unit' as const, ...(code === townAlone ? {} : { departmentCode: 'shifan-department' }) })),
  ],
  cast: [
    { account: 'shazitang.preparer', role: 'preparer', unitCode: 'shazitang', hint: '填 2020 年真实报表：已按公开文件录入，可检查后提交' },
    { account: 'shifan.department', role: 'department-reviewer', unitCode: 'shifan-department', hint: '审核所属单位，可调整、可退回；有四件没有异常的项目可以一次同意' },
    ...bureauCast('yuhua', 'yuhua'),
    ...exampleUnits.flatMap((unit) => officeCast(unit.code, ...hints[unit.leftAt])),
    ...towns.flatMap(({ code, hints: [preparer, head] }) => officeCast(code, preparer, head)).map((each): Cast => (each.account === 'shifan-bing.preparer' ? { ...each, also: 'unit-head' } : each)),
    // Of each role those with something to do come first: this one waits for the preparer.
    { account: 'shazitang.unit-head', role: 'unit-head', unitCode: 'shazitang', hint: '等经办人提交后审签' },
  ],
};

const kaifu: DemonstrationDistrict = {
  code: 'kaifu',
  name: '开福区',
  units: [
    { code: 'kaifu', name: '开福区财政局（演示）', kind: 'bureau' },
    { code: 'wujialing', name: '长沙市开福区伍家岭街道办事处', kind: 'unit' },
    { code: 'qingshuitang', name: '长沙市开福区清水塘街道办事处', kind: 'unit' },
  ],
  cast: [
    ...officeCast('wujialing', '2022 年两张项目表：已按公开文件录入，看检查发现了什么', '等经办人提交后审签'),
    ...officeCast('qingshuitang', '2021 年只有报告，没有表', '尚无待办'),
    ...bureauCast('kaifu', 'kaifu'),
  ],
};

export function planOf(district: DemonstrationDistrict, passwordHash: string): DistrictPlan {
  return {
    code: district.code,
    name: district.name,
    demonstration: true,
    units: district.units.map((unit) => ({ ...unit, demonstration: true })),
    people: district.cast.map((each) => ({
      account: each.account, displayName: `演示${roleNames[each.role]}`, email: `${each.account}@demonstration.invalid`, passwordHash, mustChangePassword: false,
      posts: [each.role, ...(each.also === undefined ? [] : [each.also])].map((role) => ({ role, unitCode: each.unitCode })),
    })),
  };
}

export const demonstrationDistricts = [yuhua, kaifu];
