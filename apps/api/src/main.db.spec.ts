// Shows the API as its own process: quickly there, gone in order on SIGTERM, and told what is wrong with its configuration.
import { childProcesses, startWireProxy, testDatabase } from '@jishen/testing';
import { openLog } from './observe/log';
import { specConfig } from './spec/api';
import { startApi } from './start-api';

const database = testDatabase();
const processes = childProcesses();
const api = (env: Record<string, string | undefined> = {}) =>
  processes.start({
    script: 'apps/api/src/main.ts',
    env: { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', ...env },
  });

it('listens, answers, and ends in order on SIGTERM', async () => {
  const started = api();
  const address = (await started.line(/"address":"([^"]+)"/))[1] ?? '';
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  await started.kill('SIGTERM');
  expect(await started.exited).toEqual({ code: 0, signal: null });
  const { rows } = await database.query(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'jishen-api'`);
  expect(rows).toEqual([]);
});

it('names every fault of its configuration and starts nothing', async () => {
  const started = api({ PORT: 'x', DATABASE_URL: 'nonsense', SESSION_HOURS: '0' });
  expect((await started.exited).code).toBe(2);
  expect(started.output().trim().split('\n')).toHaveLength(4);
});

it('answers 503 and when to come again while the database is away, and works when it is back', async () => {
  const proxy = await startWireProxy(database.appUrl);
  const running = await startApi({ ...specConfig(proxy.url), poolSize: 1 }, openLog('silent'));
  const logIn = () => fetch(`${running.address}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: 'a', password: 'b' }) });
  try {
    proxy.watch(() => 'before');
    const away = await logIn();
    expect(away.status).toBe(503);
    expect(away.headers.get('retry-after')).toBe('2');
    expect(await away.json()).toMatchObject({ code: expect.stringMatching(/^(DATABASE_UNAVAILABLE|OUTCOME_UNKNOWN)$/) });
    expect((await fetch(`${running.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${running.address}/healthz`)).status).toBe(200);
    proxy.watch();
    expect((await logIn()).status).toBe(401);
  } finally {
    await running.stop();
    await proxy.close();
  }
});
