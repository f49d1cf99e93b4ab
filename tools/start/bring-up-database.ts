// Gives the house a migrated database: the built-in one in the data folder, or the one that the environment names.
// It never stops a database that it did not start.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, runMigrations, StartFault, startEmbeddedPostgres } from '@jishen/persistence';
import type { StartConfig } from './start-config';

export interface HouseDatabase {
  readonly appUrl: string;
  /** Of the built-in database alone: it may be given the demonstration. */
  readonly ownerUrl?: string;
  /** Where the programs may write their logs; absent where the database is not ours. */
  readonly logDir?: string;
  /** Resolves when the built-in database ends by itself; never for an external one. */
  readonly gone: Promise<void>;
}

/** `opened` is told as soon as there is something to stop, also where migrating fails afterwards. */
export async function bringUpDatabase(config: StartConfig, opened: (stop: () => Promise<void>) => void): Promise<HouseDatabase> {
  if (config.database) {
    await runMigrations({ ownerUrl: config.database.ownerUrl });
    await checkLogIn(config.database.appUrl);
    return { appUrl: config.database.appUrl, gone: new Promise(() => undefined) };
  }
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir });
  opened(() => postgres.stop());
  await runMigrations({ ownerUrl: postgres.ownerUrl, appPassword: postgres.appPassword });
  const logDir = join(config.dataDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  return { appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, logDir, gone: postgres.exited };
}

/** The account of an external database is made by somebody else; better to hear of it now than from two programs. */
async function checkLogIn(appUrl: string): Promise<void> {
  try {
    const database = await openDatabase({ appUrl, poolSize: 1 });
    await database.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFault(`应用账号登录不上数据库，或不能使用角色 jishen_app（${reason}）：请核对 DATABASE_APP_URL 或 DATABASE_URL，并由管理员执行 GRANT jishen_app TO 该账号。`);
  }
}
