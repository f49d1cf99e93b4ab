// Ends a PostgreSQL that outlived its supervisor (kill -9 of npm start), so that a fresh one can take over its folder.
// It only signals a process proven to work in that very folder, and never with SIGKILL.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from '../start-fault';
import { readPostmasterFile } from './postmaster-file';
import { isAlive, worksIn } from './process-identity';

const pollMs = 20;
const waitMs = 10_000;

/** To be called under the start lock: with it held, whoever still runs here has no supervisor. */
export async function stopLeftover(clusterDir: string): Promise<void> {
  const file = readPostmasterFile(clusterDir);
  if (!file || !isAlive(file.pid)) return;
  if (!worksIn(file.pid, clusterDir)) {
    // The number went to somebody else since; PostgreSQL goes by the number alone and would refuse to start.
    rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(file.pid, signal);
    if (await isGone(file.pid)) return;
  }
  throw new StartFault(`上次遗留的数据库进程（${file.pid}）停不下来：请手工结束该进程后再启动。`);
}

async function isGone(pid: number): Promise<boolean> {
  const deadline = performance.now() + waitMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await wait(pollMs);
  }
  return true;
}
