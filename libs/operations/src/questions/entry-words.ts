// What happened, in words, for every type of entry; and why an attempt was refused, by its code. The one home of these words: the screens of the
// trail and every file show what is told here. It reads nothing.
import { actionNames, type Action } from '@jishen/access';
import type { EntryType } from '@jishen/contracts';

type Named = EntryType extends infer T ? (T extends `${infer Name}@${string}` ? Name : never) : never;

const happened: Readonly<Record<Named, string>> = {
  'submission.created': '建立自评件', 'submission.draft-edited': '填写、修改内容', 'submission.submitted': '送审', 'submission.level-skipped': '跳过环节', 'submission.approved': '同意',
  'submission.returned': '退回', 'submission.withdrawn': '撤回', 'submission.reminded': '催办', 'submission.reopened': '重新打开', 'submission.rectification-required': '要求整改',
  'submission.published': '公开', 'submission.corrected': '更正公开内容', 'submission.cancelled': '作废', 'finding.raised': '提出问题', 'score.self-recorded': '自评',
  'score.adjusted': '调整', 'score.reversed': '撤销调整', 'evidence.added': '添加佐证', 'evidence.tied': '关联佐证', 'evidence.disabled': '停用佐证', 'evidence.viewed': '查看佐证',
  'evidence.downloaded': '下载佐证', 'review.taken-over': '接手审核', 'item.created': '建立整改事项', 'item.answered': '提交整改', 'item.verified': '核销整改', 'item.reopened': '再开整改',
  'item.carried-over': '结转下年', 'cycle.opened': '开启年度任务', 'cycle.concern-waived': '豁免开启前的事项', 'cycle.recalled': '收回年度任务', 'session.opened': '登录', 'session.refused': '登录被拒绝', 'session.closed': '退出或失效', 'command.refused': '操作被拒绝',
  'person.created': '建立人员', 'person.disabled': '停用人员', 'person.password-changed': '修改密码', 'person.password-reset': '重置密码', 'unit.created': '建立单位', 'post.created': '任命', 'post.ended': '结束任职',
  'rule-set.registered': '登记评分规则', 'route.registered': '登记审批路线', 'machine.registered': '登记流程', 'demonstration.loaded': '载入演示数据', 'payload.erased': '删除个人信息',
  'audit.asked': '审计查询', 'audit.exported': '导出审计结果',
};

/** Of an older version of the program there may be types that this one does not know. */
export const happenedWords = (type: string): string => (happened as Readonly<Record<string, string>>)[type.replace(/@\d+$/, '')] ?? '其他记录';

/** Commands that stand on no action of their own in the role table. */
const ofAdministrators: Readonly<Record<string, string>> = {
  CHANGE_PASSWORD: '修改密码', RESET_PASSWORD: '重置密码', CREATE_PERSON: '建立人员', DISABLE_PERSON: '停用人员', CREATE_UNIT: '建立单位', CREATE_POST: '任命', END_POST: '结束任职',
  IMPORT_PEOPLE: '导入人员', IMPORT_UNITS: '导入单位', IMPORT_POSTS: '导入任职', REGISTER_RULE_SET: '登记评分规则',
};

/** What was tried. */
export const triedWords = (command: string): string => actionNames[command as Action] ?? ofAdministrators[command] ?? '其他操作';

