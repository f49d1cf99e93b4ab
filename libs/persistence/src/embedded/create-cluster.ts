// Makes an empty PostgreSQL data folder, whole or not at all.
// It never touches an existing one; what a crash left half-made lies under another name and is thrown away.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFault } from '../start-fault';
import type { DatabaseUser } from './database-user';
import { databaseEnvironment } from './database-environment';
import type { PostgresBinaries } from './postgres-binaries';

const builtInMajor = '18';

export function clusterExists(clusterDir: string): boolean {
  const versionFile = join(clusterDir, 'PG_VERSION');
  if (!existsSync(versionFile)) return false;
  const major = readFileSync(versionFile, 'utf8').trim();
  if (major === builtInMajor) return true;
  throw new StartFault(`数据目录里的数据库是 PostgreSQL ${major}，内置的是 ${builtInMajor}：请先用原来的程序导出数据，或用 DATA_DIR 指定一个新目录。`);
}

export interface ClusterToCreate {
  readonly clusterDir: string;
  readonly binaries: PostgresBinaries;
  readonly user: DatabaseUser;
  readonly password: string;
  readonly sync: boolean;
}

export async function createCluster(wanted: ClusterToCreate): Promise<void> {
  const half = `${wanted.clusterDir}.half`;
  const passwordFile = `${half}-password`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, `${wanted.password}\n`, { mode: 0o600 });
  if (wanted.user.ids) for (const path of [half, passwordFile]) chownSync(path, wanted.user.ids.uid, wanted.user.ids.gid);
  try {
    await runInitdb(wanted, half, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, wanted.clusterDir);
}

/** Sorting by code point is the same everywhere; character classes of UTF-8 are needed or pg_trgm finds nothing in Chinese text. */
function initdbArguments(pgdata: string, passwordFile: string, sync: boolean): string[] {
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return [
    `--pgdata=${pgdata}`, `--pwfile=${passwordFile}`, '--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--lc-collate=C', `--lc-ctype=${ctype}`, '--lc-messages=C', ...(sync ? [] : ['--no-sync']),
  ];
}

function runInitdb(wanted: ClusterToCreate, pgdata: string, passwordFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(wanted.binaries.initdb, initdbArguments(pgdata, passwordFile, wanted.sync), {
      ...wanted.user.ids,
      env: databaseEnvironment(),
      cwd: dirname(pgdata),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartFault(`内置数据库初始化失败：${complaint.trim().split('\n').at(-1) ?? `initdb 退出码 ${String(code)}`}`));
    });
  });
}
