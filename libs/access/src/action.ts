// Every action that access is asked about, with the Chinese verb that refusals use. Never judges whether the case allows it.

export const actionNames = {
  READ: '查看',
  SUBMISSION_CREATE: '新建自评件',
  SAVE_DRAFT: '保存草稿',
  SUBMIT: '提交',
  WITHDRAW: '撤回',
  APPROVE: '审签通过',
  RETURN: '退回',
  ADJUST_SCORE: '调整得分',
  REVIEW_DRAFT: '记审核草稿',
  RAISE_FINDING: '提出问题',
  ADD_EVIDENCE: '添加佐证',
  TIE_EVIDENCE: '关联佐证',
  DISABLE_EVIDENCE: '停用佐证',
  REMIND: '催办',
  REOPEN: '重新打开',
  REQUIRE_RECTIFICATION: '要求整改',
  PUBLISH: '公开',
  CORRECT: '更正',
  CANCEL: '作废',
  ITEM_CREATE: '登记整改事项',
  ANSWER: '提交整改',
  VERIFY: '核销',
  CARRY_OVER: '结转下年',
  CYCLE_OPEN: '开启年度任务',
  CYCLE_RECALL: '收回年度任务',
  CYCLE_READ: '查看年度任务',
  CYCLE_COMPARE: '比对各单位得分',
  POSTS_COMPARE: '按审核岗位比对得分',
  CYCLE_PROGRESS: '查看各单位进度',
  AUDIT_READ: '查看审计记录',
  ADMIN_PEOPLE: '管理人员账号',
  ADMIN_UNITS: '管理单位',
  ADMIN_POSTS: '任免岗位',
  ADMIN_DELIVERIES: '管理邮件投递',
  ADMIN_RULE_SETS: '登记评分规则',
} as const;

export type Action = keyof typeof actionNames;

/** Decided by whoever holds the current level of the route; evidence in review is theirs as well. */
export const levelActions = [
  'APPROVE', 'RETURN', 'ADJUST_SCORE', 'REVIEW_DRAFT', 'RAISE_FINDING', 'ADD_EVIDENCE', 'TIE_EVIDENCE', 'DISABLE_EVIDENCE',
] as const satisfies readonly Action[];

/**
 * Looking, noting down and reminding sign nothing, and an administrator's part is the same from whichever unit they hold it: several fitting posts are
 * no question, the first one is taken.
 */
export const anyPostActions: readonly Action[] = [
  'READ',
  'REVIEW_DRAFT',
  'REMIND',
  'CYCLE_READ',
  'CYCLE_COMPARE',
  'POSTS_COMPARE',
  'CYCLE_PROGRESS',
  'AUDIT_READ',
  'ADMIN_PEOPLE',
  'ADMIN_UNITS',
  'ADMIN_POSTS',
  'ADMIN_DELIVERIES',
  'ADMIN_RULE_SETS',
];