const refusals: Readonly<Record<string, string>> = {
  NOT_VISIBLE: '不在其可以查看的范围内', POST_EXPIRED: '岗位已经到期', POST_AMBIGUOUS: '有几个岗位都能办，没有选定用哪一个', POST_NOT_YOURS: '用的不是本人的岗位', NOT_YOUR_LEVEL: '没有轮到其所在的环节',
  NOT_YOUR_UNIT: '不是本单位的件', ROLE_MAY_NOT: '岗位没有这项权限', THREE_OFFICES_EXCLUSIVE: '三员不能兼任', ROLE_MISPLACED: '岗位不能设在这个单位', ALREADY_DECIDED: '已在另一环节或本轮办理过本件',
  SELF_REVIEW: '填报过本件，不能再审', ANSWERER_MAY_NOT_VERIFY: '提交过整改，不能再核销', VERIFIER_MAY_NOT_ANSWER: '核销过，不能再提交整改', CHECK_ERRORS: '还有必须改正的检查发现', CONTENT_CHANGED: '内容已经变了',
  NOT_IN_THIS_STATE: '当前状态不能这样办', NO_DISTINCT_SIGNERS: '找不到各不相同的审签人', NOT_COMPLETE: '还没有填完', REASONS_MISSING: '还有没有写明的原因', REASON_REQUIRED: '没有写理由', EMPTY_LEVEL: '环节没有任职人',
  ITEMS_UNRESOLVED: '还有没有了结的整改事项', ITEM_WITHOUT_MATERIAL: '没有核对材料，不能销号', TOUCHED_SINCE_SUBMIT: '送审以后已有人办理', SIGNATURE_MISSING: '还缺签字', CLAUSE_MISSING: '没有写明条款', REASON_MISSING: '没有写理由', EVIDENCE_REQUIRED: '没有附依据',
  SCORE_OUT_OF_RANGE: '分数超出范围', SCORE_UNCHANGED: '分数没有变', LEVEL_MAY_NOT_ADJUST: '所在环节不能调整得分', VERSION_CONFLICT: '看到的不是最新的', REMINDED_ALREADY: '当天已经催办过', EVIDENCE_CITED: '佐证已被引用',
  PASSWORD_WRONG: '原密码不对', PASSWORD_TOO_WEAK: '新密码太弱', LAST_ADMINISTRATOR: '是最后一名管理员', POST_HELD_ALREADY: '已经任这个岗位', POST_ENDED_ALREADY: '任职已经结束', ACCOUNT_TAKEN: '账号已有人用',
  CARRY_OVER_NOT_LATER: '只能结转到以后的年度', CORRECT_TOUCHES_SCORES: '更正动了计分的内容', EDITION_STANDS: '已公开的一版还在', LATE_REASON_NOT_NEEDED: '没有逾期，不用写逾期原因',
  LATE_REASON_REQUIRED: '逾期了，没有写原因', LEVEL_SKIPPED: '这个环节按路线跳过', NOTHING_TO_CORRECT: '没有可更正的内容', NOTHING_WAITS: '没有人要办，不用催',
  NO_OPEN_FINDING: '没有未了的问题', OWN_TURN: '就轮到其本人办理', RETURN_TARGET_NOT_EARLIER: '只能退回更早的环节', TEXT_REQUIRED: '没有写内容', EVIDENCE_OUT_OF_USE: '佐证已经停用',
  UNKNOWN_LEVEL: '路线里没有这个环节', UNKNOWN_ROW: '没有这一行', ROW_UNKNOWN: '没有这一行', NOT_SCORED_YET: '这一行还没有得分', SCORE_NOT_DECIMAL: '分数写得不是数',
  REVERSAL_UNKNOWN: '没有这笔调整', ALREADY_REVERSED: '这笔调整已经撤销', REVERSAL_OUT_OF_RANGE: '撤销以后分数会超出范围', FILE_EMPTY: '文件是空的', FILE_NAME_DIFFERS: '文件名和内容不符',
  FILE_NAME_INVALID: '文件名不能用', FILE_TOO_COMPLEX: '文件太复杂，打不开', FILE_UNREADABLE: '文件读不出来', ROW_CONFLICT: '别人刚改过同一行', REVIEW_HELD: '别人正在审核',
  NOT_FOR_BATCH: '不能成批同意，要打开看', IDEMPOTENCY_KEY_REUSED: '命令编号已用于另一件事', CORRECT_FROM_DIFFERS: '更正前的内容对不上', RETURN_DUE_INVALID: '重新送审的期限不合适',
  FINDING_DUE_PAST: '整改期限已经过去', ROW_TWICE: '同一行出现两次', TOO_MANY_ROWS: '行数太多', TOO_MANY_CELLS: '格数太多', FORM_TOO_LONG: '内容太长',
  FORM_NOT_IN_CYCLE: '年度任务里没有这种表', CELL_UNKNOWN: '表里没有这一格', PASSWORD_MUST_CHANGE: '要先改一次性密码', ONE_TIME_PASSWORD_EXPIRED: '一次性密码已过期', IMPORT_REFUSED: '表里有错，没有写入', ACCOUNT_UNKNOWN: '没有这个账号',
  PASSWORD_OF_ANOTHER_OFFICE: '不能重置另两员的密码', PASSWORD_OF_ONESELF: '不能重置自己的密码', UNIT_CODE_TAKEN: '单位代码已有人用', BUREAU_EXISTS: '已经有财政局',
  BUREAU_MISSING: '还没有财政局', CYCLE_NAME_TAKEN: '同名的年度任务已经有了', CYCLE_HAS_ENTRIES: '已经有人填报', CYCLE_RECALLED: '年度任务已经收回', CYCLE_CONCERNS: '试走发现的事项没有解决或豁免', CYCLE_WAIVER_UNKNOWN: '豁免的事项已不存在',
  OVERALL_EXISTS: '整体自评件已经有了', RULE_SET_UNKNOWN: '没有这份评分规则', RULE_SET_INVALID: '评分规则有错', RULE_SET_VERSION_TAKEN: '这一版评分规则已经登记',
  RULE_SET_VERSION_NOT_NEXT: '评分规则的版本号不是下一版', RULE_SET_OF_OTHER_FORM: '评分规则是另一种表的', UNIT_UNKNOWN: '没有这个单位', DEPARTMENT_UNKNOWN: '没有这个主管部门',
  PERSON_UNKNOWN: '没有这个人员', PERSON_DISABLED: '人员已停用', POST_TERM_INVALID: '任期不合适', ALREADY_SET_UP: '已经设置过', EVIDENCE_UNKNOWN: '没有这份佐证',
  EVIDENCE_PAGE_UNKNOWN: '佐证没有这一页', EVIDENCE_HERE_ALREADY: '同样的佐证已经在', EVIDENCE_TOO_MANY: '佐证太多', NO_PREVIEW: '文件不能预览',
  ANSWER_TOO_LONG: '答案太长，要缩小范围', NOT_THERE_YET: '那时还没有', QUESTION_NAME_TAKEN: '常用查询的名称已用过', QUESTIONS_TOO_MANY: '常用查询太多', ORIGIN_FOREIGN: '请求来自别的网站',
  ROUTE_UNKNOWN: '没有这条路线', ROUTE_CAN_BE_EMPTY: '审批路线写得不对', ROUTE_DUE_DAYS_INVALID: '审批路线写得不对', ROUTE_EMPTY: '审批路线写得不对',
  ROUTE_KEY_DUPLICATE: '审批路线写得不对', ROUTE_KEY_RESERVED: '审批路线写得不对', ROUTE_MALFORMED: '审批路线写得不对', ROUTE_MODE_NOT_OFFERED: '审批路线写得不对',
  ROUTE_ORDER_WRONG: '审批路线写得不对', ROUTE_ROLE_MAY_NOT_SIGN: '审批路线写得不对', ROUTE_SEAT_DOES_NOT_FIT: '审批路线写得不对',
};
const logInRefusals: Readonly<Record<string, string>> = { 'unknown-or-wrong': '账号或密码不对', locked: '已锁定', disabled: '账号已停用', 'one-time-expired': '一次性密码已过期' };

export const refusedBecause = (code: string): string => refusals[code] ?? '不符合办理规则';
export const logInRefusedBecause = (reason: string): string => logInRefusals[reason] ?? '不符合登录规则';

const states: Readonly<Record<string, string>> = { 'logged-out': '本人退出', idle: '久未操作', expired: '到期', revoked: '被收回' };
export const closedBecause = (cause: string): string => states[cause] ?? '';
