// Brings a database to the state this program needs: roles, numbered SQL files, job queue. Forward only.
// Any number of processes may call it at once; one works, the others wait and find nothing to do.
import { join } from 'node:path';
import { Client, DatabaseError } from 'pg';
import { StartFault } from '../start-fault';
import { ensureRoles } from './ensure-roles';
import { installJobQueue } from './install-job-queue';
import { pendingMigrations, readMigrations, type AppliedMigration, type Migration } from './migration-files';
import { errorWords } from '../error-code';

export interface MigrationOptions {
  readonly ownerUrl: string;
  /** Given where the cluster is ours: jishen_app may then log in with it. */
  readonly appPassword?: string;
  readonly directory?: string;
}

export interface MigrationReport {
  /** Names of the files that this call applied. */
  readonly applied: readonly string[];
}

const ownDirectory = join(__dirname, '..', '..', 'migrations');
/** Any number would do; it is the letters "jishen" as a 48-bit integer, so that others are unlikely to use it. */
const lockKey = '117001140331886';
const oldestServer = 150_000;
/** A migration waits no longer than this for a table that is in use, so that it never stops a running system for good. */
const sessionSettings = "set statement_timeout = 0; set lock_timeout = '60s'; set client_min_messages = warning; set timezone = 'UTC'";

const bookkeeping = `create table if not exists schema_migration (
  number integer primary key check (number > 0),
  name text not null unique,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default clock_timestamp()
)`;

export async function runMigrations(options: MigrationOptions): Promise<MigrationReport> {
  const files = readMigrations(options.directory ?? ownDirectory);
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'jishen-migrate', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await connect(client);
  try {
    await client.query(sessionSettings);
    await checkServer(client);
    await takeTurn(client);
    await ensureRoles(client, options.appPassword);
    await client.query('set role jishen_owner');
    await client.query(bookkeeping);
    const past = await client.query<AppliedMigration>('select number, name, digest from schema_migration order by number');
    const pending = pendingMigrations(files, past.rows);
    for (const migration of pending) await apply(client, migration);
    await installJobQueue(client);
    return { applied: pending.map((migration) => migration.name) };
  } finally {
    // Ends the session and with it the lock.
    await client.end();
  }
}

async function connect(client: Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    throw new StartFault(`连不上数据库 ${client.host}:${client.port}（${errorWords(error)}）：请核对 DATABASE_URL 的主机、端口、库名和口令，并确认数据库已启动。`);
  }
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const server = rows[0];
  if (!server || server.version < oldestServer) throw new StartFault('数据库版本太旧：需要 PostgreSQL 15 至 18，请升级数据库后再启动。');
  if (server.encoding !== 'UTF8') throw new StartFault(`数据库编码是 ${server.encoding}，不能保存全部汉字：请新建编码为 UTF8 的数据库。`);
}

async function takeTurn(client: Client): Promise<void> {
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '55P03') throw error;
    throw new StartFault('另一个进程正在升级同一个数据库，等了 60 秒仍未结束：请等它完成后再启动。');
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    if (client.getTransactionStatus() !== 'T') throw new Error(`${migration.name} ends the transaction it runs in`);
    await client.query('insert into schema_migration (number, name, digest) values ($1, $2, $3)', [migration.number, migration.name, migration.digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`migration ${migration.name} failed and was rolled back: ${errorWords(error)}`, { cause: error });
  }
}
