// Houses for the journeys in a browser, one for each worker so that none meets another's: `npm start` on its own data and port, with the
// demonstration, started before the first journey and stopped after the last. Journeys in one house keep out of each other's way by
// opening cycles of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testFolder, watchOver, type Undertaker } from '../../libs/testing/src/test-folder';
import type { House } from './own-house';

const root = resolve(__dirname, '..', '..');
const standing: { child: ChildProcess; folder: string; undertaker: Undertaker }[] = [];
const external = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_APP_URL', 'SMTP_URL', 'PUBLIC_URL', 'NODE_OPTIONS', 'JEST_WORKER_ID'];

/** One after the other: the first builds the page for all. */
async function start(count = 1, onDisk = false): Promise<readonly House[]> {
  const houses: House[] = [];
  while (houses.length < count) houses.push(await startOne(onDisk));
  process.env['JISHEN_HOUSES'] = JSON.stringify(houses); // the workers are forked after this
  return houses;
}

async function startOne(onDisk: boolean): Promise<House> {
  const folder = testFolder('page', onDisk);
  const data = join(folder, 'data');
  const env = { ...process.env, ...Object.fromEntries(external.map((name) => [name, undefined])), PORT: '0', DATA_DIR: data };
  const child = spawn(process.execPath, ['-r', join(root, 'tools', 'load-typescript.cjs'), join(root, 'tools', 'start.ts')], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.pid === undefined) throw new Error('the house could not be started');
  standing.push({ child, folder, undertaker: watchOver(child.pid, folder) });
  return { page: await addressFrom(child), data };
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
  await Promise.all(
    standing.splice(0).map(async ({ child, folder, undertaker }) => {
      if (child.exitCode === null) {
        child.removeAllListeners('exit');
        const gone = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        await gone;
      }
      undertaker.over();
      rmSync(folder, { recursive: true, force: true });
    }),
  );
}

export default { start, stop };
