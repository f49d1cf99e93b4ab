// What crosses a wire or lies down for ever: schemas of HTTP, jobs and audit entries. It decides nothing.
export { checkPayload, entryPayloads, type CheckedPayload, type EntryPayload, type EntryType } from './entries/entry-payloads';

// HTTP: problems, bodies, answers
export { ProblemDocument, problemOf, problemStatuses, statusOf, type ProblemCode, type ProblemInput, type ProblemStatus } from './problems';
export {
  submissionEventBodies,
  type AdjustmentBody,
  type SubmissionEventBody,
  type SubmissionEventType,
} from './http/submission-events';
export {
  evidenceActBodies, evidenceChanged, evidenceList, evidencePreview, pageWidthQuery, uploadQuery,
  type EvidenceActBody,
} from './http/evidence-bodies';
export { createItemBody, itemEventBodies, type CreateItemBody, type ItemEventBody, type ItemEventType } from './http/item-events';
export {
  createPersonBody,
  createPostBody,
  createSubmissionBody,
  createUnitBody,
  endPostBody,
  logInBody,
  openCycleBody,
  type CreatePersonBody,
  type CreatePostBody,
  type CreateSubmissionBody,
  type CreateUnitBody,
  type EndPostBody,
  type OpenCycleBody,
} from './http/other-bodies';
export { changePasswordBody, disablePersonBody, type ChangePasswordBody } from './http/session-bodies';
export {
  comparisonQuery, deliveriesQuery, entriesQuery, executionQuery, itemAgeingQuery, itemSummaryQuery, itemsQuery, noQuery, pageQuery, scoreChangesQuery, scoresQuery, submissionsQuery, worklistCountsQuery, worklistQuery,
} from './http/queries';
export { reviewDraftBody, type ReviewDraftBody } from './http/review-draft';
export { reviewHoldAnswer, reviewHoldBody, type ReviewHoldBody } from './http/review-hold';
export { lastYearAnswer } from './http/answers/last-year-answers';
export { clauseTallyAnswer, deskAnswer, reviewAnswer, reviewDraftSaved } from './http/answers/review-answers';
export { ageingAnswer, executionAnswer, heatAnswer, scoresAnswer } from './http/answers/picture-answers';
export { comparisonAnswer } from './http/answers/comparison-answers';
export {
  cycleAnswer, cycleOpened, cyclePage, documentList, ledgerAnswer, rowHistoryAnswer, scoreChangePage, submissionAnswer, submissionPage, trailPage,
  workCounts, workPage,
} from './http/answers/submission-answers';
export { itemAnswer, itemPage, itemSummaryAnswer } from './http/answers/item-answers';
export { demonstrationAnswer, sessionAnswer } from './http/answers/session-answers';
export {
  deliveryPage, developmentMailPage, personCreated, personDisabled, personPage, postCreated, postEnded, postPage, sentNoticePage, unitPage,
} from './http/answers/administration-answers';
export { printedFormAnswer, type PrintedCell, type PrintedForm, type PrintedPage, type PrintedTable, type PrintedText } from './http/answers/print-answers';
export { created } from './http/answers/parts';

// Jobs: queues, what their jobs carry, how failure is treated
export type { JobDefinition, QueueOptions } from './jobs/job-definition';
export { housekeeping, housekeepingSchedule } from './jobs/housekeeping';
export { jobQueues } from './jobs/job-queues';
export { mailDelivery, mailDeliveryDead, type MailDelivery } from './jobs/mail-delivery';
export { remindBody, reminded, remindersAnswer } from './http/reminders';
export { submissionNotice, submissionNoticeDead, type Notice, type SubmissionNotice } from './jobs/submission-notice';
