// The only HTTP of the worker: alive, ready, metrics. It takes no input and shows no data of the house.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HealthQuestions {
  /** Jobs are being taken and the database answers. */
  isReady(): Promise<boolean>;
  metrics(): Promise<string>;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

export async function openHealthServer(
  at: { host: string; port: { number: number; fixed: boolean } },
  questions: HealthQuestions,
): Promise<HealthServer> {
  const server = createServer(answer(questions));
  await listen(server, at.host, at.port.number).catch((error: unknown) => {
    // Nobody asked for this very port: health is then found by the log line.
    if (at.port.fixed || !isTaken(error)) throw error;
    return listen(server, at.host, 0);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(questions: HealthQuestions): RequestListener {
  const texts: Record<string, () => Promise<[status: number, text: string]>> = {
    '/healthz': async () => [200, 'alive'],
    '/readyz': async () => ((await questions.isReady()) ? [200, 'ready'] : [503, 'not ready']),
    '/metrics': async () => [200, await questions.metrics()],
  };
  return (request, response) => {
    const text = request.method === 'GET' ? texts[request.url ?? ''] : undefined;
    const asked =
      text === undefined
        ? Promise.resolve<[number, string]>([404, 'not found'])
        : text().catch((): [number, string] => [503, 'not available']);
    void asked.then(([status, body]) =>
      response
        .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
        .end(body),
    );
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
