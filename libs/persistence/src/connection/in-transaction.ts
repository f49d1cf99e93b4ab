// The one way to write: opens a transaction with the first statement, commits or rolls back with the last.
// It never retries and never guesses: a client in doubt is destroyed, a COMMIT without an answer is OutcomeUnknown.
import type { QueryResultRow } from 'pg';
import type { Database } from './open-database';
import { PipelinedTransaction, type Answer, type Statement } from './pipelined-transaction';

declare const transaction: unique symbol;

/** A transaction in progress. Statements given before the one before was awaited travel together. */
export interface Tx {
  readonly [transaction]: true;
  run<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>>;
  /** The last statement: COMMIT travels with it. Its failure rolls everything back. */
  commitWith<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>>;
}

/** Commits unless `work` throws or answers a refusal (`{ ok: false }`); both roll back. Answers what `work` answered. */
export async function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  const open = new PipelinedTransaction(client, database.onRoundTrip);
  const tx = { run: open.run.bind(open), commitWith: open.commitWith.bind(open) } as unknown as Tx;
  try {
    const value = await work(tx);
    if (!isRefusal(value)) await open.commit();
    else if (open.isCommitted()) throw new Error('a refusal was answered after commitWith() had committed');
    else await open.rollback().catch(() => undefined);
    return value;
  } catch (error) {
    await open.rollback().catch(() => undefined);
    throw error;
  } finally {
    client.release(open.isInDoubt());
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
