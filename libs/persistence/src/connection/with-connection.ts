// Reads outside a transaction: statements on one pooled connection. It never writes; writing goes through inTransaction().
import type { QueryResultRow } from 'pg';
import type { Database } from './open-database';
import type { Answer, Statement } from './pipelined-transaction';
import { fly } from './flight';
import { prepared } from './ready-statement';

export interface Reader {
  run<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>>;
}

export async function withConnection<T>(database: Database, work: (reader: Reader) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  let broken = false;
  try {
    return await work({
      async run<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>> {
        const { result } = await fly<Row>(client, prepared(statement), {});
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
