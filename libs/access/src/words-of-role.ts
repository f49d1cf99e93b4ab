// The role table as sentences for people: what a role may do, on which records, where and when. Told from the table itself, so that it can say
// nothing else; it grants nothing.
import { actionNames, type Action } from './action';
import type { Moment, Place } from './place';
import type { Role } from './role';
import { roleTable } from './role-table';
import type { SubjectKind } from './subject';

export interface WordedLine {
  what: string;
  on: string;
  where: string;
  when: string;
}

const kinds: Record<SubjectKind, string> = {
  Submission: '自评件', Item: '整改事项', AuditEntry: '审计记录', Person: '人员', Unit: '单位', Post: '岗位任职', Delivery: '邮件投递', Cycle: '年度任务', District: '本区事务',
};
const places: Record<Place, string> = {
  'own-unit': '本单位的', 'own-department-submitted': '所属单位送审过的', 'own-department': '所属单位的', 'district-submitted': '全区送审过的', district: '全区的',
  'assigned-to-them': '指定给本人的', 'administration-streams': '账号、单位、岗位、登录、登记和被拒绝的操作',
};
const moments: Record<Moment, string> = {
  always: '随时', 'holds-current-level': '轮到本岗位时', 'draft-or-cancelled': '填报中或作废后', 'outside-review': '不在审签中时',
};

/** Asked of the district, for there is no record yet; what comes of it belongs to the unit of the post. */
const madeForOwnUnit: ReadonlySet<Action> = new Set<Action>(['SUBMISSION_CREATE']);

/** Lines that only let a refusal be told have no effect, and are left out. */
export function wordsOfRole(role: Role): WordedLine[] {
  return roleTable[role]
    .filter(({ onlyToBeTold }) => !onlyToBeTold)
    .map(({ may, on, where, when }) => {
      const made = may.every((action) => madeForOwnUnit.has(action));
      return { what: may.map((action) => actionNames[action]).join('、'), on: made ? kinds.Submission : kinds[on], where: places[made ? 'own-unit' : where], when: moments[when] };
    });
}
