// Which problem codes come with what: any request, a session, a body, a key, a group of calls. Only lists; nothing is judged here.
import type { ProblemCode } from '@jishen/contracts';
import type { CallDescription } from './call.decorator';

const ofAnyRequest = ['REQUEST_MALFORMED', 'HEADERS_TOO_LARGE', 'INTERNAL', 'SHUTTING_DOWN'] as const satisfies readonly ProblemCode[];
export const ofOtherAddresses = ['NO_SUCH_ADDRESS', 'METHOD_NOT_ALLOWED'] as const satisfies readonly ProblemCode[];
const ofDatabase = ['DATABASE_BUSY', 'DATABASE_UNAVAILABLE'] as const satisfies readonly ProblemCode[];
const ofBodies = [
  'BODY_NOT_JSON', 'BODY_TOO_DEEP', 'BODY_KEY_TWICE', 'BODY_KEY_FORBIDDEN', 'BODY_INVALID', 'BODY_TOO_LARGE', 'BODY_NOT_DECLARED_JSON',
] as const satisfies readonly ProblemCode[];
const ofWrites = ['ORIGIN_FOREIGN', 'OUTCOME_UNKNOWN'] as const satisfies readonly ProblemCode[];

const ofAccess = ['NOT_VISIBLE', 'POST_EXPIRED', 'POST_AMBIGUOUS', 'POST_NOT_YOURS', 'NOT_YOUR_LEVEL', 'NOT_YOUR_UNIT', 'ROLE_MAY_NOT'] as const satisfies readonly ProblemCode[];
export const ofDistrictAction = ['ROLE_MAY_NOT', 'POST_EXPIRED', 'POST_AMBIGUOUS', 'POST_NOT_YOURS'] as const satisfies readonly ProblemCode[];
export const ofAdministration = ['ROLE_MAY_NOT', 'POST_EXPIRED', 'POST_NOT_YOURS'] as const satisfies readonly ProblemCode[];
export const ofReading = ['ROLE_MAY_NOT', 'POST_EXPIRED', 'CURSOR_INVALID'] as const satisfies readonly ProblemCode[];

export const ofSubmissionEvents = [
  ...ofAccess,
  'VERSION_CONFLICT', 'CONTENT_CHANGED', 'ROW_CONFLICT', 'ROW_TWICE', 'TOO_MANY_ROWS', 'TOO_MANY_CELLS', 'FORM_TOO_LONG', 'CELL_UNKNOWN',
  'ALREADY_DECIDED', 'CHECK_ERRORS', 'CORRECT_FROM_DIFFERS', 'CORRECT_TOUCHES_SCORES', 'EDITION_STANDS', 'EMPTY_LEVEL', 'ITEMS_UNRESOLVED', 'LEVEL_MAY_NOT_ADJUST', 'LEVEL_SKIPPED', 'RETURN_DUE_INVALID', 'FINDING_DUE_PAST',
  'NOTHING_TO_CORRECT', 'NOT_COMPLETE', 'NOT_IN_THIS_STATE', 'NO_DISTINCT_SIGNERS', 'NO_OPEN_FINDING', 'REASONS_MISSING', 'REASON_REQUIRED',
  'RETURN_TARGET_NOT_EARLIER', 'SELF_REVIEW', 'SIGNATURE_MISSING', 'TEXT_REQUIRED', 'TOUCHED_SINCE_SUBMIT', 'UNKNOWN_LEVEL', 'UNKNOWN_ROW',
  'ROW_UNKNOWN', 'NOT_SCORED_YET', 'SCORE_NOT_DECIMAL', 'SCORE_OUT_OF_RANGE', 'SCORE_UNCHANGED', 'CLAUSE_MISSING', 'REASON_MISSING',
  'EVIDENCE_REQUIRED', 'EVIDENCE_UNKNOWN', 'EVIDENCE_PAGE_UNKNOWN', 'REVERSAL_UNKNOWN', 'ALREADY_REVERSED', 'REVERSAL_OUT_OF_RANGE',
] as const satisfies readonly ProblemCode[];

