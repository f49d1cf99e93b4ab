// One keep-alive HTTP/1.1 connection that sends one request at a time and reads the answer to its end: as lean as a load
// generator has to be on the cores that it shares with what it measures. It knows Content-Length and nothing else.
import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  status: number;
  head: string;
  body: Buffer;
}

export class HttpConnection {
  private waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | undefined;
  private received: Buffer[] = [];
  private size = 0;
  private wanted: { bytes: number; bodyAt: number; status: number; head: string } | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('the API closed the connection')));
  }

  static open(address: string): Promise<HttpConnection> {
    const { hostname, port, host } = new URL(address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new HttpConnection(socket, host)));
      socket.once('error', reject);
    });
  }

  send(method: string, path: string, body: string, headers: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      const length = Buffer.byteLength(body);
      this.socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${this.host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${headers}\r\n${body}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    this.size += chunk.length;
    this.wanted ??= this.readHead();
    if (this.wanted === undefined || this.size < this.wanted.bytes) return;
    const { status, head, bodyAt } = this.wanted;
    const body = Buffer.concat(this.received).subarray(bodyAt);
    this.received = [];
    this.size = 0;
    this.wanted = undefined;
    this.waiting?.resolve({ status, head, body });
  }

  private readHead(): HttpConnection['wanted'] {
    const all = Buffer.concat(this.received);
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const head = all.subarray(0, end).toString('latin1');
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`an answer without Content-Length:\n${head}`);
    return { bytes: end + 4 + Number(length), bodyAt: end + 4, status: Number(head.slice(9, 12)), head };
  }
}
