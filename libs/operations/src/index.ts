// The use cases: everything that may be done to the house, framework-free. The only room that opens a write transaction.
export type { Caller, Engine, Outcome, ReadOutcome, Refusal } from './engine';
// submission
export { actOnSubmission } from './submission/act-on-submission';
export type { Answered, EventCommand } from './submission/event-work';
export { joined, joinedBytes } from './submission/answer';
export { getSubmission, showSubmission } from './submission/get-submission';
export { printSubmission, printedPdf } from './submission/print-submission';
export { createSubmission } from './submission/create-submission';
// review
export { holdReview } from './review/hold-review';
export { saveReviewDraft } from './review/save-review-draft';
export { showDesk, showReview, tallyClauses } from './review/show-review';
// evidence
export { changeEvidence, type ActOnEvidence } from './evidence/change-evidence';
export { listEvidence } from './evidence/list-evidence';
export { receiveEvidence, type IncomingFile } from './evidence/receive-evidence';
export { drawEvidence, fileMissing, findEvidenceFile, previewEvidence, recordDownload, type FileToSend } from './evidence/show-evidence';
// item
export { actOnItem } from './item/act-on-item';
export type { ItemCommand } from './item/item-command';
export { createItem } from './item/create-item';
// cycle
export { openCycle } from './cycle/open-cycle';
// reads
export { compareCycle, type Comparison } from './reads/compare-cycle';
export { getItem, listItems, summarizeItems } from './reads/items';
export { countWorklist, getCycle, listCycles, listDocuments, listSubmissions, listWorklist, type WorklistBox } from './reads/lists';
export { showLastYear } from './reads/last-year';
export { remind, showReminders, type Reminders } from './notices/remind';
export { verifyFiles, type FilesReport } from './evidence/verify-files';
export { listScoreChanges, type ScoreChange } from './reads/score-changes';
export { scoreChangesTable } from './reads/score-changes-table';
export { scorePictures, scoresTable } from './reads/pictures/score-pictures';
export { executionPicture, executionTable } from './reads/pictures/execution-picture';
export { heatPicture, heatTable } from './reads/pictures/heat-picture';
export { ageingPicture, ageingTable } from './reads/pictures/ageing-picture';
export { listNotices } from './notices/list-notices';
export { getLedger, getRowHistory, getTimeline, listEntries, type EntryQuestion, type TrailEntry } from './reads/history';
export type { Page } from './reads/cursor';
// trail
// notices
export { listDeliveries, listDevelopmentMail, type DeliveryStatus } from './notices/administer-mail';
export { buryDelivery, deliverMail, type Delivered, type OutgoingMail, type SendMail, type SendVerdict } from './notices/deliver-mail';
export { fanOutNotice, type FanOut, type NoticeSettings } from './notices/fan-out-notice';
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
export { createPost } from './administration/create-post';
export { endPost } from './administration/end-post';
export { disablePerson, type DisablePerson } from './administration/disable-person';
export { listPeople, listPosts, listUnits } from './administration/lists';
export { beginFirstDistrict, type FirstAccount, type FirstDistrict } from './administration/begin-first-district';
// seed
export { listDemonstrationAccounts, loadDemonstration } from './seed/load-demonstration';
export type { CaseFiles } from './seed/demonstration-material';
export type { DemonstrationAccount } from './seed/demonstration-plan';
// waking
export { wakeQueues } from './notices/wake-queues';
