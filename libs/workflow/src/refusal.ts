// What "not allowed" looks like in this room: a value with a stable code. It never throws and knows no HTTP status.

export const workflowRefusalCodes = [
  'ALREADY_DECIDED',
  'ANSWERER_MAY_NOT_VERIFY',
  'CARRY_OVER_NOT_LATER',
  'CHECK_ERRORS',
  'CONTENT_CHANGED',
  'CORRECT_TOUCHES_SCORES',
  'EDITION_STANDS',
  'EMPTY_LEVEL',
  'EVIDENCE_CITED',
  'EVIDENCE_OUT_OF_USE',
  'ITEMS_UNRESOLVED',
  'ITEM_WITHOUT_MATERIAL',
  'LATE_REASON_NOT_NEEDED',
  'LATE_REASON_REQUIRED',
  'LEVEL_MAY_NOT_ADJUST',
  'LEVEL_SKIPPED',
  'NOTHING_TO_CORRECT',
  'NOTHING_WAITS',
  'NOT_COMPLETE',
  'NOT_IN_THIS_STATE',
  'NO_DISTINCT_SIGNERS',
  'NO_OPEN_FINDING',
  'OWN_TURN',
  'REASONS_MISSING',
  'REASON_REQUIRED',
  'REMINDED_ALREADY',
  'RETURN_TARGET_NOT_EARLIER',
  'ROUTE_CAN_BE_EMPTY',
  'ROUTE_DUE_DAYS_INVALID',
  'ROUTE_EMPTY',
  'ROUTE_KEY_DUPLICATE',
  'ROUTE_KEY_RESERVED',
  'ROUTE_MALFORMED',
  'ROUTE_MODE_NOT_OFFERED',
  'ROUTE_ORDER_WRONG',
  'ROUTE_ROLE_MAY_NOT_SIGN',
  'ROUTE_SEAT_DOES_NOT_FIT',
  'SELF_REVIEW',
  'SIGNATURE_MISSING',
  'TEXT_REQUIRED',
  'TOUCHED_SINCE_SUBMIT',
  'UNKNOWN_LEVEL',
  'UNKNOWN_ROW',
  'VERIFIER_MAY_NOT_ANSWER',
] as const;
export type WorkflowRefusalCode = (typeof workflowRefusalCodes)[number];

export interface Refusal<Code extends string = WorkflowRefusalCode> {
  code: Code;
  /** The rule that failed, as a sentence in kebab case. */
  rule: string;
  /** A Chinese sentence that says why and what to do. */
  detail: string;
  /** Facts as JSON; `whoCanAct` names who could do it instead, where that helps. */
  data: Record<string, unknown>;
}

/** What the score ledger said; its codes belong to the scoring room and are handed through unchanged. */
export type LedgerRefusal = Refusal<string>;

/** A rule refuses by code, sentence and facts; the engine adds the rule's own name. */
export type Objection = Omit<Refusal, 'rule'>;

export function object(code: WorkflowRefusalCode, detail: string, data: Record<string, unknown> = {}): Objection {
  return { code, detail, data };
}
