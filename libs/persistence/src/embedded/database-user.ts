// Which account of the operating system the database runs as, and whether that account can reach what it needs.
// PostgreSQL refuses to run as root; everybody else runs it as themselves. It never changes rights of a folder it did not make.
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { StartFault } from '../start-fault';

export interface DatabaseUser {
  readonly name: string;
  /** Absent where the database runs as the same account as we do. */
  readonly ids?: { readonly uid: number; readonly gid: number };
}

const accountName = 'postgres';

export function databaseUser(): DatabaseUser {
  if (process.getuid?.() !== 0) return { name: process.env['USER'] ?? '当前用户' };
  const ids = lookUpIds() ?? createAccount();
  return { name: accountName, ids };
}

function lookUpIds(): DatabaseUser['ids'] {
  const ask = (flag: string) => spawnSync('id', [flag, accountName], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createAccount(): NonNullable<DatabaseUser['ids']> {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName], { stdio: 'ignore' });
  } catch {
    // Another start may have made it in the meantime; what counts is whether it is there now.
  }
  const ids = lookUpIds();
  if (ids) return ids;
  throw new StartFault(`数据库不能以 root 身份运行，又无法建立系统用户 ${accountName}：请改用普通用户启动，或先执行 useradd -r ${accountName}。`);
}

/** Tries, as that account, to pass through every folder on the way; a root that is squeezed by a namespace is seen too. */
export function checkReachable(user: DatabaseUser, paths: readonly string[]): void {
  if (!user.ids) return;
  const folders = [...new Set(paths.flatMap(foldersAbove))];
  const script = 'for d in "$@"; do [ -x "$d" ] || { printf %s "$d"; exit 1; }; done';
  const tried = spawnSync('/bin/sh', ['-c', script, 'sh', ...folders], { ...user.ids, cwd: '/', encoding: 'utf8' });
  if (tried.status === 0) return;
  throw new StartFault(
    `数据库以系统用户 ${user.name} 运行，但它进不去文件夹 ${tried.stdout || String(folders[0])}：` +
      '请把程序和数据放到该用户能进入的位置（例如 /srv），或改用普通用户启动，或用 DATA_DIR 指定别处。',
  );
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [...foldersAbove(above), path];
}
