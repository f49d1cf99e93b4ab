// The whole vocabulary of the workflow room: lifecycle machines, decide, routes, deadlines, matching. Pure: no clock, no I/O.
export { itemEventTypes, itemStates, submissionEventTypes, submissionStates } from './vocabulary';
export type {
  ItemEventType,
  ItemState,
  LevelMode,
  Role,
  Seat,
  SubmissionEventType,
  SubmissionState,
} from './vocabulary';
export { roleName, stateName } from './names';
export { workflowRefusalCodes } from './refusal';
export type { LedgerRefusal, Refusal, WorkflowRefusalCode } from './refusal';
export { checkRoute } from './check-route';
export { defaultRoute, levelIndex } from './route';
export { goBack, unitPlace } from './return-algebra';
export type { Route, RouteLevel } from './route';
export { newSubmission } from './submission-snapshot';
export type { Pin, Signature, SkippedLevel, SubmissionSnapshot } from './submission-snapshot';
export { adjustmentsOf, unitTarget } from './submission-event';
export type { Adjustment, Correction, ReturnMode, SubmissionEvent, SubmissionProbe } from './submission-event';
export { newItem } from './item-snapshot';
export type { ItemEvent, ItemFacts, ItemProbe, ItemResult, ItemSnapshot } from './item-snapshot';
export type { ActingPerson, Facts, Finding, Holder, Readiness } from './facts';
export type { Move, SignatureRef, WorkflowFact, WorkflowFactType } from './workflow-fact';
export type { Effect, TaskChange } from './decision';
export { disablingNeedsReason, judgeEvidence } from './judge-evidence';
export type { EvidenceAct, EvidenceOrigin } from './judge-evidence';
export { judgeClosing } from './judge-closing';
export { judgeLateAnswer } from './judge-late-answer';
export { localMinute } from './local-minute';
export { judgeReminder, remindableFrom } from './judge-reminder';
export { preparerPin } from './submission-snapshot';
export { addWorkingDays, isOverdue, workingDaysBetween } from './working-days';
export { taskForPreparer, taskToAnswer } from './desk-tasks';
export {
  decideItem,
  decideSubmission,
  eventsOf,
  machineDigestSource,
} from './machines';
export type { MachineId, OfferedEvent } from './machines';
export { makeSubmissionDecider } from './submission-v1/submission-decider';
export type { Decision, SubmissionDecider } from './submission-v1/submission-decider';
export { submissionConditions, submissionRules } from './submission-v1/submission-rules';
export type { SubmissionConditions, SubmissionRuleName, SubmissionRules } from './submission-v1/submission-rules';
export { makeItemDecider } from './item-v1/item-decider';
export type { ItemDecider, ItemDecision } from './item-v1/item-decider';
export { itemConditions, itemRules } from './item-v1/item-rules';
export type { ItemConditions, ItemRuleName, ItemRules } from './item-v1/item-rules';
