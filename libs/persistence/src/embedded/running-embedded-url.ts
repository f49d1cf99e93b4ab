// Where the built-in database of a data folder can be reached as jishen_app while somebody else has it running; null where nobody has.
// It starts nothing and never takes the folder's lock.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { readOrCreateSecrets } from './cluster-secrets';

export async function runningEmbeddedUrl(dataDir: string): Promise<string | null> {
  if (!existsSync(join(dataDir, 'secrets.json'))) return null;
  const { appPassword, port } = readOrCreateSecrets(dataDir, true);
  if (port === 0) return null;
  const url = `postgres://jishen_app:${appPassword}@127.0.0.1:${port}/jishen`;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    // Nobody listens there, or somebody whose password is another one: not this folder's database.
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
