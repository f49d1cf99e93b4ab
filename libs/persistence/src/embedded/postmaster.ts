// One running PostgreSQL that we started: waits until it answers, tells when it ends, stops it cleanly.
// It gets its own process group, so that Ctrl-C reaches us alone and connections close before the database does.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseEnvironment } from './database-environment';
import type { DatabaseUser } from './database-user';
import type { PostgresBinaries } from './postgres-binaries';
import { readPostmasterFile } from './postmaster-file';

export interface PostmasterToStart {
  readonly clusterDir: string;
  readonly logFile: string;
  readonly binaries: PostgresBinaries;
  readonly user: DatabaseUser;
  readonly port: number;
  readonly fsync: boolean;
}

export interface Postmaster {
  readonly pid: number;
  /** Resolves when the process is gone, for whatever reason. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

export type PostmasterAnswer =
  | { readonly ok: true; readonly postmaster: Postmaster }
  | { readonly ok: false; readonly reason: 'port-taken' | 'still-in-use' | 'other'; readonly words: string };

const pollMs = 20;
/** Recovery after a crash replays at most what lies between two checkpoints; this is far more than that takes. */
const readyWithinMs = 60_000;
const stopWithinMs = 10_000;

export async function startPostmaster(wanted: PostmasterToStart): Promise<PostmasterAnswer> {
  const child = launch(wanted);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    // 'error' comes where the program could not even be started; then there is no 'exit'.
    child.once('error', () => resolve());
  });
  const gone = exited.then(() => true);
  goAlongWithUs(child, exited);
  const deadline = performance.now() + readyWithinMs;
  while (performance.now() < deadline) {
    const file = readPostmasterFile(wanted.clusterDir);
    if (file?.pid === child.pid && file?.ready) return { ok: true, postmaster: { pid: file.pid, exited, stop: () => stopProcess(child, exited, wanted) } };
    if (await Promise.race([gone, wait(pollMs, false)])) return whyItEnded(wanted.logFile);
  }
  await stopProcess(child, exited, wanted);
  return { ok: false, reason: 'other', words: `${readyWithinMs / 1000} 秒内没有就绪` };
}

function launch(wanted: PostmasterToStart): ChildProcess {
  keepOneOldLog(wanted.logFile);
  const log = openSync(wanted.logFile, 'a', 0o600);
  try {
    return spawn(wanted.binaries.postgres, ['-D', wanted.clusterDir, '-p', String(wanted.port), ...settings(wanted.fsync)], {
      ...wanted.user.ids,
      env: databaseEnvironment(),
      cwd: wanted.clusterDir,
      stdio: ['ignore', log, log],
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

function settings(fsync: boolean): string[] {
  const durable: Record<string, string> = fsync ? { fsync: 'on', full_page_writes: 'on' } : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const all = {
    listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', log_checkpoints: 'off',
    lc_messages: 'C', password_encryption: 'scram-sha-256', shared_buffers: '256MB', max_wal_size: '2GB', ...durable,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function keepOneOldLog(logFile: string): void {
  try {
    renameSync(logFile, `${logFile}.1`);
  } catch {
    // The first start has nothing to keep.
  }
}

function whyItEnded(logFile: string): PostmasterAnswer {
  const log = readFileSync(logFile, 'utf8');
  const fatal = log.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line)).at(-1);
  const words = fatal?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? '原因见 postgres.log';
  if (/could not bind|could not create any TCP\/IP sockets/.test(log)) return { ok: false, reason: 'port-taken', words };
  const inUse = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(log);
  return { ok: false, reason: inUse ? 'still-in-use' : 'other', words };
}

/** Should we end without stop(), by an uncaught error for instance, the database goes too. */
function goAlongWithUs(child: ChildProcess, exited: Promise<void>): void {
  const end = () => void child.kill('SIGINT');
  process.once('exit', end);
  void exited.then(() => process.removeListener('exit', end));
}

/** SIGINT: end sessions, write a checkpoint, leave. SIGQUIT: leave at once, the next start recovers. */
async function stopProcess(child: ChildProcess, exited: Promise<void>, wanted: PostmasterToStart): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') spawnSync(wanted.binaries.pgCtl, ['stop', '-D', wanted.clusterDir, '-m', 'fast'], { stdio: 'ignore' });
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (process.platform !== 'win32') child.kill(signal);
    const timer = new AbortController();
    const late = wait(stopWithinMs, 'late', { signal: timer.signal, ref: true }).catch(() => 'late');
    const outcome = await Promise.race([exited.then(() => 'gone'), late]);
    timer.abort();
    if (outcome === 'gone') return;
  }
}
