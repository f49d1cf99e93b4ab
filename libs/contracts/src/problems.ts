// Every refusal code and the HTTP status by which the outside sees it, and the problem document that carries it (RFC 9457).
// It words no refusal: whoever refuses gives the Chinese sentence, the failing rule and the facts.
import type { AccessRefusalCode } from '@jishen/access';
import type { ScoringRefusalCode } from '@jishen/scoring';
import type { WorkflowRefusalCode } from '@jishen/workflow';
import { z } from 'zod';

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 431 | 500 | 503;
type Statuses<Code extends string> = Record<Code, ProblemStatus>;

/** 403 is about the person, 404 the same for absent and for not theirs, 422 about what was asked for. */
const ofAccess = {
  NOT_VISIBLE: 404,
  POST_EXPIRED: 403,
  POST_AMBIGUOUS: 422,
  POST_NOT_YOURS: 403,
  NOT_YOUR_LEVEL: 403,
  NOT_YOUR_UNIT: 403,
  ROLE_MAY_NOT: 403,
  THREE_OFFICES_EXCLUSIVE: 422,
  ROLE_MISPLACED: 422,
} as const satisfies Statuses<AccessRefusalCode>;

/** About the case; only content that moved under the reader is a conflict. */
const ofWorkflow = {
  ALREADY_DECIDED: 422,
  ANSWERER_MAY_NOT_VERIFY: 422,
  VERIFIER_MAY_NOT_ANSWER: 422,
  CARRY_OVER_NOT_LATER: 422,
  CHECK_ERRORS: 422,
  CONTENT_CHANGED: 409,
  CORRECT_TOUCHES_SCORES: 422,
  EMPTY_LEVEL: 422,
  EDITION_STANDS: 422,
  ITEMS_UNRESOLVED: 422,
  LATE_REASON_NOT_NEEDED: 422,
  LATE_REASON_REQUIRED: 422,
  ITEM_WITHOUT_MATERIAL: 422,
  LEVEL_MAY_NOT_ADJUST: 422,
  LEVEL_SKIPPED: 422,
  NOTHING_TO_CORRECT: 422,
  NOTHING_WAITS: 422,
  NOT_COMPLETE: 422,
  NOT_IN_THIS_STATE: 422,
  NO_DISTINCT_SIGNERS: 422,
  NO_OPEN_FINDING: 422,
  OWN_TURN: 422,
  REMINDED_ALREADY: 422,
  REASONS_MISSING: 422,
  REASON_REQUIRED: 422,
  RETURN_TARGET_NOT_EARLIER: 422,
  ROUTE_CAN_BE_EMPTY: 422,
  ROUTE_DUE_DAYS_INVALID: 422,
  ROUTE_EMPTY: 422,
  ROUTE_KEY_DUPLICATE: 422,
  ROUTE_KEY_RESERVED: 422,
  ROUTE_MALFORMED: 422,
  ROUTE_MODE_NOT_OFFERED: 422,
  ROUTE_ORDER_WRONG: 422,
  ROUTE_ROLE_MAY_NOT_SIGN: 422,
  ROUTE_SEAT_DOES_NOT_FIT: 422,
  SELF_REVIEW: 422,
  SIGNATURE_MISSING: 422,
  TEXT_REQUIRED: 422,
  TOUCHED_SINCE_SUBMIT: 422,
  EVIDENCE_CITED: 422,
  EVIDENCE_OUT_OF_USE: 422,
  UNKNOWN_LEVEL: 422,
  UNKNOWN_ROW: 422,
} as const satisfies Statuses<WorkflowRefusalCode>;

const ofScoring = {
  ROW_UNKNOWN: 422,
  NOT_SCORED_YET: 422,
  SCORE_NOT_DECIMAL: 422,
  SCORE_OUT_OF_RANGE: 422,
  SCORE_UNCHANGED: 422,
  CLAUSE_MISSING: 422,
  REASON_MISSING: 422,
  EVIDENCE_REQUIRED: 422,
  REVERSAL_UNKNOWN: 422,
  ALREADY_REVERSED: 422,
  REVERSAL_OUT_OF_RANGE: 422,
} as const satisfies Statuses<ScoringRefusalCode>;

/** About a file that was handed in: what it is, not who hands it in. */
const ofFiles = {
  FILE_EMPTY: 422,
  FILE_KIND_REFUSED: 415,
  FILE_NAME_DIFFERS: 422,
  FILE_NAME_INVALID: 422,
  FILE_TOO_LARGE: 413,
  FILE_TOO_COMPLEX: 422,
  FILE_UNREADABLE: 422,
  FILES_WAIT_ALREADY: 429,
  FILES_CROWDED: 503,
} as const satisfies Statuses<string>;

