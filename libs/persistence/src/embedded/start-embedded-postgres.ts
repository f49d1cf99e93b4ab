// Brings up the built-in PostgreSQL on a data folder that is kept between runs, and answers how to reach it.
// It listens on 127.0.0.1 only, and never touches a database process that it cannot prove to be its own.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartFault } from '../start-fault';
import { readOrCreateSecrets, writeSecrets, type ClusterSecrets } from './cluster-secrets';
import { clusterExists, createCluster } from './create-cluster';
import { checkOwner, prepareDataFolder } from './data-folder';
import { checkReachable, databaseUser } from './database-user';
import { freePort } from './free-port';
import { postgresBinaries } from './postgres-binaries';
import { startPostmaster, type Postmaster, type PostmasterToStart } from './postmaster';
import { takeStartLock } from './start-lock';
import { stopLeftover } from './stop-leftover';
import { errorWords } from '../error-code';

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Absent: a free one is chosen and remembered in the data folder. */
  readonly port?: number;
  /** Off only where the data may be lost, that is in tests. */
  readonly fsync?: boolean;
}

export interface EmbeddedPostgres {
  /** Superuser, for migrations; they go on as jishen_owner. */
  readonly ownerUrl: string;
  /** Works once runMigrations() was given `appPassword`. */
  readonly appUrl: string;
  readonly appPassword: string;
  readonly pid: number;
  /** Resolves when the database is gone, whether stopped or not. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

const databaseName = 'jishen';
const retryMs = 250;
/** Backends of a killed postmaster notice within moments; a port can be lost to somebody faster. */
const mostAttempts = 40;

export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const binaries = postgresBinaries();
  const user = databaseUser();
  const dataDir = prepareDataFolder(options.dataDir);
  checkReachable(user, [binaries.postgres, dataDir]);
  const lock = takeStartLock(dataDir);
  const clusterDir = join(dataDir, 'postgres');
  const fsync = options.fsync ?? true;
  let running: Postmaster | undefined;
  try {
    const exists = clusterExists(clusterDir);
    const secrets = readOrCreateSecrets(dataDir, exists);
    if (exists) {
      checkOwner(clusterDir, user);
      await stopLeftover(clusterDir);
    } else {
      await createCluster({ clusterDir, binaries, user, password: secrets.superuserPassword, sync: fsync });
    }
    const wanted = { clusterDir, logFile: join(dataDir, 'postgres.log'), binaries, user, fsync };
    const { postmaster, port } = await startOnSomePort(wanted, options.port, secrets.port);
    running = postmaster;
    if (port !== secrets.port) writeSecrets(dataDir, { ...secrets, port });
    const answer = describe(secrets, port, postmaster, () => lock.release());
    await ensureDatabase(answer.ownerUrl);
    return answer;
  } catch (error) {
    await running?.stop();
    lock.release();
    throw error;
  }
}

async function startOnSomePort(
  wanted: Omit<PostmasterToStart, 'port'>,
  fixedPort: number | undefined,
  rememberedPort: number,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = fixedPort ?? (await freePort(rememberedPort));
    const answer = await startPostmaster({ ...wanted, port });
    if (answer.ok) return { postmaster: answer.postmaster, port };
    if (answer.reason === 'port-taken' && fixedPort !== undefined) throw new StartFault(`数据库端口 ${port} 已被占用：请停止占用它的程序，或换一个端口。`);
    if (answer.reason === 'other' || attempt === mostAttempts) throw new StartFault(`内置数据库启动失败：${answer.words}（详见 ${wanted.logFile}）。`);
    await wait(retryMs);
  }
}

function describe(secrets: ClusterSecrets, port: number, postmaster: Postmaster, release: () => void): EmbeddedPostgres {
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${databaseName}`;
  return {
    ownerUrl: url('postgres', secrets.superuserPassword),
    appUrl: url('jishen_app', secrets.appPassword),
    appPassword: secrets.appPassword,
    pid: postmaster.pid,
    exited: postmaster.exited.then(release),
    stop: async () => {
      await postmaster.stop();
      release();
    },
  };
}

async function ensureDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  } catch (error) {
    throw new StartFault(`内置数据库已启动，却登录不上（${errorWords(error)}）：请核对数据目录里的 secrets.json 是否与数据库同属一份备份。`);
  } finally {
    await client.end();
  }
}
