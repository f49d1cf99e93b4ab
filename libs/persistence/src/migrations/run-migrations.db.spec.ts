// Shows that migrations are applied once, whoever starts when, and what the application's role may do afterwards.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { getRollbackPlans, PgBoss } from 'pg-boss';
import { childProcesses, testDatabase } from '@jishen/testing';
import { StartFault } from '../start-fault';
import { runMigrations } from './run-migrations';

const temporary = mkdtempSync(join(tmpdir(), 'jishen-migrations-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function directoryOf(name: string, files: Record<string, string>): string {
  const directory = join(temporary, name);
  mkdirSync(directory, { recursive: true });
  for (const [file, sql] of Object.entries(files)) writeFileSync(join(directory, file), sql);
  return directory;
}

const one = { '0001-one.sql': 'create table one (a int);\r\ngrant select on one to jishen_app;' };

describe('two processes that start at once', () => {
  const empty = testDatabase('nothing');
  const processes = childProcesses();

  it('share the work: one applies every file, the other finds nothing to do', async () => {
    const start = () => processes.start({ script: join(__dirname, 'spec', 'migrate-once.ts'), env: { SPEC_OWNER_URL: empty.ownerUrl } });
    const both = [start(), start()];
    const lines = await Promise.all(both.map((child) => child.line(/^(applied|failed) (.*)/)));
    const all = await empty.query<{ n: number }>('select count(*)::int as n from schema_migration');
    expect(lines.map((line) => line[0]).sort()).toEqual(['applied 0', `applied ${String(all.rows[0]?.n)}`]);
  });

  it('leave everything to jishen_owner', async () => {
    const { rows } = await empty.query("select tableowner, schemaname, tablename from pg_tables where schemaname in ('public', 'pgboss') and tableowner <> 'jishen_owner'");
    expect(rows).toEqual([]);
  });
});

describe('migrations', () => {
  const database = testDatabase('nothing');
  const run = (directory: string) => runMigrations({ ownerUrl: database.ownerUrl, directory });

  it('are applied in order, each once', async () => {
    const directory = directoryOf('a', one);
    expect(await run(directory)).toEqual({ applied: ['0001-one.sql'] });
    directoryOf('a', { '0002-two.sql': 'alter table one add b int' });
    expect(await run(directory)).toEqual({ applied: ['0002-two.sql'] });
    expect(await run(directory)).toEqual({ applied: [] });
  });

  it('take other line ends for the same text', async () => {
    const directory = directoryOf('b', { '0001-one.sql': one['0001-one.sql'].replaceAll('\r\n', '\n'), '0002-two.sql': 'alter table one add b int' });
    expect(await run(directory)).toEqual({ applied: [] });
  });

  it('are refused where an old file was edited, and nothing is touched', async () => {
    const edited = directoryOf('c', { '0001-one.sql': 'create table one (a bigint)', '0002-two.sql': 'alter table one add b int', '0003-three.sql': 'drop table one' });
    await expect(run(edited)).rejects.toBeInstanceOf(StartFault);
    expect((await database.query("select to_regclass('one') is not null as kept")).rows).toEqual([{ kept: true }]);
  });

  it('leave nothing behind where one fails', async () => {
    const failing = directoryOf('a', { '0003-three.sql': 'create table three (a int); select 1/0' });
    await expect(run(failing)).rejects.toThrow('0003-three.sql failed and was rolled back: division by zero');
    expect((await database.query("select to_regclass('three') as found, count(*)::int as n from schema_migration")).rows).toEqual([{ found: null, n: 2 }]);
  });

  it('may not end the transaction that they run in', async () => {
    const ending = directoryOf('a', { '0003-three.sql': 'create table three (a int); commit' });
    await expect(run(ending)).rejects.toThrow('ends the transaction');
  });

  it('refuse files that are not numbered without a gap', async () => {
    await expect(run(directoryOf('d', { ...one, '0003-x.sql': '' }))).rejects.toThrow('without a gap');
  });
});

describe('the job queue', () => {
  const database = testDatabase();

  it('is used by the application role without the right to change it', async () => {
    const boss = new PgBoss({ connectionString: database.appUrl, options: '-c role=jishen_app', migrate: false, createSchema: false, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    await boss.start();
    await boss.createQueue('spec');
    const id = await boss.send('spec', { a: 1 });
    const [job] = await boss.fetch<{ a: number }>('spec');
    expect(job).toMatchObject({ id, data: { a: 1 } });
    await boss.complete('spec', id ?? '');
    await boss.stop({ graceful: false });
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await expect(client.query('create table pgboss.mine (a int)')).rejects.toThrow('permission denied');
    await expect(client.query('create table public.mine (a int)')).rejects.toThrow('permission denied');
    await client.end();
  });

  it('is upgraded where it is older, and refused where it is newer', async () => {
    await database.query(getRollbackPlans('pgboss', 43));
    const version = async () => (await database.query<{ version: number }>('select version from pgboss.version')).rows[0]?.version;
    expect(await version()).toBe(42);
    await runMigrations({ ownerUrl: database.ownerUrl });
    expect(await version()).toBe(43);
    await database.query('update pgboss.version set version = 99');
    await expect(runMigrations({ ownerUrl: database.ownerUrl })).rejects.toThrow('任务队列版本');
  });
});

describe('an account of an external database', () => {
  const database = testDatabase('nothing');
  const login = (account: string) => {
    const url = new URL(database.ownerUrl);
    url.username = account;
    url.password = 'spec';
    return url.href;
  };
  beforeAll(() => database.query("create role spec_plain login password 'spec'; create role spec_creator login createrole password 'spec'"));

  it('without rights is told what the administrator has to do', async () => {
    const refused = runMigrations({ ownerUrl: login('spec_plain') });
    await expect(refused).rejects.toBeInstanceOf(StartFault);
    await expect(refused).rejects.toThrow('GRANT jishen_owner, jishen_app TO "spec_plain"');
  });

  it('with a wrong password is told where to look', async () => {
    await expect(runMigrations({ ownerUrl: login('spec_creator').replace(':spec@', ':wrong@') })).rejects.toThrow('请核对 DATABASE_URL');
  });

  it('that is no superuser works once an administrator has done that', async () => {
    await database.query('grant jishen_owner, jishen_app to spec_plain; grant usage, create on schema public to jishen_owner');
    const name = new URL(database.ownerUrl).pathname.slice(1);
    await database.query(`grant create on database ${name} to jishen_owner`);
    const { applied } = await runMigrations({ ownerUrl: login('spec_plain') });
    expect(applied.length).toBeGreaterThan(0);
  });
});
