// What tests stand on: a database per file, a clock, a mail peer, a cuttable wire, real child processes.
// Imported by tests only, and by no room above.
export { arrangeSubmission, type ArrangedEntry, type ArrangedSubmission, type SeatRole } from './arrange-submission';
export { childProcesses, type NodeProcess, type ProcessToStart } from './child-processes';
export { startMailbox, type MailAnswer, type Mailbox, type ReceivedMail } from './mail/start-mailbox';
export { testDatabase, type TestDatabase } from './test-database';
export { testFolder } from './test-folder';
export { FrameReader } from './wire/frame-reader';
export { startWireProxy, type WireProxy } from './wire/start-wire-proxy';
export type { Cut, Exchange } from './wire/relay';
// files
export { docxOf, heavyPdfOf, pdfOf, pngOf, vastPdfOf, xlsxOf, zipOf, type ZipMember } from './files/made-files';
