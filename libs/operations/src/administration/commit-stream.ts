// Writes one fact into a stream that has no record of its own to carry its head, together with the change that it tells of; and the first facts of
// streams that begin with them, however many.
import { emptyHead } from '@jishen/audit';
import { composeWrite, entriesPart, lockStreamHead, payloadsPart, streamHeadPart, streamHeadsPart, type Part, type StreamHeadRow, type Tx } from '@jishen/persistence';
import type { Caller, Engine } from '../engine';
import { chainFacts, type Authority, type FactToWrite } from '../trail/draft-entries';
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
  const chain = chainFacts(authorityOf(engine, command), stream, headOf(row), row.now, [fact], { unitId: command.unitId, contentHash: null });
  return [entriesPart(caller.districtId, yearOf(row.now), chain.rows), payloadsPart(caller.districtId, chain.rows), streamHeadPart(caller.districtId, stream, chain.head)];
}

/** @param now instant of the database clock in this transaction */
export function begunStreams(engine: Engine, command: Omit<StreamCommand, 'stream' | 'unitId'>, now: string, begun: readonly { stream: string; fact: FactToWrite; unitId: string | null }[]): (Part | null)[] {
  const { districtId } = command.caller;
  const by = authorityOf(engine, command);
  const chains = begun.map(({ stream, fact, unitId }) => ({ stream, ...chainFacts(by, stream, emptyHead, now, [fact], { unitId, contentHash: null }) }));
  const rows = chains.flatMap((chain) => chain.rows);
  return [entriesPart(districtId, yearOf(now), rows), payloadsPart(districtId, rows), streamHeadsPart(districtId, chains.map(({ stream, head }) => ({ stream, ...head })))];
}

const authorityOf = (engine: Engine, { caller, post, authority, cmd }: Omit<StreamCommand, 'stream' | 'unitId'>): Authority => ({
  districtId: caller.districtId, actor: caller.personId, principal: null, post, auth: authority, sess: caller.sessionDigest,
  saw: null, rule: null, machine: null, build: engine.build, cmd,
});
