// A clock for seeding that can be put back: a schema of its own, in front of the search path of the seeding connections alone, holds a function
// that the house's statements then take for the clock of the database. What is seeded is written by the operations themselves, only earlier; nobody
// else's connection ever sees this clock. It is for the demonstration, tests and benches, and never opened at a database that serves people.
import { Client } from 'pg';
import { openDatabase, type Database } from './open-database';

export interface PastClock {
  readonly db: Database;
  /** From now on it is so many days ago, at this very time of the day, and runs on. */
  readonly turnBack: (days: number) => Promise<void>;
  /** Closes the connections and takes the clock away. */
  readonly close: () => Promise<void>;
}

const schema = 'past_clock';

/** @param ownerUrl of the same database, of a role that may create schemas */
export async function openPastClock(ownerUrl: string, appUrl: string, poolSize: number): Promise<PastClock> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  for (const text of [
    `create schema if not exists ${schema}`,
    `create table if not exists ${schema}.moment (days int not null)`,
    `delete from ${schema}.moment`,
    `insert into ${schema}.moment values (0)`,
    `create or replace function ${schema}.clock_timestamp() returns timestamptz language sql volatile as
      $$ select pg_catalog.clock_timestamp() - (select days from ${schema}.moment) * interval '1 day' $$`,
    `grant usage on schema ${schema} to jishen_app`,
    `grant select on ${schema}.moment to jishen_app`,
  ]) await owner.query(text);
  const db = await openDatabase({ appUrl, poolSize });
  // The pool has one connection already; every later one is told as it comes.
  const tell = `set search_path to ${schema}, pg_catalog, public`;
  db.pool.on('connect', (client) => void client.query(tell));
  const first = await db.pool.connect();
  await first.query(tell);
  first.release();
  return {
    db,
    turnBack: async (days) => void (await owner.query(`update ${schema}.moment set days = $1`, [Math.trunc(days)])),
    close: async () => {
      await db.close();
      await owner.query(`drop schema ${schema} cascade`);
      await owner.end();
    },
  };
}
