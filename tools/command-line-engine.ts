// The database that a command works on: DATABASE_URL, else the embedded one in DATA_DIR, which is brought up if no start has it running.
// It never migrates and never creates data: a command must not make the thing it was asked about.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from '@jishen/operations';
import { openDatabase, parseDatabaseConfig, runningEmbeddedUrl, StartFault, startEmbeddedPostgres } from '@jishen/persistence';
import { buildName } from './build-name';

export async function withCommandLineEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const { appUrl, stop } = await address();
  try {
    const db = await openDatabase({ appUrl, poolSize: 2, applicationName: 'jishen-command' });
    try {
      return await work({ db, build: buildName });
    } finally {
      await db.close();
    }
  } finally {
    await stop();
  }
}

async function address(): Promise<{ appUrl: string; stop: () => Promise<void> }> {
  if (process.env['DATABASE_URL']?.trim()) {
    const read = parseDatabaseConfig(process.env);
    if (!read.ok) throw new StartFault(read.faults.join('；'));
    return { appUrl: read.config.appUrl, stop: () => Promise.resolve() };
  }
  const dataDir = resolve(process.env['INIT_CWD'] ?? process.cwd(), process.env['DATA_DIR']?.trim() || '.data');
  if (!existsSync(join(dataDir, 'postgres'))) throw new StartFault(`没有设置 DATABASE_URL，${dataDir} 里也没有内置数据库：请先运行 npm start，或设置 DATABASE_URL。`);
  const running = await runningEmbeddedUrl(dataDir);
  if (running !== null) return { appUrl: running, stop: () => Promise.resolve() };
  const postgres = await startEmbeddedPostgres({ dataDir });
  return { appUrl: postgres.appUrl, stop: () => postgres.stop() };
}
