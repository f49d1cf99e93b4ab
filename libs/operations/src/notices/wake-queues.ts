// Wakes the workers of these queues after a commit, on one connection. It carries no job: a lost wake costs one slow poll.
import { wakeStatement, withConnection } from '@jishen/persistence';
import type { Engine } from '../engine';

export async function wakeQueues(engine: Pick<Engine, 'db'>, queues: Iterable<string>): Promise<void> {
  await withConnection(engine.db, async (reader) => {
    for (const queue of queues) await reader.run(wakeStatement(queue));
  });
}
