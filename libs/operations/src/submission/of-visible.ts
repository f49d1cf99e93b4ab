// Reads about one submission, for whom it is visible: absent and foreign look the same, and the trail is told what truly stood in the way.
// It writes nothing.
import { mayRead } from '@jishen/access';
import { withConnection, type Reader } from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { actorOf, recordOf } from './case';
import { notThere, unseen } from './not-there';
import { findSubmissionCase, type ReadCase } from './read-case';

export async function ofVisible<T>(engine: Engine, caller: Caller, id: string, read: (reader: Reader, found: ReadCase) => Promise<T>): Promise<ReadOutcome<T>> {
  return withConnection(engine.db, async (reader) => {
    const found = await findSubmissionCase(engine, reader, caller, id);
    if (found === null) return { ok: false, refusal: notThere() };
    const subject = { kind: 'submission' as const, record: recordOf(caller.districtId, found.row) };
    const actor = actorOf(caller.districtId, caller.personId, found.row);
    if (!mayRead(actor, subject)) return unseen(notThere(), actor, subject);
    return { ok: true, value: await read(reader, found) };
  });
}
