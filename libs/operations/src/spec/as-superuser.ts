// For tests of the verifier: statements run with every trigger off, as nobody who uses the house could. Imported by tests only.
import { Client } from 'pg';

/** @returns how many rows each statement touched */
export async function asSuperuser(ownerUrl: string, statements: readonly string[]): Promise<(number | null)[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    const touched: (number | null)[] = [];
    for (const statement of statements) touched.push((await client.query(statement)).rowCount);
    await client.query('commit');
    return touched;
  } finally {
    await client.end();
  }
}
