// Makes an order of events certain where a race would only make it likely: holds a row, lets commands queue up behind it
// one after another, lets go. Imported by tests only.
import type { TestDatabase } from '@jishen/testing';
import { Client } from 'pg';

const patienceMs = 10_000;

/** Starts each command when the one before it waits for a lock; lets go when all wait. Answers their outcomes in order. */
export async function whileHeld<T>(database: TestDatabase, hold: { text: string; values: unknown[] }, commands: readonly (() => Promise<T>)[]): Promise<T[]> {
  const holder = new Client({ connectionString: database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(hold);
    const running: Promise<T>[] = [];
    for (const command of commands) {
      running.push(command());
      await untilWaiting(database, running.length);
    }
    await holder.query('rollback');
    return await Promise.all(running);
  } finally {
    await holder.end();
  }
}

/** Asked again and again: PostgreSQL tells nobody that a backend has begun to wait. */
async function untilWaiting(database: TestDatabase, wanted: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const { rows } = await database.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0]?.waiting === wanted) return;
    if (performance.now() > deadline) throw new Error(`${rows[0]?.waiting ?? 0} of ${wanted} commands wait for the held row`);
  }
}
