// The trail's whole vocabulary: byte form, hash, chain, and what verifies them. Pure; it knows no database and no clock.
export type { Json } from './canonical-bytes';
export { parseCanonical, type Parsed } from './parse-canonical';
export { emptyHead, type ChainedEntry, type EntryDraft, type Envelope, type Head, type Payload } from './entry';
export { chainEntries, type Chained } from './chain-entries';
export { exitCodeOf, type Check, type Fault, type Report } from './report';
export type { EntryRow, StreamHead } from './check-entries';
export type { ScoreHeadRecord, ScoreLineRecord } from './check-ledger';
export type { RecordOfLog } from './check-records';
export type { LogRow, LogSource, PartOfLog, Stream } from './log-source';
export { verifyLog } from './log-verifier';
export { encodeLog } from './log-file';
export { verifyLogFile } from './verify-log-file';
