// The nightly round: what is only kept for a while goes, and mail whose job was lost gets a new one.
// It never deletes a fact and may be cut off and repeated at any point.
import { mailDelivery } from '@jishen/contracts';
import { deleteExpired, deleteSettledNotices, inTransaction, requeueLost, type ExpiredRows } from '@jishen/persistence';
import type { Engine } from '../engine';

export interface HouseKept extends ExpiredRows {
  notices: number;
  requeued: number;
}

/** Rows per statement: a fraction of a second each, and no lock is held for long. */
const portion = 5000;

/** @param noticeDays how long a settled notice is kept */
export async function keepHouse(engine: Engine, noticeDays: number): Promise<HouseKept> {
  const total: HouseKept = { commands: 0, sessions: 0, attempts: 0, notices: 0, requeued: 0 };
  for (let full = true; full;) {
    const { rows } = await inTransaction(engine.db, (tx) =>
      tx.commitWith<ExpiredRows & Record<string, unknown>>(deleteExpired(portion)),
    );
    const gone = rows[0] ?? { commands: 0, sessions: 0, attempts: 0 };
    total.commands += gone.commands;
    total.sessions += gone.sessions;
    total.attempts += gone.attempts;
    full = [gone.commands, gone.sessions, gone.attempts].some((count) => count === portion);
  }
  for (let full = true; full;) {
    const { rows } = await inTransaction(engine.db, (tx) => tx.commitWith<{ notices: number }>(deleteSettledNotices(portion, noticeDays)));
    const gone = rows[0]?.notices ?? 0;
    total.notices += gone;
    full = gone === portion;
  }
  const lost = await inTransaction(engine.db, (tx) =>
    tx.commitWith<{ count: number }>(requeueLost(mailDelivery.queue, portion)),
  );
  total.requeued = lost.rows[0]?.count ?? 0;
  return total;
}
