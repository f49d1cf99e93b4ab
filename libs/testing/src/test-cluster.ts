// One PostgreSQL for a whole jest run, with one migrated template database that every test file copies.
// Run by jest's global set-up only; durability is off, and the folder is thrown away at the end.
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations, startEmbeddedPostgres, type EmbeddedPostgres } from '@jishen/persistence';
import { clusterVariable, templateDatabase, urlOf, withClient, type TestClusterAddress } from './cluster-address';
import { testFolder } from './test-folder';

let running: { readonly postgres: EmbeddedPostgres; readonly folder: string; readonly undertaker: ChildProcess } | undefined;

/** One object, for jest's set-up and teardown files are no modules of ours and take it by hand. */
export default { start: startTestCluster, stop: stopTestCluster };

async function startTestCluster(): Promise<void> {
  const folder = testFolder('test');
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), fsync: false });
  running = { postgres, folder, undertaker: watchOver(postgres.pid, folder) };
  const address: TestClusterAddress = { ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl };
  await withClient(urlOf(address.ownerUrl, 'postgres'), (client) => client.query(`create database ${templateDatabase}`));
  await runMigrations({ ownerUrl: urlOf(address.ownerUrl, templateDatabase), appPassword: postgres.appPassword });
  process.env[clusterVariable] = JSON.stringify(address);
}

async function stopTestCluster(): Promise<void> {
  if (!running) return;
  await running.postgres.stop();
  running.undertaker.kill();
  running.undertaker.stdin?.destroy();
  rmSync(running.folder, { recursive: true, force: true });
  running = undefined;
}

/** Cleans up where jest is killed and no teardown runs: its end of the pipe closes whatever way it dies. */
function watchOver(pid: number, folder: string): ChildProcess {
  const script = 'cat >/dev/null; kill -INT "$1"; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf "$2"';
  const undertaker = spawn('/bin/sh', ['-c', script, 'sh', String(pid), folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  undertaker.on('error', () => undefined);
  undertaker.unref();
  return undertaker;
}
