// Shows how the house starts and ends, with real processes, a real built-in database and stand-ins for the two programs.
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { childProcesses, testDatabase, testFolder, type NodeProcess } from '@jishen/testing';

const temporary = testFolder('house');
const processes = childProcesses();
const external = testDatabase('nothing');

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const environment = { DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined, SMTP_URL: undefined, npm_lifecycle_event: undefined, PORT: '0', DATA_DIR: join(temporary, 'data') };
const house = (env: Record<string, string> = {}) => processes.start({ script: join(__dirname, 'spec', 'house.ts'), env: { ...environment, ...env } });

async function addressOf(started: NodeProcess): Promise<string> {
  return (await started.line(/^绩审已启动：(\S+)/))[1] ?? '';
}

const postmaster = () => Number(readFileSync(join(temporary, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const isGone = (pid: number) => expect(() => process.kill(pid, 0)).toThrow('ESRCH');

describe('the house', () => {
  it('starts with nothing configured, says where it is and who may log in, and stops on Ctrl-C', async () => {
    const started = house();
    const address = await addressOf(started);
    await started.line(/按 Ctrl-C 停止/);
    expect(started.output()).toContain('demonstration loaded');
    expect(started.output()).toMatch(/spec\.preparer {2}密码 spec-password {2}示范单位，填报/);
    expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready');
    const database = postmaster();
    await started.kill('SIGINT');
    expect(await started.exited).toEqual({ code: 0, signal: null });
    isGone(database);
  });

  it('says of a second start on the same data that the first still runs', async () => {
    const first = house();
    const address = await addressOf(first);
    const second = house({ PORT: new URL(address).port });
    expect(await second.exited).toEqual({ code: 2, signal: null });
    expect(second.output().trim()).toMatch(/^数据目录 .* 正被另一个已启动的绩审使用（进程 \d+）：.*。$/);
    expect((await fetch(`${address}/readyz`)).ok).toBe(true);
    await first.kill('SIGTERM');
  });

  it('starts again after kill -9 of the starter, of which the programs take notice', async () => {
    const first = house();
    const address = await addressOf(first);
    await first.kill('SIGKILL');
    const again = house();
    await addressOf(again);
    await expect(fetch(`${address}/readyz`)).rejects.toThrow();
    await again.kill('SIGINT');
  });

  it('stops where the shell that npm put between is ended', async () => {
    const shell = processes.start({ script: join(__dirname, 'spec', 'under-a-shell.ts'), env: { ...environment, npm_lifecycle_event: 'start' } });
    const address = await addressOf(shell);
    const [, pid] = await shell.line(/^shell (\d+)/);
    process.kill(Number(pid), 'SIGTERM');
    await shell.line(/^正在停止/);
    await shell.exited;
    await expect(fetch(`${address}/readyz`)).rejects.toThrow();
  });

  it('stops as a whole where one program dies, and says which', async () => {
    const started = house();
    const address = await addressOf(started);
    const database = postmaster();
    await fetch(`${address}/die`).catch(() => undefined);
    expect((await started.exited).code).toBe(1);
    expect(started.output()).toContain('接口服务（api）意外退出（退出码 7）');
    isGone(database);
  });

  it('shows the end of the log where a program cannot start', async () => {
    const started = house({ SPEC_API: 'broken-api.ts' });
    expect((await started.exited).code).toBe(1);
    expect(started.output()).toContain('the reason stands in the log');
    expect(started.output()).not.toContain('绩审已启动');
  });

  it('stops as a whole where the database dies', async () => {
    const started = house();
    await addressOf(started);
    process.kill(postmaster(), 'SIGQUIT');
    expect((await started.exited).code).toBe(1);
    expect(started.output()).toContain('内置数据库意外停止');
  });

  it('says in one sentence that the port is taken', async () => {
    const squatter = createServer();
    const port = await new Promise<number>((resolve) => squatter.listen(0, () => resolve((squatter.address() as { port: number }).port)));
    const started = house({ PORT: String(port) });
    expect((await started.exited).code).toBe(2);
    expect(started.output().trim()).toBe(`端口 ${port} 已被占用：请停止占用它的程序，或用 PORT 指定另一个端口。`);
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('names every fault of its configuration and starts nothing', async () => {
    const started = house({ PORT: 'x', DATABASE_URL: 'nonsense' });
    expect((await started.exited).code).toBe(2);
    expect(started.output().trim().split('\n')).toHaveLength(3);
  });

  it('uses a database of somebody else, loads no demonstration there and leaves it running', async () => {
    const started = house({ DATABASE_URL: external.ownerUrl });
    const address = await addressOf(started);
    expect(await (await fetch(`${address}/pid`)).json()).toMatchObject({ owner: null });
    expect(started.output()).not.toContain('demonstration loaded');
    await started.kill('SIGINT');
    expect((await external.query('select count(*) > 0 as migrated from schema_migration')).rows).toEqual([{ migrated: true }]);
  });

  it('says so where the external database does not answer', async () => {
    const started = house({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/d' });
    expect((await started.exited).code).toBe(2);
    expect(started.output()).toMatch(/^连不上数据库 127\.0\.0\.1:1（.*）：请核对 DATABASE_URL/);
  });
});
