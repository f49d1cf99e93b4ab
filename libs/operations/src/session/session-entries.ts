// Writes what happened to sessions into the district's stream of the day, and turns the parts of the change along in one statement.
import { composeWrite, entriesPart, lockStreamHead, payloadsPart, streamHeadPart, type Part, type StreamHeadRow, type Tx } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import type { Engine } from '../engine';
import { chainFacts, type Authority, type FactToWrite } from '../trail/draft-entries';
import { headOf, yearOf } from '../trail/record-refusal';

/** Who stands behind a log-in that failed is not known. */
export const nobody = 'nobody';

interface SessionFact {
  actor: string;
  /** SHA-256 of the session that the fact is about. */
  sess: string | null;
  fact: FactToWrite;
}

export async function commitSessionFacts(engine: Engine, tx: Tx, districtId: string, facts: readonly SessionFact[], parts: readonly (Part | null)[]): Promise<void> {
  const { rows } = await tx.run<StreamHeadRow>(lockStreamHead(districtId, 'session', 'day'));
  const row = rows[0];
  if (row === undefined) throw new Error('the session stream has no head');
  const cmd = newId();
  let head = headOf(row);
  const entries = facts.flatMap(({ actor, sess, fact }) => {
    const chain = chainFacts(authority(engine, districtId, actor, sess, cmd), row.stream, head, row.now, [fact], { unitId: null, contentHash: null });
    head = chain.head;
    return chain.rows;
  });
  await tx.commitWith(
    composeWrite([
      ...parts,
      entriesPart(districtId, yearOf(row.now), entries),
      payloadsPart(districtId, entries),
      streamHeadPart(districtId, row.stream, head),
    ]),
  );
}

function authority(engine: Engine, districtId: string, actor: string, sess: string | null, cmd: string): Authority {
  return { districtId, actor, principal: null, post: null, auth: null, sess, saw: null, rule: null, machine: null, build: engine.build, cmd };
}
