// The bench's own database: a temporary embedded PostgreSQL with fsync and synchronous_commit on, holding the district and its
// waiting submissions, and a twin of it in which nothing asks for audit entries. Both are thrown away at the end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase, runMigrations, startEmbeddedPostgres, type EmbeddedPostgres } from '@jishen/persistence';
import { setUpBenchDistrict, type BenchDistrict } from './bench-district';
import { makeModel, type Model } from './make-model';
import { WaitingSubmissions } from './waiting-submissions';

export interface BenchDatabase {
  ownerUrl: string;
  appUrl: string;
  /** The twin, for writing without the trail. */
  untrailedOwnerUrl: string;
  untrailedAppUrl: string;
  district: BenchDistrict;
  model: Model;
}

const twin = 'jishen_untrailed';

export async function withBenchDatabase<T>(build: string, work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jishen-bench-'));
  // Root's database runs as another user, who has to get in; what is secret inside has its own mode.
  chmodSync(dataDir, 0o755);
  try {
    const postgres = await startEmbeddedPostgres({ dataDir });
    try {
      return await work(await fill(postgres, build));
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fill(postgres: EmbeddedPostgres, build: string): Promise<BenchDatabase> {
  const { ownerUrl, appUrl } = postgres;
  await runMigrations({ ownerUrl, appPassword: postgres.appPassword });
  const db = await openDatabase({ appUrl, poolSize: 2 });
  const district = await setUpBenchDistrict({ db, build });
  const model = await makeModel({ db, build }, district);
  await db.close();
  await WaitingSubmissions.copy(ownerUrl, district, model);
  await asOwner(inDatabase(ownerUrl, 'postgres'), `create database ${twin} template ${new URL(ownerUrl).pathname.slice(1)}`);
  // The only way in which the rows of an approval other than its entry ask for that entry.
  await asOwner(inDatabase(ownerUrl, twin), 'alter table decision drop constraint decision_district_id_entry_stream_entry_seq_fkey');
  return { ownerUrl, appUrl, untrailedOwnerUrl: inDatabase(ownerUrl, twin), untrailedAppUrl: inDatabase(appUrl, twin), district, model };
}

function inDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function asOwner(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
