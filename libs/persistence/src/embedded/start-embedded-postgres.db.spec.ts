// Shows that the built-in database keeps its data whatever way its processes end, with real processes and kill -9.
// Each test goes on with the folder as the one before left it.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { childProcesses, type NodeProcess } from '@jishen/testing';
import { StartFault } from '../start-fault';
import { isAlive } from './process-identity';
import { startEmbeddedPostgres } from './start-embedded-postgres';

const temporary = mkdtempSync(join(tmpdir(), 'jishen-embedded-'));
const dataDir = join(temporary, 'data');
const processes = childProcesses();

beforeAll(() => chmodSync(temporary, 0o711));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const supervise = (folder = dataDir) => processes.start({ script: join(__dirname, 'spec', 'supervise.ts'), env: { SPEC_DATA_DIR: folder } });

interface Running {
  readonly supervisor: NodeProcess;
  readonly pid: number;
  readonly url: string;
}

async function start(): Promise<Running> {
  const supervisor = supervise();
  const [, pid, url] = await supervisor.line(/^ready (\d+) (\S+)/);
  return { supervisor, pid: Number(pid), url: url ?? '' };
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const remember = (url: string, what: string) => ask(url, `create table if not exists note (text text); insert into note values ('${what}')`);
const remembered = async (url: string) => (await ask(url, 'select text from note order by text')).map(({ text }) => text);

describe('the built-in database', () => {
  it('starts in an empty folder, sorts by code point and knows Chinese letters', async () => {
    const { supervisor, url } = await start();
    await remember(url, 'a: first run');
    expect(await ask(url, "select datcollate, datctype, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'jishen'")).toEqual([
      { datcollate: 'C', datctype: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8', encoding: 'UTF8' },
    ]);
    expect(await ask(url, "select current_setting('fsync') as fsync, current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets")).toEqual([
      { fsync: 'on', listens: '127.0.0.1', sockets: '' },
    ]);
    await supervisor.kill('SIGTERM');
    expect(supervisor.output()).toContain('gone');
  });

  it('keeps data, port and passwords between runs, and the passwords to itself', async () => {
    const secrets = readFileSync(join(dataDir, 'secrets.json'), 'utf8');
    const { supervisor, url } = await start();
    expect(await remembered(url)).toEqual(['a: first run']);
    expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).toBe(secrets);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    await supervisor.kill('SIGTERM');
  });

  it('refuses a second start on the same folder with one sentence, and the first runs on', async () => {
    const { supervisor, url } = await start();
    const second = supervise();
    expect((await second.line(/^fault (.*)/))[1]).toContain(`正被另一个已启动的绩审使用（进程 ${supervisor.pid}）`);
    expect(await second.exited).toEqual({ code: 2, signal: null });
    expect(await remembered(url)).toEqual(['a: first run']);
    await supervisor.kill('SIGTERM');
  });

  it('takes over from a supervisor that was killed', async () => {
    const before = await start();
    await remember(before.url, 'b: supervisor killed');
    await before.supervisor.kill('SIGKILL');
    expect(isAlive(before.pid)).toBe(true);
    const after = await start();
    expect(isAlive(before.pid)).toBe(false);
    expect(await remembered(after.url)).toEqual(['a: first run', 'b: supervisor killed']);
    await after.supervisor.kill('SIGTERM');
  });

  it('recovers after kill -9 of everything, even in the middle of a transaction', async () => {
    const before = await start();
    await remember(before.url, 'c: everything killed');
    const open = new Client({ connectionString: before.url });
    open.on('error', () => undefined);
    await open.connect();
    await open.query("begin; insert into note values ('never committed')");
    process.kill(before.supervisor.pid, 'SIGKILL');
    for (const pid of [before.pid, ...childrenOf(before.pid)]) process.kill(pid, 'SIGKILL');
    await before.supervisor.exited;
    const after = await start();
    expect(await remembered(after.url)).toEqual(['a: first run', 'b: supervisor killed', 'c: everything killed']);
    await after.supervisor.kill('SIGTERM');
  });

  it('tells its supervisor when it dies by itself', async () => {
    const { supervisor, pid } = await start();
    process.kill(pid, 'SIGKILL');
    await supervisor.line(/^gone/);
    expect((await supervisor.exited).code).toBe(0);
  });

  it('is not misled by numbers that belong to other processes now', async () => {
    const bystander = supervise(join(temporary, 'elsewhere'));
    await bystander.line(/^ready/);
    writeFileSync(join(dataDir, 'start.lock'), JSON.stringify({ pid: bystander.pid, startedAt: '1' }));
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${bystander.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`);
    const { supervisor } = await start();
    expect(isAlive(bystander.pid)).toBe(true);
    await supervisor.kill('SIGTERM');
    await bystander.kill('SIGTERM');
  });

  it('takes another port where its own was taken meanwhile', async () => {
    const { createServer } = await import('node:net');
    const { port } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { port: number };
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
    const { supervisor, url } = await start();
    expect(Number(new URL(url).port)).not.toBe(port);
    await supervisor.kill('SIGTERM');
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('says what is missing where the passwords are gone or spoilt', async () => {
    const path = join(dataDir, 'secrets.json');
    renameSync(path, `${path}.away`);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('缺少口令文件 secrets.json');
    writeFileSync(path, '{"superuserPassword":');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('读不出来或已损坏');
    renameSync(`${path}.away`, path);
  });

  it('refuses the folder of another PostgreSQL version', async () => {
    const version = join(dataDir, 'postgres', 'PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('PostgreSQL 17，内置的是 18');
    writeFileSync(version, '18\n');
  });

  it('refuses a place where no folder can be made', async () => {
    writeFileSync(join(temporary, 'file'), '');
    const refused = startEmbeddedPostgres({ dataDir: join(temporary, 'file', 'data') });
    await expect(refused).rejects.toBeInstanceOf(StartFault);
    await expect(refused).rejects.toThrow('建立不了（ENOTDIR）');
  });

  it('throws away what an interrupted first start left half-made', async () => {
    const folder = join(temporary, 'half');
    mkdirSync(join(folder, 'postgres.half', 'base'), { recursive: true });
    const postgres = await startEmbeddedPostgres({ dataDir: folder, fsync: false });
    await postgres.stop();
  });
});

// An ordinary account runs the database as itself, so only root can meet this.
if (process.getuid?.() === 0) {
  describe('a folder that the account of the database cannot enter', () => {
    it('is named in one sentence', async () => {
      const closed = join(temporary, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      await expect(startEmbeddedPostgres({ dataDir: join(closed, 'data') })).rejects.toThrow(`它进不去文件夹 ${closed}：`);
    });
  });
}

function childrenOf(pid: number): number[] {
  if (process.platform !== 'linux') return [];
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}
