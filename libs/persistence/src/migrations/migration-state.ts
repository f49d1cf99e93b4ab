// Which of this program's migrations the database still lacks: asked by health checks, as the role of the applications. It applies none.
import { join } from 'node:path';
import type { Reader } from '../connection/with-connection';
import { pendingMigrations, readMigrations, type AppliedMigration, type Migration } from './migration-files';

const ownDirectory = join(__dirname, '..', '..', 'migrations');
let files: Migration[] | undefined;

/** @returns names of the missing files */
export async function migrationState(reader: Reader): Promise<string[]> {
  files ??= readMigrations(ownDirectory);
  const { rows } = await reader.run<AppliedMigration & Record<string, unknown>>({ text: 'select number, name, digest from schema_migration order by number' });
  return pendingMigrations(files, rows).map(({ name }) => name);
}
