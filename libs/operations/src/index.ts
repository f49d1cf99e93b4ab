// The use cases: everything that may be done to the house, framework-free. The only room that opens a write transaction.
export type { Caller, Engine, Outcome, ReadOutcome, Refusal } from './engine';
// submission
export { actOnSubmission } from './submission/act-on-submission';
export type { Answered, EventCommand } from './submission/event-work';
export { joined, joinedBytes } from './submission/answer';
export { getPastSubmission } from './submission/get-past';
export { getSubmission, showSubmission } from './submission/get-submission';
export { printSubmission, printedPdf } from './submission/print-submission';
export { createSubmission } from './submission/create-submission';
// review
export { holdReview } from './review/hold-review';
export { saveReviewDraft } from './review/save-review-draft';
export { showDesk, showReview, tallyClauses } from './review/show-review';
// batch
export { approveBatch, type BatchResult } from './batch/approve-batch';
export { showBatch, type Batch } from './batch/show-batch';
// evidence
export { changeEvidence, type ActOnEvidence } from './evidence/change-evidence';
export { listEvidence } from './evidence/list-evidence';
export { receiveEvidence, type IncomingFile } from './evidence/receive-evidence';
export { drawEvidence, fileMissing, findEvidenceFile, previewEvidence, recordDownload, type AskedEvidence, type FileToSend } from './evidence/show-evidence';
// item
export { actOnItem } from './item/act-on-item';
export type { ItemCommand } from './item/item-command';
export { changeItemEvidence } from './item/change-item-evidence';
export { receiveItemEvidence } from './item/receive-item-evidence';
export { listItemEvidence } from './item/see-item-evidence';
export { createItem } from './item/create-item';
// cycle
export { dryRunCycle } from './cycle/dry-run-cycle';
export { openCycle } from './cycle/open-cycle';
export { recallCycle, showRecall } from './cycle/recall-cycle';
// rule sets
export { registerRuleSet } from './rule-sets/register-rule-set';
export { compareVersions, listRuleSets, showRuleSet, versionOf } from './rule-sets/show-rule-sets';
export { tryOnCycle, tryOnSubmission } from './rule-sets/try-rule-set';
// reads
export { compareCycle, type Comparison } from './reads/compare-cycle';
export { getItem, listItems, summarizeItems } from './reads/items';
export { countWorklist, getCycle, listCycles, listDocuments, listSubmissions, listWorklist } from './reads/lists';
export { showOverview, showProgress, type ProgressAsked } from './reads/progress';
export { overviewTable } from './reads/overview-table';
export { progressTable } from './reads/progress-table';
export { itemsTable, submissionsTable, worklistTable } from './reads/list-tables';
export { ledgerTable, timelineTable } from './questions/trail-tables';
export { showLastYear } from './reads/last-year';
export { remind, showReminders, type Reminders } from './notices/remind';
export { verifyFiles, type FilesReport } from './evidence/verify-files';
export { scorePictures, scoresTable } from './reads/pictures/score-pictures';
export { executionPicture, executionTable } from './reads/pictures/execution-picture';
export { heatPicture, heatTable } from './reads/pictures/heat-picture';
export { ageingPicture, ageingTable } from './reads/pictures/ageing-picture';
export { listNotices } from './notices/list-notices';
export { getLedger, getRowHistory, getTimeline, type EntryQuestion, type TrailEntry } from './reads/history';
export type { Page } from './reads/cursor';
// questions
export { askQuestion, listQuestions, type AnswerLine, type Filled, type QuestionAnswer } from './questions/ask-question';
export { listEntries, recordsTable, type RecordsQuestion } from './questions/list-entries';
export { forgetQuestion, keepQuestion, listKeptQuestions } from './questions/kept-questions';
export { answerTable } from './questions/answer-table';
export { howFar } from './questions/keep-lines';
// notices
export { listDeliveries, listDevelopmentMail, type DeliveryStatus } from './notices/administer-mail';
export { buryDelivery, deliverMail, type Delivered, type OutgoingMail, type SendMail, type SendVerdict } from './notices/deliver-mail';
export { fanOutNotice, type FanOut, type NoticeSettings } from './notices/fan-out-notice';
export { countInbox, keepMailWish, listInbox, markInbox, showMailWish } from './notices/inbox';
export { sendDigests } from './notices/send-digests';
export { keepHouse, type HouseKept } from './notices/keep-house';
export { exportTrail, listDistricts, verifyTrail, type DistrictOfLog } from './trail/verify-trail';
// register
export { setUpDistrict, type DistrictPlan, type DistrictSetUp } from './register/set-up-district';
// session
export { openSession, type LogIn, type Opened } from './session/open-session';
export type { SessionRules } from './session/session-rules';
export { admit, noSession, readSession, type SessionHolder } from './session/read-session';
export { refusedReads, type Reading } from './trail/record-refused-read';
export { closeSession } from './session/close-session';
export { changePassword, type PasswordChange } from './session/change-password';
export { profileOf, type Profile, type ProfilePost } from './session/profile';
export { looksLikeToken, sessionHash } from './session/session-token';
export { hashPassword } from './session/password-hash';
// administration
export { createPerson } from './administration/create-person';
export { createUnit } from './administration/create-unit';
export { importPeople } from './administration/import-people';
export { importPosts } from './administration/import-posts';
export { importUnits } from './administration/import-units';
export { createPost } from './administration/create-post';
export { endPost } from './administration/end-post';
export { disablePerson, type DisablePerson } from './administration/disable-person';
export { listAppointments, showPowers, type Powers } from './administration/appointments';
export { resetPassword } from './administration/reset-password';
export { listPeople, listPosts, listUnits } from './administration/lists';
export { beginFirstDistrict, type FirstAccount, type FirstDistrict } from './administration/begin-first-district';
// publications
export { kept } from './publications/kept';
export { publicShelf, type PublicQuestion, type PublicShelf } from './publications/shelf';
// seed
export { listDemonstrationAccounts, loadDemonstration } from './seed/load-demonstration';
export type { CaseFiles } from './seed/demonstration-material';
export type { DemonstrationAccount } from './seed/demonstration-plan';
// waking
export { wakeQueues } from './notices/wake-queues';
