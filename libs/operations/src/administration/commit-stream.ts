// Writes one fact into a stream that has no record of its own to carry its head, together with the change that it tells of.
import { composeWrite, entriesPart, lockStreamHead, payloadsPart, streamHeadPart, type Part, type StreamHeadRow, type Tx } from '@jishen/persistence';
import type { Caller, Engine } from '../engine';
import { chainFacts, type FactToWrite } from '../trail/draft-entries';
import { headOf, yearOf } from '../trail/record-refusal';

export interface StreamCommand {
  caller: Pick<Caller, 'districtId' | 'personId' | 'sessionDigest'>;
  /** `person/<id>`, `unit/<id>`, `post/<id>` */
  stream: string;
  post: string | null;
  /** `role:system-admin@1`; null where a person acts for themselves. */
  authority: string | null;
  cmd: string;
  /** The unit that the fact is about. */
  unitId: string | null;
}

/** The last statement of its transaction. */
export async function commitStream(engine: Engine, tx: Tx, command: StreamCommand, fact: FactToWrite, parts: readonly (Part | null)[]): Promise<void> {
  const written = await streamFact(engine, tx, command, fact);
  await tx.commitWith(composeWrite([...parts, ...written]));
}

/** The parts that write the fact; the head stays locked until the transaction ends. */
export async function streamFact(engine: Engine, tx: Tx, command: StreamCommand, fact: FactToWrite): Promise<(Part | null)[]> {
  const { caller, stream } = command;
  const { rows } = await tx.run<StreamHeadRow>(lockStreamHead(caller.districtId, stream, 'none'));
  const row = rows[0];
  if (row === undefined) throw new Error(`the stream ${stream} has no head`);
  const by = {
    districtId: caller.districtId, actor: caller.personId, principal: null, post: command.post, auth: command.authority, sess: caller.sessionDigest,
    saw: null, rule: null, machine: null, build: engine.build, cmd: command.cmd,
  };
  const chain = chainFacts(by, stream, headOf(row), row.now, [fact], { unitId: command.unitId, contentHash: null });
  return [entriesPart(caller.districtId, yearOf(row.now), chain.rows), payloadsPart(caller.districtId, chain.rows), streamHeadPart(caller.districtId, stream, chain.head)];
}
