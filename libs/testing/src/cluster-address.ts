// How the processes of one jest run find its cluster, and how a database in it is addressed.
// It opens connections for administration only; tests use testDatabase().
import { Client } from 'pg';

export interface TestClusterAddress {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

export const clusterVariable = 'JISHEN_TEST_CLUSTER';
export const templateDatabase = 'jishen_template';

export function clusterAddress(): TestClusterAddress {
  const text = process.env[clusterVariable];
  if (!text) throw new Error('no test cluster: name the file x.db.spec.ts or x.e2e.ts, and let jest run libs/testing/jest-global-setup.cjs');
  return JSON.parse(text) as TestClusterAddress;
}

export function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'jishen-test' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
