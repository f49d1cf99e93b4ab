// The one course of every change by an administrator: asked as what, the same key answered again, changed and told in one transaction.
// What is changed comes in as `work`; a refusal is recorded with its true code.
import { createHash } from 'node:crypto';
import { authorize, type Action, type Actor } from '@jishen/access';
import { actorRow, commandPart, composeWrite, inTransaction, type ActorRow, type Part, type Tx } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import type { Caller, Engine, Outcome } from '../engine';
import type { FactToWrite } from '../trail/draft-entries';
import { keptAnswer } from '../trail/kept-answer';
import { recordRefusal } from '../trail/record-refusal';
import { withSecondChance } from '../trail/second-chance';
import { begunStreams, streamFact } from './commit-stream';

export interface AdministrationCommand {
  action: Extract<Action, 'ADMIN_PEOPLE' | 'ADMIN_UNITS' | 'ADMIN_POSTS' | 'ADMIN_RULE_SETS'>;
  /** What is asked for, for the record of refusals: `CREATE_PERSON`. */
  name: string;
  /** Idempotency-Key where one was given; without one a repetition is a new command. */
  key: string | null;
  request: unknown;
  /** The post to sign with, where the caller named one; otherwise the first that fits. */
  postId?: string;
  /** What an error of the database means, where a constraint is the judge. */
  conflict?: (error: unknown) => Refused | null;
}

type Refused = Extract<Outcome<never>, { ok: false }>;

interface Told {
  stream: string;
  fact: FactToWrite;
  unitId: string | null;
}
/** Of records that were not there before, each with the first fact of its stream. */
export interface Beginning {
  begun: readonly Told[];
  parts: readonly (Part | null)[];
}
export type Change = (Beginning | (Told & { parts: readonly (Part | null)[] })) & {
  answer: Record<string, unknown>;
  /** What a repetition is answered, where the first answer held a secret that must not lie in the database. */
  kept?: Record<string, unknown>;
};

/** @returns the answer as JSON text */
export async function administer(
  engine: Engine,
  caller: Caller,
  command: AdministrationCommand,
  work: (tx: Tx, now: string) => Promise<Outcome<Change>>,
): Promise<Outcome<string>> {
  const cmd = command.key ?? newId();
  const requestHash = createHash('sha256').update(command.name).update(JSON.stringify(command.request)).digest('hex');
  const outcome = await withSecondChance(
    () => inTransaction(engine.db, (tx) => once(engine, tx, caller, { ...command, cmd, requestHash }, work)),
    () => kept(engine, caller, command.key, requestHash),
  ).catch((error: unknown): Outcome<string> => {
    const refused = command.conflict?.(error) ?? null;
    if (refused === null) throw error;
    return refused;
  });
  // What we were refused for may be the work of our own repetition, done while we waited.
  const repeated = outcome.ok ? null : await kept(engine, caller, command.key, requestHash);
  if (repeated?.ok) return repeated;
  if (!outcome.ok) await recordRefusal(engine, caller, { command: command.name, key: cmd, refusal: outcome.refusal, unitId: null, submissionId: null, itemId: null });
  return outcome;
}

type Once = AdministrationCommand & { cmd: string; requestHash: string };

async function once(engine: Engine, tx: Tx, caller: Caller, command: Once, work: (tx: Tx, now: string) => Promise<Outcome<Change>>): Promise<Outcome<string>> {
  const { districtId, personId } = caller;
  const row = (await tx.run<ActorRow & Record<string, unknown>>(actorRow(districtId, personId, command.key ?? ''))).rows[0];
  if (row === undefined) throw new Error('a caller without a row');
  if (row.kept) return keptAnswer(row.kept, command.requestHash);
  const actor: Actor = { districtId, personId, posts: row.posts as Actor['posts'], now: row.now };
  const may = authorize(actor, command.action, { kind: 'district', districtId }, command.postId);
  if (!may.ok) return may;
  const change = await work(tx, row.now);
  if (!change.ok) return change;
  const { parts, answer } = change.value;
  const by = { caller, post: may.post.id, authority: may.authority, cmd: command.cmd };
  const told = 'begun' in change.value ? begunStreams(engine, by, row.now, change.value.begun) : await streamFact(engine, tx, { ...by, stream: change.value.stream, unitId: change.value.unitId }, change.value.fact);
  const answerText = JSON.stringify(answer);
  const outcomeKept = command.key === null ? null : commandPart({
    districtId, personId, key: command.key, requestHash: command.requestHash, status: 201,
    answer: change.value.kept === undefined ? answerText : JSON.stringify(change.value.kept), submissionId: null, contentHash: null,
  });
  await tx.commitWith(composeWrite([...parts, ...told, outcomeKept]));
  return { ok: true, value: answerText };
}

async function kept(engine: Engine, caller: Caller, key: string | null, requestHash: string): Promise<Outcome<string> | null> {
  if (key === null) return null;
  return inTransaction(engine.db, async (tx) => {
    const row = (await tx.run<ActorRow & Record<string, unknown>>(actorRow(caller.districtId, caller.personId, key))).rows[0];
    return row?.kept ? keptAnswer(row.kept, requestHash) : null;
  });
}
