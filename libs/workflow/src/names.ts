// The Chinese names of states, events, roles and seats, for every sentence that a user reads. It decides nothing.
import type { ItemEventType, ItemState, Role, Seat, SubmissionEventType, SubmissionState } from './vocabulary';

const stateNames: Record<SubmissionState | ItemState, string> = {
  draft: '填报中',
  selfScored: '审签中',
  reviewed: '已审定',
  rectification: '整改中',
  published: '已公开',
  cancelled: '已作废',
  open: '待整改',
  answered: '待核销',
  reopened: '再开',
  closed: '已销号',
  carriedOver: '已结转',
};

const eventNames: Record<SubmissionEventType | ItemEventType, string> = {
  SAVE_DRAFT: '保存草稿',
  SUBMIT: '提交',
  APPROVE: '审签通过',
  RETURN: '退回',
  WITHDRAW: '撤回',
  ADJUST_SCORE: '调整得分',
  RAISE_FINDING: '提出问题',
  REOPEN: '重新打开',
  REQUIRE_RECTIFICATION: '要求整改',
  PUBLISH: '公开',
  CORRECT: '更正',
  CANCEL: '作废',
  ANSWER: '提交整改',
  VERIFY: '核销',
  CARRY_OVER: '结转下年',
};

const roleNames: Record<Role, string> = {
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

const seatNames: Record<Seat, string> = { 'own-unit': '本单位', department: '主管部门', bureau: '财政局' };

export const stateName = (state: SubmissionState | ItemState): string => stateNames[state];
export const eventName = (type: SubmissionEventType | ItemEventType): string => eventNames[type];
export const roleName = (role: Role): string => roleNames[role];
export const seatName = (seat: Seat): string => seatNames[seat];
