// PostgreSQL: start-up, connection, transactions, migrations, stores and queries. It decides nothing.
export { StartFault } from './start-fault';
export { parseDatabaseConfig, type DatabaseConfig, type DatabaseConfigAnswer } from './connection/parse-database-config';
export { openDatabase, type Database, type DatabaseOptions } from './connection/open-database';
export { openPastClock, type PastClock } from './connection/past-clock';
export { inTransaction, type Tx } from './connection/in-transaction';
export { isBusy, isMissedWrite, isSerialization, isUnavailable, isUniqueViolation, OutcomeUnknown } from './connection/database-errors';
export { runMigrations, type MigrationOptions, type MigrationReport } from './migrations/run-migrations';
export { startEmbeddedPostgres, type EmbeddedOptions, type EmbeddedPostgres } from './embedded/start-embedded-postgres';
export { runningEmbeddedUrl } from './embedded/running-embedded-url';
export { withConnection, type Reader } from './connection/with-connection';
export type { SqlValue } from './connection/encode-value';
export type { Answer, Statement as SqlStatement } from './connection/pipelined-transaction';
// writing: one statement from parts
export { composeWrite, type Part } from './write/statement';
export { entriesPart, payloadsPart, streamHeadPart, type EntryRow } from './write/entry-parts';
export {
  closeTaskPart, decisionPart, openTaskPart, pinsPart, submissionPart, unheldPart, voidPart,
  type DecisionRow, type SubmissionMove, type TaskOf, type TaskRow,
} from './write/case-parts';
export { scoreLinesPart, type ScoreLineAuthority, type ScoreLineRow } from './write/ledger-parts';
export { commandPart, contentPart, publicationPart, rowsPart, viewPart, type CommandRow, type Edition, type SavedRow } from './write/content-parts';
export { itemMovedPart, itemPersonPart, itemStepPart, newItemPart, type ItemMove, type ItemStep, type NewItem } from './write/item-parts';
export {
  firstTasksPart, newCyclePart, newSubmissionsPart, registeredPart,
  type FirstTask, type NewCycle, type NewSubmission, type RegisteredDocument, type SubmissionsOf,
} from './write/begin-parts';
export { cycleRecalledPart, formTasksClosedPart, formsCancelledPart, type CancelledForm } from './write/recall-parts';
export { jobPart } from './write/job-part';
export { reviewDraftAppliedPart, reviewDraftPart, type DraftLine, type DraftOwner } from './write/review-draft-parts';
export { contentLookPart, reviewHoldLeftPart, reviewHoldPart } from './write/review-hold-parts';
export { forgetQuestionPart, keptQuestionPart, type KeptQuestionRow, keptQuestionRows } from './write/kept-question-parts';
export { evidenceDisabledPart, evidenceFilePart, evidenceTiedPart, newEvidencePart, type EvidenceFileRow, type NewEvidence } from './write/evidence-parts';
// reading
export {
  itemBriefs, keptCommand, lockSubmission, lockSubmissionWithoutView, readSubmission, readSubmissions,
  type ItemBrief, type KeptCommand, type LockedSubmission, type PostRow, type WaitingDesk,
} from './queries/lock-submission';
export {
  entriesSinceHash, frozenContent, itemStates, ledgerLines, typedRows, viewBody,
  type EntryBrief, type LedgerFigures, type LedgerRow, type TypedRow,
} from './queries/case-material';
export {
  citableEvidence, evidenceAfterEntry, evidenceInUse, evidenceNames, evidenceOfItem, evidenceOfSubmission, keptFiles,
  type CitableFile, type EvidenceInUse, type EvidenceRow, type KeptFileRow, type EvidenceThen,
} from './queries/evidence-queries';
export { itemSteps, lockItem, readItem, type ItemStepRow, type LockedItem } from './queries/item-queries';
export { clauseLines, closedItems, lyingRows, scoreRows, type ClauseLine, type ClosedRow, type LyingRow, type ScoreRow, type SeatRow } from './queries/picture-queries';
export { itemAgeing, itemSummary, listItemRows, type AgeingRow, type ItemAge, type ItemFilter, type ItemSummaryRow, type NextQuestion } from './queries/item-register-queries';
export {
  actorRow, budgetUnits, cycleNamed, cycleProgress, cycleRow, cycleToBeginIn, listCycleRows, listRegistered, unitsOfCycle,
  type ActorRow, type BudgetUnitRow, type CycleRow, type DocumentListRow, type ListedCycleRow, type ProgressRow,
} from './queries/cycle-queries';
export {
  cycleToRecall, enteredInForms, formsOfCycle, lockCycle, lockFormsOfCycle,
  type CycleToRecall, type EnteredCount, type FormOfCycle,
} from './queries/recall-queries';
export {
  progressRows, progressSummary, reviewFigures,
  type ProgressFilter, type ProgressOfOne, type ProgressSummaryRow, type ReviewFigures, type StepCapacity,
} from './queries/progress-queries';
export { tablesToCompare, type TableToCompare } from './queries/comparison-queries';
export {
  boxRows, listSubmissionRows, nextExpected, noDay, todoRows, worklistCounts,
  type PersonBox, type Seat, type SubmissionFilter, type WorkCounts, type WorkPlace, type WorkRow,
} from './queries/list-queries';
export { countEntries, countLookedAt, entriesAround, findEntries, itemEntriesUntil, returnEntries, rowEntries, streamEntries, type EntryFilter, type EntryRead, type PastEntry } from './queries/trail-queries';
export {
  clauseTally, lastDecisionOf, reviewDraftRows, reviewHoldOf,
  type ClauseTally, type LastDecisionRow, type ReviewDraftRow, type ReviewHoldRow,
} from './queries/review-queries';
export {
  editionContent, type EditionContent, type EditionFilter, type EditionPlace, type EditionRow, editionsOf, publicEditions, publicYears,
} from './queries/publication-queries';
export { keptCommandsOf, marksForBatch, type MarksForBatch } from './queries/batch-queries';
export { frozenForm, type FrozenForm } from './queries/last-year-queries';
export { returnCounts, type QuestionKey } from './queries/question-queries';
export { lockStreamHead, type StreamHeadRow } from './queries/stream-head';
export { readDirectory, type DirectoryRow } from './queries/directory';
export { routeDocument, ruleSetDocument, ruleSetDocuments, ruleSetsWithUse, type RuleSetRow } from './queries/register-documents';
export { conditionSql, entryColumns, itemColumns, submissionColumns, type ColumnMap, type SqlCondition } from './queries/condition-sql';
// sessions and administration
export {
  accountRow, freeFailures, profileRow, sessionRow, takeAttempt,
  type AccountRow, type AttemptRow, type ProfileRow, type SessionRow,
} from './queries/session-queries';
export {
  accountsOfPerson, anyAdministrator, holdersOf, listAppointmentRows, listPersonRows, listPostRows, listUnitRows, lockDistrict, lockPeople, lockPost, lockSetUp, othersHolding, peopleWithPosts,
  unitsNamed, unlockSetUp,
  type AccountHolder, type AppointmentRow, type LockedPost, type PersonListRow, type PersonWithPosts, type PostListRow, type UnitListRow, type UnitRow,
} from './queries/administration-queries';
export {
  closeSessionsPart, closeSessionStatement, forgetAttemptsPart, openSessionPart, replacePasswordPart, resetPasswordPart, touchSession,
} from './write/session-parts';
export { disablePersonPart, endPostPart } from './write/administration-parts';
export {
  accountsPart, districtPart, peoplePart, postsPart, streamHeadsPart, unitsPart,
  type NewAccount, type NewDistrict, type NewPerson, type NewPost, type NewUnit,
} from './write/set-up-parts';
export { namedFiles, namedRows, namedSubmissions, namesOfPeople, namesOfUnits, type NamedRow, type NamedSubmission } from './queries/named-queries';
export { openTaskOf, type OpenTaskRow } from './queries/reminder-queries';
// jobs, mail and what expires
export { wakeStatement } from './queue/wake-statement';
export { noticeMaterial, type NoticeMaterial, type NoticePerson, type NoticeTask } from './mail/notice-material';
export {
  buryPart, developmentMailPart, newDeliveries, settlePart, takeDelivery,
  type NoticeRow, type TakenDelivery,
} from './mail/delivery-parts';
export { digestPart, heldSettledPart, lockHeld, peopleWithHeld, type HeldFor, type HeldNotice } from './mail/digest-parts';
export { digestsUnneededPart, heldDroppedPart, inboxMarkedPart, mailWishPart, type Mark } from './mail/inbox-parts';
export { inboxCounts, inboxRows, mailWish, nextTries, type InboxCounts, type InboxOf, type InboxRow, type MailWish } from './mail/inbox-queries';
export {
  deliveriesPage, deliveryCounts, developmentMailPage, noticesOfSubmission, waitingJobs,
  type ListedDelivery, type ListedDevelopmentMail, type SentNotice,
} from './mail/delivery-queries';
export { deleteExpired, deleteSettledNotices, requeueLost, type ExpiredRows } from './write/expired-rows';
export { withLogSource } from './queries/log-source';
export type { Derive as DeriveRecords } from './queries/records-of-log';
export { migrationState } from './migrations/migration-state';
