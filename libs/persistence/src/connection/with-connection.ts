// Reads outside a transaction: statements on one pooled connection. It never writes; writing goes through inTransaction().
import type { QueryResultRow } from 'pg';
import { encodeValue } from './encode-value';
import type { Database } from './open-database';
import type { Answer, Statement } from './pipelined-transaction';

export interface Reader {
  run<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>>;
}

export async function withConnection<T>(database: Database, work: (reader: Reader) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  let broken = false;
  try {
    return await work({
      async run<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>> {
        const result = await client.query<Row>({ name: statement.name, text: statement.text, values: (statement.values ?? []).map(encodeValue) });
        return { rows: result.rows, rowCount: result.rowCount ?? 0 };
      },
    });
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    client.release(broken);
  }
}
