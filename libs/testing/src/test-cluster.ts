// One PostgreSQL for a whole jest run, with one migrated template database that every test file copies.
// Run by jest's global set-up only; durability is off, and the folder is thrown away at the end.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations, startEmbeddedPostgres, type EmbeddedPostgres } from '@jishen/persistence';
import { clusterVariable, templateDatabase, urlOf, withClient, type TestClusterAddress } from './cluster-address';
import { testFolder, watchOver, type Undertaker } from './test-folder';

let running: { readonly postgres: EmbeddedPostgres; readonly folder: string; readonly undertaker: Undertaker } | undefined;

/** One object, for jest's set-up and teardown files are no modules of ours and take it by hand. */
export default { start: startTestCluster, stop: stopTestCluster };

async function startTestCluster(): Promise<void> {
  const folder = testFolder('test');
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), fsync: false });
  running = { postgres, folder, undertaker: watchOver(postgres.pid, folder) };
  const address: TestClusterAddress = { ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl };
  await withClient(urlOf(address.ownerUrl, 'postgres'), async (client) => {
    // The database learns how large its tables are where a test says so, and not whenever its own housekeeping comes by: of the template as well,
    // whose copies begin with what it knows.
    await client.query('alter system set autovacuum = off');
    await client.query('select pg_reload_conf()');
    await client.query(`create database ${templateDatabase}`);
  });
  await runMigrations({ ownerUrl: urlOf(address.ownerUrl, templateDatabase), appPassword: postgres.appPassword });
  process.env[clusterVariable] = JSON.stringify(address);
}

async function stopTestCluster(): Promise<void> {
  if (!running) return;
  await running.postgres.stop();
  running.undertaker.over();
  rmSync(running.folder, { recursive: true, force: true });
  running = undefined;
}
