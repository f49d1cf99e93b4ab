// A creation under an idempotency key: one transaction, and where a twin of the same command won or the outcome is unknown,
// the stored outcome is the answer. It records no refusal and judges nothing.
import { inTransaction, keptCommand, type KeptCommand, type Tx } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { keptAnswer } from './kept-answer';
import { withSecondChance } from './second-chance';

/** @returns JSON text of the answer */
export function underOneKey(
  engine: Engine,
  { districtId, personId }: Caller,
  key: string,
  requestHash: string,
  create: (tx: Tx) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  return withSecondChance<Outcome<string>>(
    () => inTransaction(engine.db, create),
    () =>
      inTransaction(engine.db, async (tx) => {
        const kept = (await tx.run<KeptCommand>(keptCommand(districtId, personId, key))).rows[0];
        return kept === undefined ? null : keptAnswer(kept, requestHash);
      }),
  );
}
