// A TCP proxy before PostgreSQL that counts exchanges and cuts the connection before or after a chosen one.
// It never speaks SSL and never invents an answer.
import { connect, createServer, type Socket } from 'node:net';
import { Relay, type Cut, type Exchange } from './relay';

export interface WireProxy {
  /** The target's URL, but through the proxy. */
  readonly url: string;
  /** Every exchange since the last watch(), in the order in which they reached the proxy. */
  readonly seen: readonly Exchange[];
  /** Starts counting at 1 again; cuts where `cutAt` says so. */
  watch(cutAt?: (exchange: Exchange) => Cut): void;
  close(): Promise<void>;
}

export async function startWireProxy(targetUrl: string, cutAt: (exchange: Exchange) => Cut = () => undefined): Promise<WireProxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let seen: Exchange[] = [];
  let currentCutAt = cutAt;
  const decide = (sql: string): Cut => {
    const exchange = { number: seen.length + 1, sql };
    seen.push(exchange);
    return currentCutAt(exchange);
  };
  const proxy = createServer((client) => {
    const server = connect({ host: target.hostname, port: Number(target.port) });
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    new Relay(client, server, decide);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const url = new URL(targetUrl);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: url.href,
    get seen() {
      return seen;
    },
    watch: (next = () => undefined) => {
      seen = [];
      currentCutAt = next;
    },
    close: () =>
      new Promise((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        proxy.close(() => resolve());
      }),
  };
}
