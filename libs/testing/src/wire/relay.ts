// One connection through the wire proxy: passes messages on, and cuts where it is told.
// It never changes a message; what is cut is not sent in part.
import type { Socket } from 'node:net';
import { FrameReader, type Frame } from './frame-reader';

/** One request that the server must answer with "ready": a simple query or everything up to a Sync. */
export interface Exchange {
  /** Counted from 1 over all connections since the last watch(). */
  readonly number: number;
  /** The text, or the name of a statement that was prepared before. */
  readonly sql: string;
}

/** before: the server never sees the request. after: it has done it, but nobody hears the answer. */
export type Cut = 'before' | 'after' | undefined;

export class Relay {
  private readonly fromClient = new FrameReader(true);
  private readonly fromServer = new FrameReader(false);
  private loggedIn = false;
  private cut: Cut;
  private request: Frame[] = [];
  /** Requests at the server; the last one is the one not to be answered where the cut is 'after'. */
  private unanswered = 0;

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    private readonly decide: (sql: string) => Cut,
  ) {
    client.on('data', (chunk: Buffer) => this.fromClient.push(chunk).forEach((frame) => this.onRequest(frame)));
    server.on('data', (chunk: Buffer) => this.fromServer.push(chunk).forEach((frame) => this.onAnswer(frame)));
    for (const [one, other] of [[client, server], [server, client]] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.end());
    }
  }

  private onRequest(frame: Frame): void {
    if (this.cut) return;
    this.request.push(frame);
    const endsExchange = this.loggedIn && (frame.type === 'Q' || frame.type === 'S');
    if (this.loggedIn && !endsExchange && frame.type !== 'X') return;
    const request = this.request;
    this.request = [];
    if (endsExchange) {
      this.cut = this.decide(sqlOf(request));
      if (this.cut === 'before') return this.hangUpWhenAnswered();
      this.unanswered += 1;
    }
    this.server.write(Buffer.concat(request.map(({ bytes }) => bytes)));
  }

  private onAnswer(frame: Frame): void {
    const isSwallowed = this.cut === 'after' && this.unanswered === 1;
    if (!isSwallowed) this.client.write(frame.bytes);
    if (frame.type !== 'Z') return;
    if (this.loggedIn) this.unanswered -= 1;
    this.loggedIn = true;
    if (this.cut) this.hangUpWhenAnswered();
  }

  private hangUpWhenAnswered(): void {
    if (this.unanswered > 0) return;
    this.server.destroy();
    this.client.end();
  }
}

/** Q and P carry the text; B names a statement that needs no text any more (the empty name is the unnamed one). */
function sqlOf(request: readonly Frame[]): string {
  const query = request.find(({ type }) => type === 'Q');
  if (query) return textAt(query.bytes, 5);
  const parse = request.find(({ type }) => type === 'P');
  if (parse) return textAt(parse.bytes, endOfText(parse.bytes, 5) + 1);
  const bind = request.find(({ type }) => type === 'B');
  return bind ? textAt(bind.bytes, endOfText(bind.bytes, 5) + 1) : '';
}

function textAt(bytes: Buffer, start: number): string {
  return bytes.toString('utf8', start, endOfText(bytes, start));
}

function endOfText(bytes: Buffer, start: number): number {
  return bytes.indexOf(0, start);
}
