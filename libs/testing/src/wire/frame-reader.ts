// Cuts a PostgreSQL byte stream into its messages. It knows lengths and type letters, not meanings.

export interface Frame {
  /** '' for the start-up message, which has no type letter. */
  readonly type: string;
  readonly bytes: Buffer;
}

export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);

  /** A client opens with one message without a type letter; a server never sends one. */
  constructor(private untypedFirst: boolean) {}

  push(chunk: Buffer): Frame[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const frames: Frame[] = [];
    for (let frame = this.take(); frame; frame = this.take()) frames.push(frame);
    return frames;
  }

  private take(): Frame | undefined {
    const typeBytes = this.untypedFirst ? 0 : 1;
    if (this.rest.length < typeBytes + 4) return undefined;
    const length = typeBytes + this.rest.readInt32BE(typeBytes);
    if (this.rest.length < length) return undefined;
    const bytes = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    this.untypedFirst = false;
    return { type: typeBytes === 0 ? '' : String.fromCharCode(bytes[0] ?? 0), bytes };
  }
}
