// Every check of a whole log, fed piece by piece: entries, then score lines, score heads and stream heads.
// It never knows where the pieces come from.
import { CopyCheck } from './check-copies';
import { EntryCheck, type StreamHead } from './check-entries';
import { LedgerCheck, type ScoreHeadRecord, type ScoreLineRecord } from './check-ledger';
import { PayloadCheck } from './check-payloads';
import { RecordCheck, type RecordOfLog } from './check-records';
import { CommandFold } from './command-fold';
import type { LogRow, PartOfLog } from './log-source';
import { Faults, reportOf, type Check, type Report } from './report';
import { toldBy } from './score-attribution';

export class LogVerifier {
  private readonly entries: EntryCheck;
  private readonly payloads: PayloadCheck;
  private readonly ledger: LedgerCheck;
  private readonly copies: CopyCheck;
  private readonly records: RecordCheck;
  private readonly commands = new CommandFold();

  constructor(
    private readonly origin: string,
    readonly faults = new Faults(),
  ) {
    this.entries = new EntryCheck(faults, origin);
    this.payloads = new PayloadCheck(faults);
    this.ledger = new LedgerCheck(faults);
    this.copies = new CopyCheck(faults);
    this.records = new RecordCheck(faults, {
      contentHashOf: (stream) => this.copies.hashes.get(stream) ?? null,
      isTotal: (stream, total) => this.ledger.isTotal(stream, total),
    });
  }

  get entryCount(): number {
    return this.entries.entries;
  }

  entry(row: LogRow): void {
    const envelope = this.entries.entry(row);
    if (!envelope) return;
    // Outside place, inside words: a moved entry is a fault of its own and must not hide what it says.
    const { stream, seq } = row;
    const { type, pub, priv } = envelope;
    this.payloads.entry({ stream, seq, type, pub, priv }, row.payload);
    const place = this.commands.entry(stream, envelope);
    const inDatabase = row.copies !== undefined;
    this.ledger.entry({ stream, seq, type, pub }, inDatabase && type.startsWith('score.') ? toldBy(envelope, place, row.payload) : null);
    if (row.copies) this.copies.entry(stream, seq, envelope, row.copies);
    this.records.entry(stream, seq, envelope, place.level, row.payload);
  }

  /** The last command ends where the entries end; finish() says so too. */
  entriesDone(): void {
    this.copies.finish();
  }

  scoreLine(line: ScoreLineRecord): void {
    this.ledger.line(line);
  }

  scoreHead(head: ScoreHeadRecord): void {
    this.ledger.head(head);
  }

  head(head: StreamHead): void {
    this.entries.head(head);
  }

  record(record: RecordOfLog): void {
    this.records.record(record);
  }

  /** Asks for what is still missing, as far as the checks named were fed. */
  finish(checked: readonly Check[]): Report {
    this.entriesDone();
    this.payloads.everyGapHasItsTombstone();
    if (checked.includes('ledger')) this.ledger.everyEntryHadItsLine();
    if (checked.includes('score-head')) this.ledger.everyRowHadItsHead();
    if (checked.includes('head')) this.entries.everyStreamHadItsHead();
    if (checked.includes('record')) this.records.nothingMissing();
    const { entries, streams } = this.entries;
    return reportOf(this.faults, checked, { origins: [this.origin], entries, streams, scoreLines: this.ledger.lines });
  }
}

const ofEntries: readonly Check[] = ['canon', 'shape', 'hash', 'bind', 'origin', 'order', 'dense', 'chain', 'time', 'replay', 'payload'];

/** Verifies a log where it lies, a database for example. */
export async function verifyLog({ origin, entries, scoreLines, scoreHeads, heads, records }: PartOfLog): Promise<Report> {
  const verifier = new LogVerifier(origin);
  const checked = [...ofEntries];
  for await (const row of entries) verifier.entry(row);
  verifier.entriesDone();
  if (scoreLines) {
    checked.push('ledger');
    for await (const line of scoreLines) verifier.scoreLine(line);
  }
  if (scoreHeads) {
    checked.push('score-head');
    for await (const head of scoreHeads) verifier.scoreHead(head);
  }
  if (heads) {
    checked.push('head');
    for await (const head of heads) verifier.head(head);
  }
  if (records) {
    checked.push('record');
    for await (const record of records) verifier.record(record);
  }
  return verifier.finish(checked);
}
