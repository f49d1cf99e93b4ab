// Opens the one pool of a process, as role jishen_app; TypeORM and the hot path share it.
// It never migrates, and no connection that it hands out can end the process when its backend dies.
import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

export interface DatabaseOptions {
  readonly appUrl: string;
  readonly poolSize?: number;
  readonly applicationName?: string;
  readonly entities?: DataSourceOptions['entities'];
  /** Called once per flight of statements that inTransaction() sends and waits for. */
  readonly onRoundTrip?: () => void;
  /** Told when a connection dies outside a statement; the pool replaces it by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

export interface Database {
  readonly dataSource: DataSource;
  readonly pool: Pool;
  readonly onRoundTrip: () => void;
  close(): Promise<void>;
}

const defaultPoolSize = 8;
const statementTimeoutMs = 15_000;
/** Whoever waits for a locked row holds a connection that others need. */
const lockTimeoutMs = 3_000;
const idleInTransactionTimeoutMs = 30_000;
const connectTimeoutMs = 10_000;
/**
 * A house where somebody clicks every half minute would else meet a closed pool each time (pg-pool: 10 s) and pay for the connection, the
 * log-in and every statement's first preparation. At night the connections go.
 */
const idleTimeoutMs = 10 * 60_000;
/** What lies between may forget a connection that has been still for some minutes (firewalls, address translation), and tells neither end. */
const keepAliveAfterMs = 30_000;

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const lost = options.onConnectionLost ?? (() => undefined);
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.appUrl,
    applicationName: options.applicationName ?? 'jishen',
    installExtensions: false,
    entities: options.entities ?? [],
    poolErrorHandler: lost,
    extra: {
      max: options.poolSize ?? defaultPoolSize,
      pipeline: true,
      connectionTimeoutMillis: connectTimeoutMs,
      idleTimeoutMillis: idleTimeoutMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: keepAliveAfterMs,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
      // Stated, so that no setting of a server, database or role can loosen durability, change what the locking relies on, put other tables before ours, or end what the pool holds.
      options: `-c role=jishen_app -c timezone=UTC -c lock_timeout=${lockTimeoutMs} -c idle_session_timeout=0 -c synchronous_commit=on -c search_path=public -c default_transaction_isolation=read\\ committed -c default_transaction_read_only=off`,
      // The pool drops its own listener while a client is out, and an 'error' without a listener ends the process.
      onConnect: (client: { on(event: 'error', listener: (error: Error) => void): unknown }) => {
        client.on('error', lost);
      },
    },
  });
  await dataSource.initialize();
  return {
    dataSource,
    pool: poolOf(dataSource),
    onRoundTrip: options.onRoundTrip ?? (() => undefined),
    close: () => (dataSource.isInitialized ? dataSource.destroy() : Promise.resolve()),
  };
}

/** TypeORM keeps its pg pool as `driver.master`, untyped. */
function poolOf(dataSource: DataSource): Pool {
  const driver = dataSource.driver as { master?: Pool };
  if (!driver.master) throw new Error('the TypeORM driver has no pg pool');
  return driver.master;
}
