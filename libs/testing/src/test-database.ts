// A fresh database for one test file: a copy of the migrated template, dropped when the file is done.
// It never shares a row with another file.
import { randomUUID } from 'node:crypto';
import { Client, type QueryResult, type QueryResultRow } from 'pg';
import { openDatabase, type Database, type DatabaseOptions } from '@jishen/persistence';
import { clusterAddress, templateDatabase, urlOf, withClient } from './cluster-address';

export interface TestDatabase {
  /** Superuser: for arranging and for looking, where the application's role may not. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Opened as the applications do it; closed by itself. */
  open(options?: Omit<DatabaseOptions, 'appUrl'>): Promise<Database>;
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<Row>>;
}

/** Call once at the top of a file or describe; its addresses exist from the first beforeAll() on. */
export function testDatabase(from: 'template' | 'nothing' = 'template'): TestDatabase {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const opened: Database[] = [];
  let looking: Client | undefined;
  const admin = () => urlOf(clusterAddress().ownerUrl, 'postgres');
  const ownerUrl = () => urlOf(clusterAddress().ownerUrl, name);
  beforeAll(() => withClient(admin(), (client) => client.query(`create database ${name} template ${from === 'template' ? templateDatabase : 'template0'}`)));
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
    await looking?.end();
    await withClient(admin(), (client) => client.query(`drop database if exists ${name} with (force)`));
  });
  return {
    get ownerUrl() {
      return ownerUrl();
    },
    get appUrl() {
      return urlOf(clusterAddress().appUrl, name);
    },
    async open(options = {}) {
      const database = await openDatabase({ poolSize: 4, ...options, appUrl: urlOf(clusterAddress().appUrl, name) });
      opened.push(database);
      return database;
    },
    async query(text, values) {
      looking ??= await connected(ownerUrl());
      return looking.query(text, values);
    },
  };
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'jishen-test-look' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
