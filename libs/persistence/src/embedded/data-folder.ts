// Makes the data folder where it is missing and checks that it can be used at all.
// It never changes the rights of a folder that was there before.
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartFault } from '../start-fault';
import type { DatabaseUser } from './database-user';
import { errorCode, errorWords } from '../error-code';

/** Others may pass through, which the database's own account needs, but not list what is in it. */
const passThrough = 0o711;

/** Answers the path without symbolic links: that is how a running process shows where it works. */
export function prepareDataFolder(dataDir: string): string {
  const path = resolve(dataDir);
  try {
    const isNew = !existsSync(path);
    mkdirSync(path, { recursive: true });
    if (isNew) chmodSync(path, passThrough);
    return realpathSync(path);
  } catch (error) {
    throw new StartFault(`数据目录 ${path} 建立不了（${errorCode(error) ?? errorWords(error)}）：请检查该位置的权限和磁盘，或用 DATA_DIR 指定别处。`);
  }
}

/** PostgreSQL insists on owning its folder; a change between root and an ordinary account shows here first. */
export function checkOwner(clusterDir: string, user: DatabaseUser): void {
  const wanted = user.ids?.uid ?? process.getuid?.();
  if (wanted === undefined || statSync(clusterDir).uid === wanted) return;
  throw new StartFault(`数据目录里的数据库属于另一个系统用户，现在的用户（${user.name}）不能使用：请用上次启动时的账号启动，或用 DATA_DIR 指定别处。`);
}
