// One house for all journeys in a browser: `npm start` on its own data and port, with the demonstration, started before the first
// and stopped after the last. Journeys keep out of each other's way by opening cycles of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');
const kept: { child?: ChildProcess; folder?: string } = {};
const external = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_APP_URL', 'SMTP_URL', 'PUBLIC_URL', 'NODE_OPTIONS', 'JEST_WORKER_ID'];

async function start(): Promise<void> {
  kept.folder = mkdtempSync(join(tmpdir(), 'jishen-page-'));
  chmodSync(kept.folder, 0o711); // the database's own user has to get through
  const env = { ...process.env, ...Object.fromEntries(external.map((name) => [name, undefined])), PORT: '0', DATA_DIR: join(kept.folder, 'data') };
  kept.child = spawn(process.execPath, ['-r', '@swc-node/register', join(root, 'tools', 'start.ts')], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  process.env['JISHEN_PAGE_DATA'] = join(kept.folder, 'data');
  process.env['JISHEN_PAGE'] = await addressFrom(kept.child); // the workers are forked after this
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /^绩审已启动：(\S+)$/m.exec(said)?.[1];
      if (address !== undefined && said.includes('Ctrl-C')) done(address);
    });
    child.once('exit', () => fail(new Error(`the house did not start:\n${said}`)));
  });
}

async function stop(): Promise<void> {
  const { child, folder } = kept;
  if (child !== undefined && child.exitCode === null) {
    child.removeAllListeners('exit');
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
  }
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

export default { start, stop };
