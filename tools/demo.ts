// `npm run -s demo`: the real 砂子塘 2020 case from draft through every level to published, in a fresh temporary database.
// Prints steps, ledger, trail and verification. Exit 0 only if the total is 92.1 before and after the reversed adjustment,
// the trail verifies, and one altered byte in a copy is found.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, runMigrations, StartFault, startEmbeddedPostgres } from '@jishen/persistence';
import { buildName } from './build-name';
import { playDemo } from './demo/play-demo';

async function main(): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jishen-demo-'));
  // Root's database runs as another user, who has to get in; what is secret inside has its own mode.
  chmodSync(dataDir, 0o755);
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, fsync: false });
    try {
      await runMigrations({ ownerUrl: postgres.ownerUrl, appPassword: postgres.appPassword });
      const db = await openDatabase({ appUrl: postgres.appUrl, poolSize: 2 });
      try {
        return await playDemo({ db, build: buildName }, (line) => process.stdout.write(`${line}\n`));
      } finally {
        await db.close();
      }
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(error instanceof StartFault ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(error instanceof StartFault ? 2 : 1);
  },
);
