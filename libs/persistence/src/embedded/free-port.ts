// Finds a TCP port on the loopback address that nobody listens on at this moment.
// It holds nothing: whoever uses the answer must cope with losing it to somebody faster.
import { createServer } from 'node:net';

/** The wanted port where it is free, else any; 0 wants any. */
export async function freePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
