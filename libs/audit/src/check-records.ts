// What the entries say a record must look like now, against the record as it lies. Entries first, then records. Submissions, evidence
// and plain records have a file each; the documents that were registered are judged here.
import type { Json } from './canonical-bytes';
import { EvidenceRecordCheck, type EvidenceRecord } from './check-evidence-records';
import { PlainRecordCheck, type PlainRecord } from './check-plain-records';
import { SubmissionRecordCheck, type Elsewhere, type RecordOfSubmission } from './check-submission-records';
import type { Envelope, Payload } from './entry';
import type { Faults } from './report';

/** Rules or a route, with the digest made anew of what lies there. */
export interface DocumentRecord {
  what: 'document';
  kind: 'rule-set' | 'route';
  id: string;
  version: number;
  digest: string;
}

/** A record as the database holds it now; `stream` is the stream of its entries. */
export type RecordOfLog = RecordOfSubmission | EvidenceRecord | PlainRecord | DocumentRecord;

const registered = /^(rule-set|route)\.registered@/;
const keyOf = (kind: string, id: Json | undefined, version: Json | undefined): string => `${kind} ${JSON.stringify([id ?? null, version ?? null])}`;

export class RecordCheck {
  private readonly submissions: SubmissionRecordCheck;
  private readonly evidence: EvidenceRecordCheck;
  private readonly plain: PlainRecordCheck;
  private readonly documents = new Map<string, { digest: Json | undefined; seen: boolean }>();

  constructor(
    private readonly faults: Faults,
    elsewhere: Elsewhere,
  ) {
    this.submissions = new SubmissionRecordCheck(faults, elsewhere);
    this.evidence = new EvidenceRecordCheck(faults);
    this.plain = new PlainRecordCheck(faults);
  }

  /** @param level the level of the submission whose turn it was when the command began */
  entry(stream: string, seq: number, envelope: Envelope, level: string | null, payload: Payload | null): void {
    const [, document] = registered.exec(envelope.type) ?? [];
    if (document !== undefined) {
      const { id, version, digest } = envelope.pub as Record<string, Json>;
      this.documents.set(keyOf(document, id, version), { digest, seen: false });
    }
    this.submissions.entry(stream, seq, envelope, level);
    this.evidence.entry(stream, seq, envelope, payload);
    this.plain.entry(stream, envelope, payload);
  }

  record(record: RecordOfLog): void {
    switch (record.what) {
      case 'document':
        return this.document(record);
      case 'evidence':
        return this.evidence.record(record);
      case 'item':
      case 'post':
      case 'person':
      case 'unit':
        return this.plain.record(record);
      default:
        return this.submissions.record(record);
    }
  }

  /** What the entries tell of and no record shows. */
  nothingMissing(): void {
    this.submissions.nothingMissing();
    this.evidence.nothingMissing();
    this.plain.nothingMissing();
    for (const [key, document] of this.documents) if (!document.seen) this.fault(`登记过的「${key}」不在库里。`);
  }

  private document(record: DocumentRecord): void {
    const key = keyOf(record.kind, record.id, record.version);
    const document = this.documents.get(key);
    if (!document) return this.fault(`「${key}」在库里，却没有登记的记录。`);
    document.seen = true;
    if (document.digest !== record.digest) this.fault(`「${key}」的内容与登记时不同：用过的规则或路线被改动过。`);
  }

  private fault(detail: string): void {
    this.faults.add('record', 'register', null, detail);
  }
}
