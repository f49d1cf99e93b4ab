// Keeps what only this data folder knows: the passwords of its roles and the port it listens on.
// Readable by our own account alone; never printed, never in an environment that a child does not need.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../start-fault';

export interface ClusterSecrets {
  readonly superuserPassword: string;
  readonly appPassword: string;
  /** 0 until a port was chosen. */
  readonly port: number;
}

export function readOrCreateSecrets(dataDir: string, clusterExists: boolean): ClusterSecrets {
  const path = join(dataDir, 'secrets.json');
  if (existsSync(path)) return parse(path);
  if (clusterExists) {
    throw new StartFault(`数据目录 ${dataDir} 里有数据库，却缺少口令文件 secrets.json：请从备份恢复该文件，或用 DATA_DIR 指定一个新目录。`);
  }
  const fresh = { superuserPassword: randomPassword(), appPassword: randomPassword(), port: 0 };
  writeSecrets(dataDir, fresh);
  return fresh;
}

/** Written whole under another name first, so that a crash leaves the old file or the new one. */
export function writeSecrets(dataDir: string, secrets: ClusterSecrets): void {
  const path = join(dataDir, 'secrets.json');
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

function parse(path: string): ClusterSecrets {
  let content: Partial<ClusterSecrets> = {};
  try {
    content = JSON.parse(readFileSync(path, 'utf8')) as Partial<ClusterSecrets>;
  } catch {
    // Said below, in one place with every other way of being unusable.
  }
  const { superuserPassword, appPassword, port } = content;
  if (!superuserPassword || !appPassword || !Number.isInteger(port)) {
    throw new StartFault(`口令文件 ${path} 读不出来或已损坏：请从备份恢复该文件，或用 DATA_DIR 指定一个新目录。`);
  }
  return { superuserPassword, appPassword, port: port ?? 0 };
}

/** 192 bits; letters, digits, - and _ only, so that it stands in a URL as it is. */
function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}
