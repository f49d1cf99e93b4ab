// Makes every queue that contracts name and sets its options anew at each start, so that a changed definition takes hold.
// It never deletes a queue and never touches jobs that are enqueued already (they keep the options they were made with).
import { jobQueues } from '@jishen/contracts';

/** What is used of a pg client that is the owner of the schema pgboss. */
export interface OwnerConnection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

export async function installQueues(owner: OwnerConnection): Promise<void> {
  const { PgBoss } = await import('pg-boss'); // only who starts the house needs it
  const boss = new PgBoss({
    db: { executeSql: async (text: string, values?: unknown[]) => lastOf(await owner.query(text, values)) },
    migrate: false,
    supervise: false,
    schedule: false,
  });
  for (const { queue, options, deadLetter } of jobQueues) {
    await boss.createQueue(queue, {
      ...options,
      retryDelayMax: options.retryDelayMax ?? undefined,
      ...(deadLetter === null ? {} : { deadLetter }),
    });
    await boss.updateQueue(queue, { ...options, deadLetter });
  }
}

/** pg answers several statements in one text with an array of results; pg-boss looks at rows only. */
function lastOf(result: { rows: unknown[] } | { rows: unknown[] }[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap((each) => each.rows ?? []) } : result;
}