/** Refused by an operation itself: what several rooms know only together, sessions and administration. */
const ofOperations = {
  VERSION_CONFLICT: 409,
  ROW_CONFLICT: 409,
  REVIEW_HELD: 409,
  NOT_FOR_BATCH: 422,
  IDEMPOTENCY_KEY_REUSED: 409,
  CORRECT_FROM_DIFFERS: 422,
  RETURN_DUE_INVALID: 422,
  FINDING_DUE_PAST: 422,
  ROW_TWICE: 422,
  TOO_MANY_ROWS: 422,
  TOO_MANY_CELLS: 422,
  FORM_TOO_LONG: 422,
  FORM_NOT_IN_CYCLE: 422,
  CELL_UNKNOWN: 422,
  NO_SESSION: 401,
  BAD_CREDENTIALS: 401,
  TOO_MANY_ATTEMPTS: 429,
  LOG_IN_CROWDED: 503,
  PASSWORD_MUST_CHANGE: 403,
  ONE_TIME_PASSWORD_EXPIRED: 403,
  PASSWORD_WRONG: 422,
  PASSWORD_TOO_WEAK: 422,
  ACCOUNT_TAKEN: 422,
  IMPORT_REFUSED: 422,
  ACCOUNT_UNKNOWN: 422,
  PASSWORD_OF_ANOTHER_OFFICE: 422,
  PASSWORD_OF_ONESELF: 422,
  UNIT_CODE_TAKEN: 422,
  BUREAU_EXISTS: 422,
  BUREAU_MISSING: 422,
  CYCLE_NAME_TAKEN: 422,
  CYCLE_HAS_ENTRIES: 422,
  CYCLE_RECALLED: 422,
  CYCLE_CONCERNS: 422,
  CYCLE_WAIVER_UNKNOWN: 422,
  OVERALL_EXISTS: 422,
  RULE_SET_UNKNOWN: 422,
  RULE_SET_INVALID: 422,
  RULE_SET_VERSION_TAKEN: 422,
  RULE_SET_VERSION_NOT_NEXT: 422,
  RULE_SET_OF_OTHER_FORM: 422,
  ROUTE_UNKNOWN: 422,
  UNIT_UNKNOWN: 422,
  DEPARTMENT_UNKNOWN: 422,
  PERSON_UNKNOWN: 422,
  PERSON_DISABLED: 422,
  POST_TERM_INVALID: 422,
  POST_HELD_ALREADY: 422,
  POST_ENDED_ALREADY: 422,
  LAST_ADMINISTRATOR: 422,
  ALREADY_SET_UP: 422,
  EVIDENCE_UNKNOWN: 422,
  EVIDENCE_PAGE_UNKNOWN: 422,
  EVIDENCE_HERE_ALREADY: 422,
  EVIDENCE_TOO_MANY: 422,
  NO_PREVIEW: 422,
  ANSWER_TOO_LONG: 422,
  NOT_THERE_YET: 422,
  QUESTION_NAME_TAKEN: 422,
  QUESTIONS_TOO_MANY: 422,
} as const satisfies Statuses<string>;

/** Refused at the edge, before or beside any operation. */
const ofEdge = {
  BODY_NOT_JSON: 400,
  BODY_TOO_DEEP: 400,
  BODY_KEY_TWICE: 400,
  BODY_KEY_FORBIDDEN: 400,
  BODY_INVALID: 400,
  QUERY_INVALID: 400,
  CURSOR_INVALID: 400,
  REQUEST_MALFORMED: 400,
  IDEMPOTENCY_KEY_REQUIRED: 400,
  IDEMPOTENCY_KEY_INVALID: 400,
  ORIGIN_FOREIGN: 403,
  NO_SUCH_ADDRESS: 404,
  NO_DEMONSTRATION: 404,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  BODY_NOT_DECLARED_JSON: 415,
  BODY_NOT_DECLARED_FILE: 415,
  FILE_MISSING: 500,
  UPLOAD_INTERRUPTED: 400,
  HEADERS_TOO_LARGE: 431,
  INTERNAL: 500,
  DATABASE_BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  OUTCOME_UNKNOWN: 503,
  SHUTTING_DOWN: 503,
} as const satisfies Statuses<string>;

export const problemStatuses = { ...ofAccess, ...ofWorkflow, ...ofScoring, ...ofFiles, ...ofOperations, ...ofEdge } as const;
export type ProblemCode = keyof typeof problemStatuses;

/** A refusal stays a refusal even where its code was forgotten here; a test looks for forgotten codes. */
export function statusOf(code: string): ProblemStatus {
  return Object.hasOwn(problemStatuses, code) ? problemStatuses[code as ProblemCode] : 422;
}

export const ProblemDocument = z
  .strictObject({
    type: z.string().meta({ description: '问题类型的标识（urn）' }),
    title: z.string().meta({ description: '状态码的含义' }),
    status: z.int(),
    detail: z.string().meta({ description: '为什么不行、该怎么办' }),
    instance: z.string().meta({ description: '请求的地址' }),
    code: z.string().meta({ description: '稳定的代码，见 x-problem-codes' }),
    rule: z.string().optional().meta({ description: '未通过的规则' }),
    data: z.record(z.string(), z.unknown()),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
export type ProblemDocument = z.output<typeof ProblemDocument>;

const titles: Record<ProblemStatus, string> = {
  400: '请求写得不对',
  401: '没有登录',
  403: '您不能这样做',
  404: '没有找到',
  405: '这个地址不支持这种方法',
  409: '内容已经变化',
  413: '请求太大',
  415: '请求的格式不受支持',
  422: '这件事现在不能这样办',
  429: '尝试太频繁',
  431: '请求头太大',
  500: '系统内部错误',
  503: '系统暂时不能处理',
};

export interface ProblemInput {
  code: string;
  rule?: string;
  detail: string;
  data?: Record<string, unknown>;
  instance: string;
  requestId: string;
}

export function problemOf(input: ProblemInput): ProblemDocument {
  const status = statusOf(input.code);
  return {
    type: `urn:jishen:problem:${input.code.toLowerCase().replaceAll('_', '-')}`,
    title: titles[status],
    status,
    detail: input.detail,
    instance: input.instance,
    code: input.code,
    ...(input.rule === undefined ? {} : { rule: input.rule }),
    data: input.data ?? {},
    requestId: input.requestId,
  };
}
