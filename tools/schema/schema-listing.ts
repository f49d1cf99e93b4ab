// The text of libs/persistence/schema.sql: what all migrations together make of an empty database, read back from a
// database that has just been made so. It shows in one place what fifty numbered files add up to; nobody executes it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runMigrations, startEmbeddedPostgres } from '@jishen/persistence';
import { catalogueQueries } from './catalogue-queries';

const head = `-- What the migrations make of an empty database, listed from its catalogue. Written by \`npm run generate\`, never by hand,
-- and never executed: libs/persistence/migrations is what runs.
`;

export async function schemaListing(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jishen-schema-'));
  chmodSync(folder, 0o711); // as root the database runs as another account, which must be able to pass through
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), fsync: false });
  try {
    await runMigrations({ ownerUrl: postgres.ownerUrl, appPassword: postgres.appPassword });
    return await listingOf(postgres.ownerUrl);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listingOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url, application_name: 'jishen-schema' });
  await client.connect();
  try {
    await client.query('set search_path = public');
    const sections: string[] = [head];
    for (const [title, query] of catalogueQueries) {
      const { rows } = await client.query<{ sql: string }>(query);
      if (rows.length > 0) sections.push(`\n-- ${title}\n${rows.map(({ sql }) => sql).join('\n')}\n`);
    }
    return sections.join('');
  } finally {
    await client.end();
  }
}
