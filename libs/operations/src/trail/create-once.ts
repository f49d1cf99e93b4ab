// Making something new under an idempotency key: who asks and as what, the kept outcome, one transaction, the refused attempt.
// What is made, and whether it may be, is for the creation that is handed in; it answers the parts of the one statement.
import { createHash } from 'node:crypto';
import { authorize, type Action, type Actor } from '@jishen/access';
import { actorRow, commandPart, composeWrite, type ActorRow, type Part, type Tx } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import type { Authority } from './draft-entries';
import { keptAnswer } from './kept-answer';
import { recordRefusal } from './record-refusal';
import { underOneKey } from './under-one-key';

export interface Creation {
  tx: Tx;
  caller: Caller;
  /** Instant of the database clock. */
  now: string;
  bureauId: string;
  /** Where the post that acts sits. */
  unitId: string;
  by: Authority;
}
export interface Created {
  answer: string;
  parts: (Part | null)[];
  submissionId?: string;
}
export interface CreationCommand {
  action: Action;
  key: string;
  body: { postId?: string };
  /** A unique key that somebody else took first, as the refusal that it is; null for what is no such thing. */
  taken?: (error: unknown) => Extract<Outcome<never>, { ok: false }> | null;
}

/** @returns JSON text of what was made */
export async function createOnce(
  engine: Engine,
  caller: Caller,
  command: CreationCommand,
  create: (creation: Creation) => Promise<Outcome<Created>>,
): Promise<Outcome<string>> {
  const { action, key, body } = command;
  const requestHash = createHash('sha256').update(action).update(JSON.stringify(body)).digest('hex');
  const outcome = await underOneKey(engine, caller, key, requestHash, (tx) =>
    once(engine, tx, caller, command, requestHash, create),
  ).catch((error: unknown): Outcome<string> => {
    const refused = command.taken?.(error) ?? null;
    if (refused === null) throw error;
    return refused;
  });
  if (!outcome.ok) {
    const attempt = { command: action, key, refusal: outcome.refusal, unitId: null, submissionId: null, itemId: null };
    await recordRefusal(engine, caller, attempt);
  }
  return outcome;
}

async function once(
  engine: Engine,
  tx: Tx,
  caller: Caller,
  { action, key, body }: CreationCommand,
  requestHash: string,
  create: (creation: Creation) => Promise<Outcome<Created>>,
): Promise<Outcome<string>> {
  const { districtId, personId } = caller;
  const row = (await tx.run<ActorRow>(actorRow(districtId, personId, key))).rows[0];
  if (row?.kept) return keptAnswer(row.kept, requestHash);
  if (row === undefined || row.bureauId === null) {
    return refuse('BUREAU_MISSING', 'a-district-has-a-bureau', '本区还没有登记财政局，请系统管理员先建立单位。');
  }
  const actor: Actor = { districtId, personId, posts: row.posts as Actor['posts'], now: row.now };
  const may = authorize(actor, action, { kind: 'district', districtId }, body.postId);
  if (!may.ok) return { ok: false, refusal: may.refusal };
  const by: Authority = {
    districtId,
    actor: personId,
    principal: null,
    post: may.post.id,
    auth: may.authority,
    sess: caller.sessionDigest,
    saw: null,
    rule: null,
    machine: null,
    build: engine.build,
    cmd: key,
  };
  const created = await create({ tx, caller, now: row.now, bureauId: row.bureauId, unitId: may.post.unitId, by });
  if (!created.ok) return created;
  const { answer, parts, submissionId = null } = created.value;
  const kept = { districtId, personId, key, requestHash, status: 201, answer, submissionId, contentHash: null };
  await tx.commitWith(composeWrite([...parts, commandPart(kept)]));
  return { ok: true, value: answer };
}
