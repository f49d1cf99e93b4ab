// Ends a session and says so in the trail; a session that has ended already is left as it is.
import { closeSessionStatement, inTransaction } from '@jishen/persistence';
import type { Engine } from '../engine';
import { commitSessionFacts } from './session-entries';

export async function closeSession(engine: Engine, idHash: string, cause: 'logged-out' | 'idle' | 'expired' | 'revoked'): Promise<void> {
  await inTransaction(engine.db, async (tx) => {
    const { rows } = await tx.run<{ districtId: string; personId: string }>(closeSessionStatement(idHash));
    const open = rows[0];
    if (open === undefined) return;
    const fact = { type: 'session.closed@1', pub: { cause } };
    await commitSessionFacts(engine, tx, open.districtId, [{ actor: open.personId, sess: idHash, fact }], []);
  });
}
