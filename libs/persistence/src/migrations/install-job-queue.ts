// Installs or upgrades the tables of pg-boss in their own schema and lets the applications use, not change, them.
// It never works a queue (it makes them, see queue/install-queues); it runs as jishen_owner, so that no application needs the right to create tables.
import type { Client } from 'pg';
import bossPackage from 'pg-boss/package.json';
import { installQueues } from '../queue/install-queues';
import { StartFault } from '../start-fault';

const schema = 'pgboss';
const wantedVersion = bossPackage.pgboss.schema;

const grants = `
  grant usage on schema ${schema} to jishen_app;
  grant select, insert, update, delete on all tables in schema ${schema} to jishen_app;
  grant usage, select on all sequences in schema ${schema} to jishen_app;
  grant execute on all functions in schema ${schema} to jishen_app;`;

/** The plans bring their own transaction; a crash before the grants is made good by the next start. */
export async function installJobQueue(client: Client): Promise<void> {
  const { getConstructionPlans, getMigrationPlans } = await import('pg-boss');
  const version = await installedVersion(client);
  if (version === undefined) await client.query(getConstructionPlans(schema));
  else if (version < wantedVersion) await client.query(atOnce(getMigrationPlans(schema, version)));
  else if (version > wantedVersion) throw new StartFault(`数据库里的任务队列版本（${version}）比本程序（${wantedVersion}）新：请改用更新的程序。`);
  await client.query(grants);
  await installQueues(client);
}

async function installedVersion(client: Client): Promise<number | undefined> {
  const installed = await client.query<{ found: boolean }>(`select to_regclass('${schema}.version') is not null as found`);
  if (!installed.rows[0]?.found) return undefined;
  const { rows } = await client.query<{ version: number }>(`select version from ${schema}.version`);
  return rows[0]?.version;
}

/**
 * The printed plan ends with indexes built CONCURRENTLY after its COMMIT. Those would wait for every other session,
 * also for the one that waits for our turn to end; the job table is small, so they are built inside the transaction.
 */
function atOnce(plan: string): string {
  const end = plan.lastIndexOf('COMMIT;');
  const indexes = plan.slice(end + 'COMMIT;'.length).replaceAll(' CONCURRENTLY ', ' ');
  return `${plan.slice(0, end)}${indexes}\nCOMMIT;`;
}
