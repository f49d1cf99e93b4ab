// A TCP relay between a client and the API that can lose exactly the answer: when the API begins to answer, `onAnswer` is
// called, nothing of it is passed on, and the line goes dead. It knows no HTTP.
import { connect, createServer, type Socket } from 'node:net';

export interface DeafRelay {
  readonly address: string;
  /** From now on the next answer is lost. */
  loseNextAnswer(onAnswer: () => void): void;
  close(): Promise<void>;
}

export async function startDeafRelay(port: () => number): Promise<DeafRelay> {
  const sockets = new Set<Socket>();
  let onAnswer: (() => void) | undefined;
  const relay = createServer((client) => {
    const server = connect({ host: '127.0.0.1', port: port() });
    for (const [one, other] of [[client, server], [server, client]] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => (sockets.delete(one), other.destroy()));
    }
    client.on('data', (chunk: Buffer) => server.write(chunk));
    server.on('data', (chunk: Buffer) => {
      if (onAnswer === undefined) return client.write(chunk);
      onAnswer();
      onAnswer = undefined;
      return client.destroy();
    });
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const bound = relay.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    loseNextAnswer: (told) => {
      onAnswer = told;
    },
    close: () =>
      new Promise((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        relay.close(() => resolve());
      }),
  };
}