export const ofEvidenceActs = [
  ...ofAccess, 'NOT_IN_THIS_STATE', 'ALREADY_DECIDED', 'SELF_REVIEW', 'EVIDENCE_CITED', 'EVIDENCE_OUT_OF_USE', 'EVIDENCE_HERE_ALREADY', 'EVIDENCE_TOO_MANY',
  'REASON_REQUIRED', 'UNKNOWN_ROW',
] as const satisfies readonly ProblemCode[];
export const ofReminders = [...ofAccess, 'NOTHING_WAITS', 'OWN_TURN', 'REMINDED_ALREADY'] as const satisfies readonly ProblemCode[];
export const ofOpeningFiles = ['FILES_CROWDED', 'FILES_WAIT_ALREADY'] as const satisfies readonly ProblemCode[];
export const ofFiles = [
  ...ofOpeningFiles,
  'FILE_EMPTY', 'FILE_KIND_REFUSED', 'FILE_NAME_DIFFERS', 'FILE_NAME_INVALID', 'FILE_TOO_LARGE', 'FILE_TOO_COMPLEX', 'FILE_UNREADABLE',
  'BODY_NOT_DECLARED_FILE', 'UPLOAD_INTERRUPTED',
] as const satisfies readonly ProblemCode[];

export const ofItemEvents = [
  ...ofAccess, 'VERSION_CONFLICT', 'NOT_IN_THIS_STATE', 'ANSWERER_MAY_NOT_VERIFY', 'VERIFIER_MAY_NOT_ANSWER', 'CARRY_OVER_NOT_LATER', 'TEXT_REQUIRED', 'REASON_REQUIRED',
  'LATE_REASON_REQUIRED', 'LATE_REASON_NOT_NEEDED', 'ITEM_WITHOUT_MATERIAL', 'EVIDENCE_UNKNOWN',
] as const satisfies readonly ProblemCode[];

export const ofItemFileActs = [
  ...ofAccess, 'NOT_IN_THIS_STATE', 'VERIFIER_MAY_NOT_ANSWER', 'EVIDENCE_CITED', 'EVIDENCE_OUT_OF_USE', 'REASON_REQUIRED',
] as const satisfies readonly ProblemCode[];

/** Met on the command line or where a route is registered, for which there is no call yet. */
export const neverOverHttp = [
  'ALREADY_SET_UP', 'ROUTE_CAN_BE_EMPTY', 'ROUTE_DUE_DAYS_INVALID', 'ROUTE_EMPTY', 'ROUTE_KEY_DUPLICATE', 'ROUTE_KEY_RESERVED', 'ROUTE_MALFORMED',
  'ROUTE_MODE_NOT_OFFERED', 'ROUTE_ORDER_WRONG', 'ROUTE_ROLE_MAY_NOT_SIGN', 'ROUTE_SEAT_DOES_NOT_FIT',
] as const satisfies readonly ProblemCode[];

/** Every code that this call can answer, in the order of the alphabet. */
export function problemsOf(call: CallDescription): ProblemCode[] {
  const codes = new Set<ProblemCode>([...ofAnyRequest, ...(call.problems ?? [])]);
  const add = (more: readonly ProblemCode[]) => more.forEach((code) => codes.add(code));
  if (call.path.startsWith('api/') && call.answer !== 'text/html; charset=utf-8') add(ofDatabase);
  if (call.method !== 'GET') add(ofWrites);
  if (call.body !== undefined) add(ofBodies);
  if (call.query !== undefined) add(['QUERY_INVALID']);
  if (call.key === 'required') add(['IDEMPOTENCY_KEY_REQUIRED']);
  if (call.key !== undefined) add(['IDEMPOTENCY_KEY_INVALID', 'IDEMPOTENCY_KEY_REUSED']);
  if (call.session !== 'none') add(['NO_SESSION']);
  if (call.session === 'needed') add(['PASSWORD_MUST_CHANGE']);
  if (call.parameters?.['id'] !== undefined) add(['NOT_VISIBLE']);
  return [...codes].sort();
}
