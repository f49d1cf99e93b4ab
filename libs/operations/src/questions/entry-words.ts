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
  'item.carried-over': '结转下年', 'cycle.opened': '开启年度任务', 'cycle.concern-waived': '豁免开启前的事项', 'session.opened': '登录', 'session.refused': '登录被拒绝', 'session.closed': '退出或失效', 'command.refused': '操作被拒绝',
  'person.created': '建立人员', 'person.disabled': '停用人员', 'person.password-changed': '修改密码', 'person.password-reset': '重置密码', 'unit.created': '建立单位', 'post.created': '任命', 'post.ended': '结束任职',
  'rule-set.registered': '登记评分规则', 'route.registered': '登记审批路线', 'machine.registered': '登记流程', 'demonstration.loaded': '载入演示数据', 'payload.erased': '删除个人信息',
  'audit.asked': '审计查询', 'audit.exported': '导出审计结果',
};

/** Of an older version of the program there may be types that this one does not know. */
export const happenedWords = (type: string): string => (happened as Readonly<Record<string, string>>)[type.replace(/@\d+$/, '')] ?? '其他记录';

/** What was tried. */
export const triedWords = (command: string): string => actionNames[command as Action] ?? (command === 'CHANGE_PASSWORD' ? '修改密码' : '其他操作');

const refusals: Readonly<Record<string, string>> = {
  NOT_VISIBLE: '不在其可以查看的范围内', POST_EXPIRED: '岗位已经到期', POST_AMBIGUOUS: '有几个岗位都能办，没有选定用哪一个', POST_NOT_YOURS: '用的不是本人的岗位', NOT_YOUR_LEVEL: '没有轮到其所在的环节',
  NOT_YOUR_UNIT: '不是本单位的件', ROLE_MAY_NOT: '岗位没有这项权限', THREE_OFFICES_EXCLUSIVE: '三员不能兼任', ROLE_MISPLACED: '岗位不能设在这个单位', ALREADY_DECIDED: '已在另一环节或本轮办理过本件',
  SELF_REVIEW: '填报过本件，不能再审', ANSWERER_MAY_NOT_VERIFY: '提交过整改，不能再核销', VERIFIER_MAY_NOT_ANSWER: '核销过，不能再提交整改', CHECK_ERRORS: '还有必须改正的检查发现', CONTENT_CHANGED: '内容已经变了',
  NOT_IN_THIS_STATE: '当前状态不能这样办', NO_DISTINCT_SIGNERS: '找不到各不相同的审签人', NOT_COMPLETE: '还没有填完', REASONS_MISSING: '还有没有写明的原因', REASON_REQUIRED: '没有写理由', EMPTY_LEVEL: '环节没有任职人',
  ITEMS_UNRESOLVED: '还有没有了结的整改事项', TOUCHED_SINCE_SUBMIT: '送审以后已有人办理', SIGNATURE_MISSING: '还缺签字', CLAUSE_MISSING: '没有写明条款', REASON_MISSING: '没有写理由', EVIDENCE_REQUIRED: '没有附依据',
  SCORE_OUT_OF_RANGE: '分数超出范围', SCORE_UNCHANGED: '分数没有变', LEVEL_MAY_NOT_ADJUST: '所在环节不能调整得分', VERSION_CONFLICT: '看到的不是最新的', REMINDED_ALREADY: '当天已经催办过', EVIDENCE_CITED: '佐证已被引用',
  PASSWORD_WRONG: '原密码不对', PASSWORD_TOO_WEAK: '新密码太弱', LAST_ADMINISTRATOR: '是最后一名管理员', POST_HELD_ALREADY: '已经任这个岗位', POST_ENDED_ALREADY: '任职已经结束', ACCOUNT_TAKEN: '账号已有人用',
};
const logInRefusals: Readonly<Record<string, string>> = { 'unknown-or-wrong': '账号或密码不对', locked: '已锁定', disabled: '账号已停用' };

export const refusedBecause = (code: string): string => refusals[code] ?? '不符合办理规则';
export const logInRefusedBecause = (reason: string): string => logInRefusals[reason] ?? '不符合登录规则';

const states: Readonly<Record<string, string>> = { 'logged-out': '本人退出', idle: '久未操作', expired: '到期', revoked: '被收回' };
export const closedBecause = (cause: string): string => states[cause] ?? '';
