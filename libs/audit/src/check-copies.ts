// What a database writes beside an entry so that queries find it: row, unit, year, submission, and the content that a command left
// behind. None of it stands in the body as such; each is worked out from the entries and compared. It keeps one stream at a time,
// and the last content hash of every submission.
import type { Json } from './canonical-bytes';
import { commandOf } from './command-fold';
import type { Envelope } from './entry';
import type { Faults } from './report';

export interface EntryCopies {
  row: string | null;
  unit: string | null;
  year: number;
  submission: string | null;
  /** On the last entry that a command writes into the stream of a submission: the hash of the content after it. */
  content_hash: string | null;
}

type Pub = Record<string, Json>;
interface Stream {
  name: string;
  unit: string | null;
  year: number | null;
  submission: string | null;
  row: string | null;
  inDraft: boolean;
  command: string;
  /** What the entries of the command say that the content was after it. */
  said: string | null;
  left: string | null;
  hash: string | null;
  seq: number;
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

export class CopyCheck {
  /** Content hash after the last command, by stream. */
  readonly hashes = new Map<string, string>();
  private at: Stream | null = null;

  constructor(private readonly faults: Faults) {}

  entry(stream: string, seq: number, envelope: Envelope, copies: EntryCopies): void {
    if (this.at?.name !== stream) this.begin(stream);
    const at = this.at as Stream;
    const pub = envelope.pub as Pub;
    learn(at, envelope.type, pub);
    const year = at.year ?? Number(envelope.at.slice(0, 'yyyy'.length));
    const row = 'row' in pub ? textOf(pub['row']) : at.row;
    const submission = /^(refusal|read)\//.test(stream) ? textOf(pub['submission']) : at.submission;
    const due = { row, unit: at.unit, year, submission };
    const differs = (['row', 'unit', 'year', 'submission'] as const).filter((key) => copies[key] !== due[key]);
    if (differs.length > 0) this.fault(stream, seq, `正文之外抄录的 ${differs.join('、')} 与记录不符：查询会找错这条记录。`);
    if (stream.startsWith('submission/')) this.content(at, seq, envelope, copies.content_hash);
    else if (copies.content_hash !== null) this.fault(stream, seq, '这条记录不属于自评件，却登记了内容哈希。');
  }

  /** After all entries. */
  finish(): void {
    if (this.at !== null) this.endCommand(this.at);
    this.at = null;
  }

  private begin(name: string): void {
    this.finish();
    const [kind, id = null] = name.split('/');
    const unit = kind === 'unit' || (kind === 'refusal' && id !== 'none') ? id : null;
    const submission = kind === 'submission' ? id : null;
    this.at = { name, unit, year: null, submission, row: null, inDraft: true, command: '', said: null, left: null, hash: null, seq: 0 };
  }

  private content(at: Stream, seq: number, envelope: Envelope, hash: string | null): void {
    const command = commandOf(envelope);
    if (command !== at.command) this.beginCommand(at, envelope, command);
    else if (at.left !== null) this.fault(at.name, at.seq, '内容哈希登记在一次操作的中间：只应在其末条。');
    const pub = envelope.pub as Pub;
    at.said = textOf(pub['content_hash']) ?? at.said;
    at.left = hash;
    at.seq = seq;
    if ('to_state' in pub) at.inDraft = pub['to_state'] === 'draft';
  }

  private beginCommand(at: Stream, envelope: Envelope, command: string): void {
    this.endCommand(at);
    // A draft is saved more often than it is entered: what was seen of it need not have an entry. Not every event says what content was seen.
    // Not every event names the hash that was seen.
    const seen = envelope.saw?.content_hash ?? null;
    if (!at.inDraft && at.hash !== null && seen !== null && seen !== at.hash) this.fault(at.name, at.seq, '登记的内容哈希不是下一步操作的人所看到的。');
    Object.assign(at, { command, said: null, left: null });
  }

  private endCommand(at: Stream): void {
    if (at.seq === 0 || !at.name.startsWith('submission/')) return;
    if (at.left === null) this.fault(at.name, at.seq, '一次操作的末条没有登记内容哈希。');
    else if (at.said !== null && at.said !== at.left) this.fault(at.name, at.seq, '登记的内容哈希与记录正文所说的不同。');
    at.hash = at.left;
    if (at.left !== null) this.hashes.set(at.name, at.left);
  }

  private fault(stream: string, seq: number, detail: string): void {
    this.faults.add('bind', stream, seq, detail);
  }
}

/** The first entry of a stream says whose it is; an item's row is the row of all its entries. */
function learn(at: Stream, type: string, pub: Pub): void {
  const [what] = type.split('@');
  if (what === 'submission.created' || what === 'item.created' || what === 'post.created') at.unit = textOf(pub['unit']);
  if (what === 'submission.created' || what === 'item.created' || what === 'cycle.opened') at.year = typeof pub['year'] === 'number' ? pub['year'] : null;
  if (what === 'item.created') Object.assign(at, { row: textOf(pub['row']), submission: textOf(pub['submission']) });
}
