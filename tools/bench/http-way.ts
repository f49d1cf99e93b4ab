// An approval through HTTP: the real API in a process of its own, one logged-in session and one keep-alive connection per caller.
// The driver is this process; API, driver and database share the machine.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { benchPassword, type BenchCaller } from './bench-district';
import { HttpConnection } from './http-connection';
import type { Model } from './make-model';
import type { Way } from './way';

const readyWithinMs = 20_000;

export async function httpWay(appUrl: string, callers: readonly BenchCaller[], model: Model): Promise<Way> {
  const { api, address } = await startApiProcess(appUrl);
  try {
    const connections = await Promise.all(callers.map(() => HttpConnection.open(address)));
    const cookies: string[] = [];
    for (const [index, { account }] of callers.entries()) cookies.push(await logIn(connections[index], account));
    const body = JSON.stringify({ type: 'APPROVE', expectedVersion: model.version, contentHash: model.contentHash });
    const send = async (callerIndex: number, method: string, path: string, sent: string, more: string): Promise<void> => {
      const connection = connections[callerIndex];
      if (connection === undefined) throw new Error('there are fewer callers');
      const answer = await connection.send(method, path, sent, `Cookie: ${cookies[callerIndex] ?? ''}\r\n${more}`);
      if (answer.status !== 200) throw new Error(`the API answered ${answer.status}: ${answer.body.toString('utf8').slice(0, 400)}`);
    };
    return {
      name: 'HTTP',
      open: (callerIndex, submissionId) => send(callerIndex, 'GET', `/api/submissions/${submissionId}`, '', ''),
      approve: (callerIndex, submissionId) =>
        send(callerIndex, 'POST', `/api/submissions/${submissionId}/events`, body, `Idempotency-Key: ${randomUUID()}\r\n`),
      close: async () => {
        for (const connection of connections) connection.close();
        await stop(api);
      },
    };
  } catch (error) {
    await stop(api);
    throw error;
  }
}

async function startApiProcess(appUrl: string): Promise<{ api: ChildProcess; address: string }> {
  const port = await freePort();
  const script = join(__dirname, '..', '..', 'apps', 'api', 'src', 'main.ts');
  const env = {
    ...process.env, DATABASE_URL: appUrl, DATABASE_APP_URL: '', DATABASE_OWNER_URL: '', PUBLIC_URL: '', PORT: String(port), HOST: '127.0.0.1',
    LOG_LEVEL: 'info', NODE_ENV: 'development',
  };
  // As in service: request logs are written, to nowhere. What it has to complain of is shown.
  const api = spawn(process.execPath, ['-r', join(__dirname, '..', 'load-typescript.cjs'), script], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  process.once('exit', () => api.kill('SIGKILL'));
  const address = `http://127.0.0.1:${port}`;
  for (const until = performance.now() + readyWithinMs; performance.now() < until; await wait(50)) {
    if (api.exitCode !== null) throw new Error(`the API ended with ${api.exitCode} while starting`);
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return { api, address };
  }
  await stop(api);
  throw new Error('the API did not become ready');
}

async function logIn(connection: HttpConnection | undefined, account: string): Promise<string> {
  const answer = await connection?.send('POST', '/api/session', JSON.stringify({ account, password: benchPassword }), '');
  const cookie = /\r\nset-cookie: ([^;\r]+)/i.exec(answer?.head ?? '')?.[1];
  if (cookie === undefined) throw new Error(`${account} could not log in: ${answer?.body.toString('utf8').slice(0, 400) ?? 'no connection'}`);
  return cookie;
}

async function stop(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const gone = new Promise((resolve) => api.once('exit', resolve));
  api.kill('SIGTERM');
  const late = setTimeout(() => api.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
