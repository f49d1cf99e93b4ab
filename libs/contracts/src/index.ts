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
  evidenceActBodies, evidenceChanged, evidenceList, evidencePreview, itemEvidenceList, itemFileActBody, itemFileChanged, itemUploadQuery, pageWidthQuery, uploadQuery,
  type EvidenceActBody,
} from './http/evidence-bodies';
export { createItemBody, itemEventBodies, type CreateItemBody, type ItemEventBody, type ItemEventType } from './http/item-events';
export {
  createPersonBody,
  createPostBody,
  createSubmissionBody,
  createUnitBody,
  dryRunCycleBody,
  endPostBody,
  logInBody,
  openCycleBody,
  resetPasswordBody,
  type CreatePersonBody,
  type CreatePostBody,
  type CreateSubmissionBody,
  type CreateUnitBody,
  type DryRunCycleBody,
  type EndPostBody,
  type OpenCycleBody,
  type ResetPasswordBody,
} from './http/other-bodies';
export { importPeopleBody, importPostsBody, importUnitsBody, type ImportPeopleBody, type ImportPostsBody, type ImportUnitsBody } from './http/import-bodies';
export { changePasswordBody, disablePersonBody, type ChangePasswordBody } from './http/session-bodies';
export {
  comparisonQuery, deliveriesQuery, entriesQuery, itemSummaryQuery, itemsQuery, noQuery, pageQuery, progressQuery, submissionsQuery, worklistCountsQuery, worklistQuery,
  publicationsQuery, auditQuestionQuery, asOfQuery, appointmentsQuery, powersQuery, executionQuery, itemAgeingQuery, scoresQuery,
} from './http/queries';
export { cycleRecalled, recallAnswer, recallCycleBody, type RecallCycleBody } from './http/recall-cycle';
export { reviewDraftBody, type ReviewDraftBody } from './http/review-draft';
export { reviewHoldAnswer, reviewHoldBody, type ReviewHoldBody } from './http/review-hold';
export { batchAnswer, batchBody, batchQuery, batchResult, type BatchBody } from './http/batch';
export {
  inboxCountsAnswer, inboxMarksBody, inboxPage, inboxQuery, mailWishAnswer, mailWishBody,
  type InboxMarksBody, type MailWishBody,
} from './http/inbox';
export { lastYearAnswer } from './http/answers/last-year-answers';
export { clauseTallyAnswer, deskAnswer, reviewAnswer, reviewDraftSaved } from './http/answers/review-answers';
export { overviewAnswer, progressAnswer } from './http/answers/progress-answers';
export { ageingAnswer, executionAnswer, heatAnswer, scoresAnswer } from './http/answers/picture-answers';
export { comparisonAnswer } from './http/answers/comparison-answers';
export {
  cycleAnswer, cycleOpened, cyclePage, documentList, ledgerAnswer, rowHistoryAnswer, submissionAnswer, submissionPage, trailPage,
  workCounts, workPage,
} from './http/answers/submission-answers';
export { auditAnswer, fileProgress, keepQuestionBody, keptQuestionList, questionList, recordPage, type KeepQuestionBody } from './http/answers/audit-answers';
export { itemAnswer, itemPage, itemSummaryAnswer } from './http/answers/item-answers';
export { demonstrationAnswer, sessionAnswer } from './http/answers/session-answers';
export {
  appointmentPage, deliveryPage, developmentMailPage, importAnswer, importPeopleAnswer, powersAnswer, personCreated, personDisabled, personPage, postCreated, postEnded, postPage, sentNoticePage, unitPage, type ImportAnswer, type ImportPeopleAnswer, type RowFault,
} from './http/answers/administration-answers';
export { printedFormAnswer, type PrintedCell, type PrintedForm, type PrintedPage, type PrintedTable, type PrintedText } from './http/answers/print-answers';
export {
  cycleTrialBody, cycleTrialPage, registerRuleSetBody, ruleSetAnswer, ruleSetComparison, ruleSetComparisonQuery, ruleSetList, ruleSetRegistered, trialAnswer, trialBody,
  type RegisterRuleSetBody,
} from './http/rule-sets';
export { cyclePlanAnswer } from './http/answers/cycle-plan-answers';
export { type Publication, publicationAnswer, type PublicationBrief, publicationPage } from './http/answers/publication-answers';
export { created } from './http/answers/parts';

// Jobs: queues, what their jobs carry, how failure is treated
export type { JobDefinition, QueueOptions } from './jobs/job-definition';
export { housekeeping, housekeepingSchedule } from './jobs/housekeeping';
export { jobQueues } from './jobs/job-queues';
export { mailDigest, mailDigestSchedule } from './jobs/mail-digest';
export { mailDelivery, mailDeliveryDead, type MailDelivery } from './jobs/mail-delivery';
export { remindBody, reminded, remindersAnswer } from './http/reminders';
export { submissionNotice, submissionNoticeDead, type Notice, type SubmissionNotice } from './jobs/submission-notice';
