// The public face of access: roles, the table of who may do what, authorize() for one record, visibleTo() for lists.
// Never knows a database, a clock or a session.
export { roles, roleNames, type Role, type Seat } from './role';
export { actionNames, type Action } from './action';
export { standingOf, type Actor, type Post, type UnitKind } from './actor';
export type {
  AuditEntryRecord,
  ItemRecord,
  ItemState,
  ReadableKind,
  Subject,
  SubmissionRecord,
  SubmissionState,
} from './subject';
export { wordsOfRole, type WordedLine } from './words-of-role';
export { roleTable, type RoleTable, type TableLine } from './role-table';
export { authorize, type Authorized, type Authorization } from './authorize';
export { actionsOf } from './post-ability';
export { mayRead } from './may-read';
export { visibleTo } from './visible-to';
export type { Condition, Scalar } from './condition';
export { forbiddenCombinations, misplacedRole, unitKindNames } from './forbidden-combinations';
export { accessRefusalCodes, type AccessRefusal, type AccessRefusalCode } from './refusal';
