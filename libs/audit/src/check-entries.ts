// Level 1 of the verification: each entry by itself, its place in its stream, and the head the stream must end at.
// Entries come grouped by stream; it keeps one line per stream and never a body.
import type { Envelope } from './entry';
import { zeroHash } from './entry';
import { entryHash } from './entry-hash';
import { readEnvelope } from './envelope-shape';
import { parseCanonical } from './parse-canonical';
import { ReplayCheck } from './check-replay';
import type { Faults } from './report';

export interface EntryRow {
  stream: string;
  seq: number;
  hash: string;
  body: Uint8Array;
  /** Copies that a database keeps beside the body; each one given is compared with it. */
  prev?: string;
  at?: string;
  type?: string;
  actor?: string | null;
}

export interface StreamHead {
  stream: string;
  seq: number;
  hash: string;
}

const copies = ['prev', 'at', 'type', 'actor'] as const;

export class EntryCheck {
  entries = 0;
  streams = 0;
  /** Where each stream ended; a stream is taken out once its head was seen. */
  private readonly ends = new Map<string, { seq: number; hash: string }>();
  private readonly replay: ReplayCheck;
  private stream: string | null = null;
  private last = { seq: 0, hash: zeroHash, at: '' };

  constructor(
    private readonly faults: Faults,
    private readonly origin: string | null,
  ) {
    this.replay = new ReplayCheck(faults);
  }

  /** The envelope where the body could be read, so that the further levels can look into it. */
  entry(row: EntryRow): Envelope | null {
    this.entries += 1;
    if (row.stream !== this.stream) this.begin(row);
    const { stream, seq } = row;
    if (entryHash(row.body) !== row.hash) this.faults.add('hash', stream, seq, '正文与其哈希不符：正文或哈希被改动过。');
    if (seq !== this.last.seq + 1) {
      this.faults.add('dense', stream, seq, `序号应为 ${this.last.seq + 1}，实为 ${seq}：中间有记录缺失、重复或次序被调换。`);
    }
    const envelope = this.read(row);
    if (envelope) this.inPlace(row, envelope);
    this.last = { seq, hash: row.hash, at: envelope?.at ?? this.last.at };
    this.ends.set(stream, { seq, hash: row.hash });
    return envelope;
  }

  /** The head as it lies on the record, or in the stream's own row. */
  head(head: StreamHead): void {
    const end = this.ends.get(head.stream);
    if (end === undefined) {
      this.faults.add('head', head.stream, head.seq, `应有 ${head.seq} 条记录，现一条也没有：整条记录流不见了。`);
    } else if (end.seq !== head.seq || end.hash !== head.hash) {
      this.faults.add('head', head.stream, head.seq, `业务记录上登记的末条是第 ${head.seq} 条，日志的末条是第 ${end.seq} 条，两者不是同一条。`);
    }
    this.ends.delete(head.stream);
  }

  /** After all heads: every stream must have had one. */
  everyStreamHadItsHead(): void {
    for (const [stream, end] of this.ends) this.faults.add('head', stream, end.seq, '日志里有这条记录流，但没有任何业务记录登记过它的末条。');
  }

  private begin(row: EntryRow): void {
    this.stream = row.stream;
    this.last = { seq: 0, hash: zeroHash, at: '' };
    this.replay.begin();
    const earlier = this.ends.get(row.stream);
    if (earlier) this.faults.add('order', row.stream, row.seq, '同一条记录流的记录被拆开排列，应连续排在一起。');
    else this.streams += 1;
  }

  private read(row: EntryRow): Envelope | null {
    const parsed = parseCanonical(row.body);
    if (!parsed.ok) {
      this.faults.add('canon', row.stream, row.seq, `正文不是规范字节（${parsed.why}）。`);
      return null;
    }
    const shape = readEnvelope(parsed.value);
    if (!shape.ok) {
      this.faults.add('shape', row.stream, row.seq, `正文不是一条记录：字段 ${shape.field} 缺失、多余或格式不符。`);
      return null;
    }
    return shape.envelope;
  }

  private inPlace(row: EntryRow, envelope: Envelope): void {
    const { stream, seq } = row;
    if (envelope.stream !== stream || envelope.seq !== seq) {
      this.faults.add('bind', stream, seq, `正文自称是 ${envelope.stream} 第 ${envelope.seq} 条，却放在这里：记录被移动过。`);
    }
    for (const copy of copies) {
      if (row[copy] !== undefined && row[copy] !== envelope[copy]) {
        this.faults.add('bind', stream, seq, `正文之外抄录的 ${copy} 与正文不同。`);
      }
    }
    if (this.origin !== null && envelope.log !== this.origin) {
      this.faults.add('origin', stream, seq, `正文属于日志 ${envelope.log}，不属于 ${this.origin}。`);
    }
    if (envelope.prev !== this.last.hash) this.faults.add('chain', stream, seq, '所指的上一条哈希与实际的上一条不符：链在此断开。');
    if (envelope.at <= this.last.at) this.faults.add('time', stream, seq, `时间 ${envelope.at} 不晚于上一条的 ${this.last.at}。`);
    this.replay.entry(envelope);
  }
}
